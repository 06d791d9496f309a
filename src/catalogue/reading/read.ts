import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fault, Problem } from '../problem.ts';
import { mostKilobytes } from './bounds.ts';
import { problemAt, type SourceFile, sourceOfText } from './source.ts';

/** The files of a content folder, and what was wrong with reading them. */
export interface ReadFiles {
  /** The content folder, as it was given. */
  root: string;
  sources: SourceFile[];
  /** Paths below the content folder of files that exist but could not be read. */
  unreadable: string[];
  problems: Problem[];
}

/**
 * Reads every file under a content folder, in the order of their names. The only user of the file system
 * in the catalogue. What cannot be read becomes a problem, never an exception.
 *
 * @param root the content folder; problems name its files as it was given
 */
export function readFiles(root: string): ReadFiles {
  const read: ReadFiles = { root, sources: [], unreadable: [], problems: [] };
  walk(root, root, read);
  return read;
}

/** What systems and programs leave behind. A study whose name is only its ending is somebody's work, and is told of. */
const isHidden = (name: string): boolean =>
  name.startsWith('.') && (name.startsWith('._') || !name.endsWith('.md'));

function walk(root: string, folder: string, read: ReadFiles): void {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isHidden(entry.name)) continue;
      const path = join(folder, entry.name);
      // Only at the top: a link further in may lead back to where it stands.
      const isLinked = folder === root && entry.isSymbolicLink() && isFolder(path);
      if (entry.isDirectory() || isLinked) walk(root, path, read);
      else readOne(root, path, read);
    }
  } catch {
    read.problems.push(
      problemAt(folder, 1, '', {
        rule: 'folder-unreadable',
        message: `Mappen «${folder}» finnes ikke eller kan ikke leses.`,
        help: 'Sjekk navnet, og at du har lov til å lese mappen. En annen mappe kan velges med --content.',
      }),
    );
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function readOne(root: string, path: string, read: ReadFiles): void {
  const inside = relative(root, path).replaceAll('\\', '/');
  try {
    // Pictures and the like are not opened: their name alone says that they do not belong here.
    const stats = isContent(inside) ? statSync(path) : undefined;
    if (stats && !stats.isFile()) refuse(read, path, inside, unreadable);
    else if (stats && stats.size > mostKilobytes * 1024) refuse(read, path, inside, tooLarge(stats.size));
    else read.sources.push(sourceOf(path, inside, stats && readFileSync(path)));
  } catch (error) {
    refuse(read, path, inside, error instanceof TypeError ? wrongEncoding : unreadable);
  }
}

function refuse(read: ReadFiles, path: string, inside: string, fault: Fault): void {
  read.unreadable.push(inside);
  read.problems.push(problemAt(path, 1, '', fault));
}

function sourceOf(file: string, path: string, bytes: Uint8Array | undefined): SourceFile {
  const written = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return sourceOfText(file, path, written);
}

const isContent = (path: string): boolean => /\.(md|yaml)$/.test(path);

const tooLarge = (bytes: number): Fault => ({
  rule: 'too-large',
  message: `Filen er på ${Math.ceil(bytes / 1024)} KB, og blir ikke lest. Grensen er ${mostKilobytes} KB.`,
  help: 'Sjekk at den er riktig fil, og at ikke noe er limt inn flere ganger. Slett det som ikke trengs.',
});

const wrongEncoding = {
  rule: 'encoding',
  message: 'Filen er ikke lagret som UTF-8, så æ, ø og å blir feil.',
  help: 'Åpne filen på nytt i programmet du skriver i, og velg «Lagre som» med tegnsett UTF-8.',
};

const unreadable = {
  rule: 'file-unreadable',
  message: 'Filen kan ikke leses.',
  help: 'Sjekk at du har lov til å lese filen, og at den ikke er åpen i et annet program.',
};
