import { execFileSync } from 'node:child_process';
import type { Earlier } from '../src/catalogue/index.ts';

/**
 * The content as it stood where the work at hand left the main branch: on a branch, where it began; on the main branch
 * itself, the last commit, so that what is not committed yet is what has changed. Undefined where there is no git, no
 * main branch, or only a part of the history.
 *
 * @param content the content folder
 */
export function earlierContent(content: string): Earlier | undefined {
  const git = (...words: string[]): string =>
    execFileSync('git', ['-C', content, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return undefined;
    const main = mainBranches.find((branch) => exists(git, branch));
    if (main === undefined) return undefined;
    const base = git('merge-base', 'HEAD', main).trim();
    const paths = listed(git('ls-tree', '-r', '-z', '--name-only', base));
    const changed = listed(git('diff', '--relative', '--no-renames', '--name-only', '-z', base, '--', '.'));
    const known = new Set(paths);
    const texts = changed
      .filter((path) => known.has(path) && path.endsWith('.md'))
      .map((path): [string, string] => [path, git('show', `${base}:./${path}`)]);
    return { paths: known, changed: new Map(texts) };
  } catch {
    return undefined;
  }
}

const mainBranches = ['origin/main', 'main'];

function exists(git: (...words: string[]) => string, branch: string): boolean {
  try {
    git('rev-parse', '--verify', '--quiet', `${branch}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

const listed = (output: string): string[] => output.split('\0').filter((path) => path !== '');
