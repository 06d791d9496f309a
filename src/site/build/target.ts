import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { apiPath } from '../../feeds/index.ts';
import { isRunning } from './processes.ts';

/** Where a site is put, for this build alone until it is given up. */
export interface Target {
  /** The folder itself, also where what was asked for is a link to it. */
  folder: string;
  /** Lets other builds write there again. */
  release(): void;
}

/** Why a site cannot be put where it was asked for, as a sentence for whoever asked. */
export class UnfitTarget extends Error {}

/** What stands beside a site while it is changed. */
export const besideTarget = (folder: string) => ({
  next: `${folder}.next`,
  previous: `${folder}.previous`,
  lock: `${folder}.lock`,
});

/**
 * Makes sure, before anything is built, that a finished site can be put where it was asked for: that it is no file,
 * no folder with something else in it and no file system of its own, can be written, and is not being written by
 * another build. What a build that was killed left there is taken away, and the site that it was about to replace
 * put back.
 *
 * @throws UnfitTarget with what is wrong, and what to do
 */
export async function takeTarget(out: string): Promise<Target> {
  const folder = await followed(out);
  const parent = dirname(folder);
  await refusing(out, parent, () => mkdir(parent, { recursive: true }));
  const { next, previous, lock } = besideTarget(folder);
  await refusing(out, parent, () => takeLock(out, lock));
  const release = (): void => rmSync(lock, { force: true });
  try {
    await restore(folder);
    const problem = await whyNot(out, folder);
    if (problem !== undefined) throw new UnfitTarget(problem);
    await refusing(out, parent, async () => {
      await rmdir(await mkdtemp(`${folder}.`));
      await Promise.all([next, previous].map((left) => rm(left, { recursive: true, force: true })));
    });
  } catch (error) {
    release();
    throw error;
  }
  return { folder, release };
}

/**
 * Puts the last site back where a build that was killed between moving it away and moving the new one in has left
 * none. Commands that read a site do this first; those that write one do it through `takeTarget`.
 */
export async function putBack(out: string): Promise<void> {
  const folder = await followed(out).catch(() => undefined);
  if (folder === undefined || isRunning(ownerOf(besideTarget(folder).lock))) return;
  await restore(folder);
}

async function restore(folder: string): Promise<void> {
  const { previous } = besideTarget(folder);
  if (!existsSync(folder) && existsSync(previous)) await rename(previous, folder);
}

/** The folder that a path stands for. A link stays a link, and what it leads to is replaced. */
async function followed(out: string): Promise<string> {
  const target = resolve(out);
  const found = await lstat(target).catch(() => undefined);
  if (!found?.isSymbolicLink()) return target;
  return realpath(target).catch(async () => {
    const missing = resolve(dirname(target), await readlink(target));
    if (existsSync(besideTarget(missing).previous)) return missing;
    throw new UnfitTarget(
      `«${out}» er en lenke til en mappe som ikke finnes. Lag mappen, eller slett lenken.`,
    );
  });
}

async function whyNot(out: string, folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return `«${out}» er en fil. Velg en mappe med --out.`;
  if (await isMountPoint(folder)) {
    const inside = join(out, 'nettsted');
    return `«${out}» er et eget filområde, for eksempel et Docker-volum, og kan ikke byttes ut. Bygg til en mappe i det: --out ${inside}, og la tjeneren vise den.`;
  }
  const isEmpty = (await readdir(folder)).length === 0;
  if (isEmpty || existsSync(join(folder, apiPath.studies))) return undefined;
  return `Mappen «${out}» inneholder noe annet enn et bygget nettsted, og blir ikke overskrevet. Velg en annen mappe med --out.`;
}

/** True for a folder that a file system begins at: it cannot be renamed. Linux lists also those of one file system. */
async function isMountPoint(folder: string): Promise<boolean> {
  const [own, above] = await Promise.all([stat(folder), stat(dirname(folder))]);
  if (own.dev !== above.dev) return true;
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  return mounts.split('\n').some((line) => line.split(' ')[4]?.replaceAll('\\040', ' ') === folder);
}

/** The lock holds the number of the process that took it, so that one left by a killed build holds nobody up. */
async function takeLock(out: string, lock: string): Promise<void> {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(lock);
    if (isRunning(owner)) {
      throw new UnfitTarget(
        `Et annet bygg skriver til «${out}» nå (prosess ${owner}). Vent til det er ferdig, eller velg en annen mappe med --out.`,
      );
    }
    rmSync(lock, { force: true });
  }
}

const ownerOf = (lock: string): number => Number(readOrNothing(lock));

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Runs what needs to write beside the site, and says in a sentence why it could not. */
async function refusing(out: string, parent: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw whyNotWritten(error, out, parent) ?? error;
  }
}

/**
 * What a fault of the file system means to whoever builds; undefined for any other fault.
 *
 * @param parent the folder that was written in
 */
export function whyNotWritten(error: unknown, out: string, parent: string): UnfitTarget | undefined {
  const { code = bundlerCode(error) } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new UnfitTarget(
      `Det er ikke plass på disken til nettstedet. Frigjør plass, eller velg en annen mappe med --out.`,
    );
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new UnfitTarget(
      `Nettstedet kan ikke skrives til «${out}»: mappen «${parent}» kan ikke endres. Gi skrivetilgang, eller velg en annen mappe med --out.`,
    );
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new UnfitTarget(
      `Nettstedet kan ikke skrives til «${out}»: «${parent}» er ikke en mappe. Velg en annen mappe med --out.`,
    );
  if (code === 'EBUSY')
    return new UnfitTarget(`«${out}» er i bruk og kan ikke byttes ut. Velg en annen mappe med --out.`);
  return undefined;
}

/** The bundler, which is no JavaScript, tells in its words alone that the disk is full: by the system's number. */
const bundlerCode = (error: unknown): string =>
  /\(os error (28|112)\)/.test((error as Error | undefined)?.message ?? '') ? 'ENOSPC' : '';
