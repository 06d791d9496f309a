import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freshFolder } from '../../src/site/build/fresh-folder.ts';
import { swapIn } from '../../src/site/build/output.ts';
import { putBack, takeTarget, UnfitTarget, whyNotWritten } from '../../src/site/build/target.ts';
import { temporaryFolder } from '../catalogue/content.ts';

/** A folder that holds a site, as far as anybody can tell. */
function siteIn(folder: string, words: string): string {
  mkdirSync(join(folder, 'api/v1'), { recursive: true });
  writeFileSync(join(folder, 'api/v1/studies.json'), '{}');
  writeFileSync(join(folder, 'index.html'), words);
  return folder;
}
const said = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

/** A process that has ended: its number is nobody's. */
const goneProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

async function refusal(out: string): Promise<string> {
  const error = await takeTarget(out).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnfitTarget);
  return (error as Error).message;
}

describe('a folder to put a site in', () => {
  test.each(['dist', 'a/b/dist'])('may be missing: %s', async (path) => {
    const place = temporaryFolder();
    const { folder, release } = await takeTarget(join(place, path));
    await swapIn(siteIn(join(place, 'fresh'), 'ny'), folder);
    release();
    expect(said(join(place, path))).toBe('ny');
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });

  test('may be a link: the site that it leads to is replaced, and the link stays', async () => {
    const place = temporaryFolder();
    const served = siteIn(join(place, 'srv/nettsted'), 'gammel');
    symlinkSync(served, join(place, 'dist'));
    const { folder, release } = await takeTarget(join(place, 'dist'));
    await swapIn(siteIn(join(place, 'fresh'), 'ny'), folder);
    release();
    expect([lstatSync(join(place, 'dist')).isSymbolicLink(), said(served)]).toEqual([true, 'ny']);
  });

  test('is no link to nothing', async () => {
    const place = temporaryFolder();
    symlinkSync(join(place, 'borte'), join(place, 'dist'));
    expect(await refusal(join(place, 'dist'))).toContain('er en lenke til en mappe som ikke finnes');
  });

  test('is no file, and lies in none', async () => {
    const place = temporaryFolder();
    writeFileSync(join(place, 'fil'), '');
    expect(await refusal(join(place, 'fil'))).toContain('er en fil');
    expect(await refusal(join(place, 'fil/dist'))).toContain('er ikke en mappe');
  });

  test.skipIf(!existsSync('/proc/self/mountinfo'))('is no file system of its own', async () => {
    const words = await refusal('/proc');
    expect(words).toContain('er et eget filområde');
    expect(words).toContain('--out /proc/nettsted');
  });

  test('holds a site or nothing', async () => {
    const place = temporaryFolder();
    writeFileSync(join(place, 'ferie.jpg'), '');
    expect(await refusal(place)).toContain('inneholder noe annet enn et bygget nettsted');
  });

  test('is for one build at a time', async () => {
    const out = join(temporaryFolder(), 'dist');
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    onTestFinished(() => void other.kill());
    await once(other, 'spawn');
    writeFileSync(`${out}.lock`, String(other.pid));
    expect(await refusal(out)).toContain(`Et annet bygg skriver til «${out}» nå (prosess ${other.pid})`);
    expect(readFileSync(`${out}.lock`, 'utf8')).toBe(String(other.pid));
  });

  test.each([
    ['ENOSPC', 'ikke plass på disken'],
    ['EROFS', 'kan ikke endres'],
    ['EACCES', 'kan ikke endres'],
    ['EBUSY', 'er i bruk'],
  ])('that cannot be written is told of in a sentence: %s', (code, words) =>
    expect(whyNotWritten(Object.assign(new Error(code), { code }), 'dist', '/srv')?.message).toContain(words),
  );

  test('that is full is told of also where the bundler met it', () => {
    const words = 'Build failed with 1 error:\n\nCaused by:\n    No space left on device (os error 28)\n';
    expect(whyNotWritten(new Error(words), 'dist', '/srv')?.message).toContain('ikke plass på disken');
    expect(whyNotWritten(new Error('Caused by: (os error 2)'), 'dist', '/srv')).toBeUndefined();
  });

  test('is not to blame for other faults', () =>
    expect(whyNotWritten(new Error('noe annet'), 'dist', '/srv')).toBeUndefined());
});

