import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRunning } from '../../src/site/build/processes.ts';
import { fixtureFiles, temporaryFolder, today } from '../catalogue/content.ts';
import { command, commandIn } from '../site-once/command.ts';
import { filesIn, readJson, site } from '../site-once/pages.ts';

const fromSite = ['--content', site.content, '--today', site.today];

const contentOf = (folder: string): Map<string, Buffer> =>
  new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file))]));

/** The files that two folders do not have alike. */
function differences(before: Map<string, Buffer>, after: Map<string, Buffer>): string[] {
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].filter((file) => !before.get(file)?.equals(after.get(file) ?? Buffer.from([])));
}

/** What builds have left that no longer run: other tests build beside these. */
const leftovers = (): string[] =>
  readdirSync('.').filter(
    (name) => name.startsWith('.build-') && !isRunning(Number(name.slice('.build-'.length).split('-')[0])),
  );

/** What a build reads of the project. */
const code = [
  'src',
  'scripts',
  'bench/queries',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
];

function copyOfProject(name = 'en kopi'): string {
  const project = join(temporaryFolder(), name);
  for (const path of code) cpSync(path, join(project, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}

// The shared site is built elsewhere: in another folder, time zone and language, with fonts and pictures of earlier builds.
test('the same content and day give the same bytes, wherever it is built and whatever stood there before', async () => {
  const out = join(temporaryFolder(), 'dist');
  cpSync(site.folder, out, { recursive: true });
  writeFileSync(join(out, 'index.html'), 'an older site');
  writeFileSync(join(out, 'gammel.html'), 'a page that is no more');
  const content = join(temporaryFolder(), 'innhold');
  cpSync(site.content, content, { recursive: true });
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const {
    code: ended,
    stdout,
    stderr,
  } = await commandIn(
    { project: copyOfProject(), env },
    'build',
    ...['--content', content, '--today', site.today, '--out', out, '--site', `${site.origin}${site.base}`],
    ...['--previous', site.folder],
  );
  expect(ended, stdout + stderr).toBe(0);
  const built = contentOf(out);
  expect(built.size).toBeGreaterThan(150);
  expect(differences(contentOf(site.folder), built)).toEqual([]);
});

describe('a build that fails', () => {
  test.each(['unknown-value', 'site-file-missing'])(
    'for %s leaves what was published untouched, and nothing behind',
    async (fault) => {
      const place = temporaryFolder();
      const out = join(place, 'dist');
      cpSync(site.folder, out, { recursive: true });
      const before = contentOf(out);
      const left = leftovers();
      const content = temporaryFolder(fixtureFiles(`broken/${fault}`));
      const { code, stderr } = await command(
        'build',
        ...['--content', content, '--today', today, '--out', out],
      );
      expect(code, stderr).toBe(1);
      expect(stderr).toContain(content);
      expect(stderr).toContain('Nettstedet ble ikke bygget.');
      expect(differences(before, contentOf(out))).toEqual([]);
      expect(readdirSync(place)).toEqual(['dist']);
      expect(leftovers()).toEqual(left);
    },
  );

  test('because an address of the last site would be lost, names it and leaves the site as it was', async () => {
    const out = join(temporaryFolder(), 'dist');
    cpSync(site.folder, out, { recursive: true });
    const addresses = readJson<Record<string, string[]>>(site, 'addresses.json');
    const more = { ...addresses, condition: [...(addresses['condition'] ?? []), 'sykdommer/glemt/'] };
    writeFileSync(join(out, 'addresses.json'), JSON.stringify(more));
    const before = contentOf(out);
    const left = leftovers();
    const { code, stdout, stderr } = await command('build', ...fromSite, '--out', out, '--previous', out);
    expect(code).toBe(1);
    expect(
      (stdout + stderr).match(/Én adresse .*:\n {2}\/sykdommer\/glemt\/ \(sykdom\)\n.*«previousSlugs»/g),
    ).toHaveLength(1);
    expect(differences(before, contentOf(out))).toEqual([]);
    expect(leftovers()).toEqual(left);
  });

  test('because the bundler cannot work where the project lies, says so in one sentence', async () => {
    const out = join(temporaryFolder(), 'dist');
    const project = copyOfProject('katalog #3');
    const { code, stderr } = await commandIn({ project }, 'build', ...fromSite, '--out', out);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(stderr.trim()).toMatch(
      /^Nettstedet kan ikke bygges .* tegnet # .*«.*katalog #3».*flytt prosjektet\.$/,
    );
  });

  test('because the folder holds something else, says so in one sentence and overwrites nothing', async () => {
    const out = join(temporaryFolder(), 'bilder');
    mkdirSync(out);
    writeFileSync(join(out, 'ferie.jpg'), 'bilde');
    const { code, stderr } = await command('build', ...fromSite, '--out', out);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^Mappen «.*bilder» inneholder noe annet .*--out\.$/);
    expect(readdirSync(out)).toEqual(['ferie.jpg']);
  });
});
