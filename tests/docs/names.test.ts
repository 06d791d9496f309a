import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documents, section } from './documents.ts';

interface Package {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Package;
const packages = Object.keys({ ...dependencies, ...devDependencies });
const texts = Object.entries(documents);

/** What stands between backticks on one line. Of a block of code, nothing does. */
const quoted = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);

/** A path, where `<feature>` and `…` stand for any name. */
const exists = (path: string): boolean =>
  existsSync(path) || globSync(path.replace(/<[^>]+>|…/g, '*')).length > 0;

const isPath = (name: string): boolean =>
  /^(src|scripts|bench|tests|docs|public|content|\.github)\/\S*$/.test(name);

/** Whether a name in a document, where `*` may stand for the rest, is that of a package. */
const names = (name: string, packageName: string): boolean =>
  name.endsWith('*') ? packageName.startsWith(name.slice(0, -1)) : name === packageName;

describe.each(texts)('%s', (document, text) => {
  test('names no file or folder that is not there', () =>
    expect(quoted(text).filter((name) => isPath(name) && !exists(name))).toEqual([]));

  test('names no command that npm does not know', () => {
    const named = [...text.matchAll(/npm run ([\w:-]*\w)|npm (start|test)\b/g)];
    expect(named.map(([, run, own]) => run ?? own ?? '').filter((name) => !(name in scripts))).toEqual([]);
  });

  test('leads to files that are there', () => {
    const linked = [...text.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
    const folder = posix.dirname(document);
    expect(linked.filter((path) => !existsSync(posix.join(folder, path)))).toEqual([]);
  });
});

test('the walks name files by dozens, so that what is checked above is there', () =>
  expect(quoted(documents['docs/developing.md'] ?? '').filter(isPath).length).toBeGreaterThan(60));

describe('the list of packages', () => {
  const named = quoted(section('docs/architecture.md', 'What it stands on')).filter(
    (name) => !name.startsWith('.'),
  );

  test('has every package of package.json', () =>
    expect(packages.filter((each) => !named.some((name) => names(name, each)))).toEqual([]));

  test('has no other', () =>
    expect(named.filter((name) => !packages.some((each) => names(name, each)))).toEqual([]));
});
