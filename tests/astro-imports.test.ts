import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Rule {
  name: string;
  from: { path?: Paths; pathNot?: Paths };
  to: { path?: Paths; pathNot?: Paths; circular?: boolean; dependencyTypes?: string[] };
}
type Paths = string | string[];

const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: Rule[] };

interface Import {
  from: string;
  to: string;
  /** Nothing but types comes in. */
  typeOnly: boolean;
  /** Stands in a script element, which runs in the reader's browser. */
  script: boolean;
}

const files = globSync('src/**/*.astro').map((file) => file.replaceAll('\\', '/'));
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const source = readFileSync(from, 'utf8');
  const markup = source.indexOf('\n---', 3);
  const found = source.matchAll(/^ *import (type )?([^;]*? from )?'([^']+)';$/gm);
  return [...found].map(({ index, 1: type, 2: names = '', 3: what = '' }) => ({
    from,
    to: what.startsWith('.') ? posix.join(posix.dirname(from), what) : what,
    typeOnly: type !== undefined || /^\{( type \w+,?)+ \} from $/.test(names),
    script: index > markup,
  }));
}

/** The rules that tell rooms apart by their paths, as the tool that checks `.ts` applies them. */
const rules = forbidden.filter(({ to }) => to.path !== undefined && !to.circular && !to.dependencyTypes);

function breaks({ from, to }: Import, rule: Rule): boolean {
  const origin = matchIn(rule.from.path, from);
  if (!origin || matchIn(rule.from.pathNot, from)) return false;
  const own = (paths: Paths | undefined): string[] =>
    [paths ?? []].flat().map((path) => path.replaceAll('$1', origin[1] ?? ''));
  return matchIn(own(rule.to.path), to) !== null && matchIn(own(rule.to.pathNot), to) === null;
}

const matchIn = (paths: Paths | undefined, path: string): RegExpExecArray | null =>
  [paths ?? []]
    .flat()
    .reduce<RegExpExecArray | null>((found, each) => found ?? new RegExp(each).exec(path), null);

describe('in .astro files', () => {
  test('imports go the ways that .dependency-cruiser.cjs allows', () => {
    expect(rules.length).toBeGreaterThan(15);
    const wrong = imports.flatMap((each) =>
      rules.filter((rule) => breaks(each, rule)).map(({ name }) => `${name}: ${each.from} → ${each.to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a wrong way is found', () => {
    const wrong = {
      from: 'src/kit/components/Status.astro',
      to: 'src/site/pages.ts',
      typeOnly: true,
      script: false,
    };
    expect(rules.filter((rule) => breaks(wrong, rule)).map(({ name }) => name)).toEqual(['kit-imports']);
    const inside = {
      ...wrong,
      from: 'src/features/home/HomeView.astro',
      to: 'src/features/search/routes.ts',
    };
    expect(rules.filter((rule) => breaks(inside, rule)).map(({ name }) => name)).toEqual([
      'features-through-doors',
    ]);
  });

  test('views and parts take types and components, and no code that computes', () => {
    const drawn = /\.astro$|\/components\.ts$|\.css$|\.woff2\?url$/;
    const computing = imports.filter(
      ({ from, to, typeOnly, script }) =>
        !from.startsWith('src/pages/') && !typeOnly && !script && !drawn.test(to),
    );
    expect(computing).toEqual([]);
  });

  test('views sort, choose and sum nothing', () => {
    const views = files.filter((file) => file.endsWith('View.astro'));
    expect(views.length).toBeGreaterThan(20);
    expect(
      views.filter((file) => /\.(filter|sort|toSorted|reduce)\(/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });
});