/**
 * Swaps a site in, in a process of its own that is killed once the old one has been moved away: at that moment and no
 * other.
 */
function killedBetweenMoves(fresh: string, out: string): void {
  const output = new URL('../../src/site/build/output.ts', import.meta.url).href;
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    fs.renameSync = (from, to) => {
      renameSync(from, to);
      process.kill(process.pid, 'SIGKILL');
    };
    syncBuiltinESMExports();
    const { swapIn } = await import(${JSON.stringify(output)});
    await swapIn(${JSON.stringify(fresh)}, ${JSON.stringify(out)});
  `;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
  expect(signal).toBe('SIGKILL');
}

describe('after a build that was killed', () => {
  test('between the two moves, none is there, and the next command puts the last one back', async () => {
    const place = temporaryFolder();
    const out = siteIn(join(place, 'dist'), 'den siste');
    killedBetweenMoves(siteIn(join(place, 'fresh'), 'ny'), out);
    expect(readdirSync(place).sort()).toEqual(['dist.next', 'dist.previous']);
    await putBack(out);
    expect(said(out)).toBe('den siste');
    const { folder, release } = await takeTarget(out);
    await swapIn(siteIn(join(place, 'fresh'), 'ny'), folder);
    release();
    expect([readdirSync(place), said(out)]).toEqual([['dist'], 'ny']);
  });

  test('between the two moves, what a link leads to is put back too', async () => {
    const place = temporaryFolder();
    const served = siteIn(join(place, 'srv/nettsted'), 'den siste');
    symlinkSync('srv/nettsted', join(place, 'dist'));
    killedBetweenMoves(siteIn(join(place, 'fresh'), 'ny'), served);
    const { folder, release } = await takeTarget(join(place, 'dist'));
    release();
    expect([folder, said(served), said(join(place, 'dist'))]).toEqual([served, 'den siste', 'den siste']);
  });

  test('nothing is put back while another build is at it', async () => {
    const out = join(temporaryFolder(), 'dist');
    siteIn(`${out}.previous`, 'den siste');
    writeFileSync(`${out}.lock`, String(process.pid));
    await putBack(out);
    expect(existsSync(out)).toBe(false);
  });

  test('between the two moves, the site that stood there stands there again', async () => {
    const place = temporaryFolder();
    const out = join(place, 'dist');
    siteIn(`${out}.previous`, 'den siste');
    siteIn(`${out}.next`, 'halv');
    writeFileSync(`${out}.lock`, String(goneProcess()));
    const { release } = await takeTarget(out);
    release();
    expect([readdirSync(place), said(out)]).toEqual([['dist'], 'den siste']);
  });

  test('before it was done, what it had made is taken away, and what others are making is not', async () => {
    const project = temporaryFolder();
    const left = [`.build-${goneProcess()}-abc`, '.build-uten-nummer'];
    for (const name of [...left, `.build-${process.pid}-xyz`]) siteIn(join(project, name), '');
    const fresh = await freshFolder(project);
    const now = readdirSync(project).map((name) => join(project, name));
    expect(now.sort()).toEqual([join(project, `.build-${process.pid}-xyz`), fresh].sort());
  });

  test('a site that cannot be put in its place leaves the old one where it was', async () => {
    const place = temporaryFolder();
    const out = siteIn(join(place, 'dist'), 'gammel');
    await expect(swapIn(join(place, 'finnes-ikke'), out)).rejects.toThrow();
    expect([readdirSync(place), said(out)]).toEqual([['dist'], 'gammel']);
  });
});
