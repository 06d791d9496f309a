import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/index.ts';
import { publish } from '../../src/published.ts';
import { keepingOf } from '../../src/site/build/keeping.ts';
import { type Kept, openKept } from '../../src/site/build/kept.ts';
import { renderOnce } from '../../src/site/build/kept-texts.ts';
import { writePages } from '../../src/site/build/write-pages.ts';
import { openProgram, type PageProgram } from '../../src/site/program/program.ts';
import { quietly } from '../site-once/command.ts';
import { filesIn, site } from '../site-once/pages.ts';

const place = mkdtempSync(join(tmpdir(), 'warm-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const newFolder = (): string => mkdtempSync(join(place, 'folder-'));

/** What stands in each file of a site, byte for byte. */
type Files = Map<string, string>;

const contentOf = (folder: string): Files =>
  new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));

const pagesAmong = (files: Files): Files => new Map([...files].filter(([file]) => file.endsWith('.html')));

/** The files of two sites that are not alike. */
const differences = (one: Files, other: Files): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

/** The content of the site with something else in one file. */
function contentWith(path: string, from: string, to: string): string {
  const content = join(newFolder(), 'innhold');
  cpSync(site.content, content, { recursive: true });
  change(join(content, path), from, to);
  return content;
}

const newStore = (): string => join(newFolder(), 'kept.sqlite');

let program: PageProgram;

beforeAll(async () => {
  const { kept, programFor } = await keepingOf(process.cwd(), { fresh: false });
  kept.close();
  program = await openProgram(programFor(site.base), site.base);
});

/** Makes all pages with what is kept in a file, as a build does. */
async function pages(store: string, content: string, today: string): Promise<{ made: Files; drawn: number }> {
  const kept: Kept = openKept(store);
  const { catalogue, problems } = readCatalogue({ root: content, today, render: renderOnce(kept) });
  if (!catalogue) throw new Error(JSON.stringify(problems));
  const folder = newFolder();
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const drawn = await writePages(
    folder,
    publish(catalogue, `${site.origin}${site.base}`),
    program,
    kept,
    taken,
  );
  kept.close();
  return { made: contentOf(folder), drawn };
}

describe('pages made with what earlier builds kept are those made from nothing', () => {
  const store = newStore();
  const { content, today } = site;

  test('when nothing has changed, and none of them is drawn again', async () => {
    const first = await pages(store, content, today);
    expect(first.drawn).toBe(first.made.size);
    const again = await pages(store, content, today);
    expect(again.drawn).toBe(0);
    expect(differences(first.made, again.made)).toEqual([]);
    expect(differences(pagesAmong(contentOf(site.folder)), again.made)).toEqual([]);
  });

  const study = contentWith('studies/trening-ved-hjertesvikt.md', 'summary: "', 'summary: "Nylig endret. ');
  const hospital = contentWith('institutions.yaml', 'name: Testsykehuset Vest', 'name: Testsykehuset i vest');
  const renamed = contentWith('site.yaml', 'nb: Teststudier', 'nb: Endrede studier');
  test.each([
    { when: 'one study has another summary', content: study, today, atMost: 30 },
    { when: 'a hospital has another name', content: hospital, today, atMost: 200 },
    { when: 'it is another day', content, today: '2026-11-29', atMost: 200 },
    { when: 'the site has another name', content: renamed, today, atMost: 316 },
  ])('when $when, and only some of them are drawn again', async ({ atMost, ...state }) => {
    const warm = await pages(store, state.content, state.today);
    const cold = await pages(newStore(), state.content, state.today);
    expect(differences(warm.made, cold.made)).toEqual([]);
    expect(warm.drawn).toBeGreaterThan(0);
    expect(warm.drawn).toBeLessThan(atMost);
    expect(cold.drawn).toBe(cold.made.size);
  });

  test('when all of it has been taken back', async () => {
    const { made, drawn } = await pages(store, content, today);
    expect(drawn).toBe(0);
    expect(differences(pagesAmong(contentOf(site.folder)), made)).toEqual([]);
  });
});

describe('a site built with what earlier builds kept is the one built from nothing', () => {
  const copy = copyOfProject();

  /** Starts a build of the copy of the project. */
  function building(content: string, out: string, ...words: string[]) {
    const all = ['--content', resolve(content), '--today', site.today, '--out', out, ...words];
    const where = ['--site', `${site.origin}${site.base}`];
    const running = spawn(process.execPath, ['scripts/build.ts', ...all, ...where], {
      cwd: copy,
      env: quietly,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(running, 'close') as Promise<[code: number | null, signal: string | null]>;
    let told = '';
    running.stderr.on('data', (chunk) => {
      told += chunk;
    });
    return { running, ended, told: () => told };
  }

  async function built(content: string, ...words: string[]): Promise<Files> {
    const out = join(newFolder(), 'dist');
    const { ended, told } = building(content, out, ...words);
    const [code] = await ended;
    expect(code, told()).toBe(0);
    return contentOf(out);
  }

  test('after a build that was killed in the middle of a change, which has been taken back', async () => {
    const other = contentWith('site.yaml', 'nb: Teststudier', 'nb: Studier som er endret');
    const { running, ended } = building(other, join(newFolder(), 'dist'));
    while (running.exitCode === null && globSync(join(copy, '.build-*/studier/index.html')).length === 0)
      await setTimeout(5);
    running.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(differences(contentOf(site.folder), await built(site.content))).toEqual([]);
  });

  test('after a change of a text of ours and of a component', async () => {
    change(join(copy, 'src/page/strings.json'), 'Hopp til innholdet', 'Hopp over menyen');
    change(
      join(copy, 'src/layouts/SiteFooter.astro'),
      'class="site-footer"',
      'class="site-footer" id="bunn"',
    );
    const warm = await built(site.content);
    expect(differences(warm, await built(site.content, '--fresh'))).toEqual([]);
    const study = warm.get('studier/trening-ved-hjertesvikt/index.html');
    expect(study).toContain('Hopp over menyen');
    expect(study).toContain('<footer class="site-footer" id="bunn">');
  });
});

/** A copy of the project, with what is kept between builds, that a test may change. */
function copyOfProject(): string {
  const folder = newFolder();
  const parts = ['src', 'scripts', 'bench/queries', 'public', '.cache', 'package.json', 'package-lock.json'];
  for (const part of [...parts, 'astro.config.mjs', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
