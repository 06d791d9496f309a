import type { Problem } from '../problem.ts';
import { listKinds, markdownKinds, siteKind } from '../schema/content-kinds.ts';
import { isId } from '../schema/id.ts';
import { slugify } from '../writing/slug.ts';
import { problemAt, type SourceFile } from './source.ts';

const folders: string[] = Object.values(markdownKinds).flatMap((kind) => kind.folders);
const files: string[] = [siteKind, ...Object.values(listKinds)].map(({ file }) => file);

/** The folder of a path below the content folder: `studies/en`; empty for a file that lies in none. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The id a file gives its record: its name without `.md`. */
export const idOfPath = (path: string): string => fileName(path).replace(/\.md$/, '');

/** Each file must lie where it is read, under a name that can stand in an address. */
export function misplaced({ file, path }: SourceFile): Problem[] {
  if (files.includes(path)) return [];
  const known = folders.includes(folderOf(path)) && path.endsWith('.md');
  if (!known) {
    const fault = {
      rule: 'unknown-file',
      message: `Filen «${path}» hører ikke hjemme i innholdet, og blir ikke lest.`,
      help: `Studier ligger i studies/ og slutter på .md. Andre steder som leses: ${[...folders.slice(1), ...files].join(', ')}.`,
    };
    return [problemAt(file, 1, '', fault)];
  }
  const name = idOfPath(path);
  if (isId(name)) return [];
  const meant = slugify(name);
  const fault = {
    rule: 'file-name',
    message: `Filnavnet «${name}.md» kan ikke være en adresse.`,
    help: `Bruk små bokstaver a–z, tall og bindestrek${meant === '' ? ', for eksempel «kort-navn' : `: «${meant}`}.md».`,
  };
  return [problemAt(file, 1, '', fault)];
}
