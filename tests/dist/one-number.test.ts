import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FacetsFile } from '../../src/search/index/facets.ts';
import { attributeOf, textOf } from '../site-once/html.ts';
import {
  disagreements,
  type Numbers,
  numbersInDocuments,
  numbersInFiles,
  numbersInList,
  ownFigures,
  type Told,
} from '../site-once/one-number.ts';
import { type PublishedPage, pages, read, readJson, site } from '../site-once/pages.ts';
import { countedStudies, hospitalsOf } from '../site-once/recount.ts';

const expected = numbersInFiles(site);
const sections = {
  institution: ['sykehus', 'en/hospitals'],
  condition: ['sykdommer', 'en/conditions'],
  category: ['fagomrader', 'en/categories'],
} as const;
type Kind = keyof typeof sections;

/** A region has key figures, a heading on the map and a filter, and no page of its own. */
const subjectsWithPage = new Map([...expected].filter(([subject]) => !subject.startsWith('region/')));

const pageAt = (path: string): PublishedPage => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path}`);
  return found;
};

const told = (numbersOf: (page: PublishedPage, id: string, kind: Kind) => Numbers, side: 0 | 1): Told =>
  new Map(
    [...subjectsWithPage.keys()].map((subject) => {
      const [kind, id = ''] = subject.split('/') as [Kind, string];
      return [subject, numbersOf(pageAt(`/${sections[kind][side]}/${id}/`), id, kind)];
    }),
  );

const words = {
  open: /^(åp|op)e?ne? |^open /,
  uncertain: /usikk|not sure|uncertain/i,
  total: /i alt$|in all$|in total$/,
};

/** The numbers that stand first on a page. One that is not told is not compared: the cards tell it too. */
const numbersAtTop = (page: PublishedPage): Numbers => {
  const labels = page.texts('.subject-numbers dt');
  const values = page.texts('.subject-numbers dd');
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, wanted]) => {
      const at = labels.findIndex((label) => wanted.test(label));
      return at === -1 ? [] : [[name, Number(values[at])]];
    }),
  );
};

const studies = new Map(countedStudies(site).map((study) => [study.id, study]));

/** The cards of a page's own studies: those that a hospital only leads stand there too. */
const numbersOfCards = (page: PublishedPage, id: string, kind: Kind): Numbers => {
  const cards = page.all('.study-card').filter((card) => {
    const link = card.querySelector('a');
    const study = studies.get((link && attributeOf(link, 'href'))?.split('/').at(-2) ?? '');
    return study && (kind !== 'institution' || hospitalsOf(study).includes(id));
  });
  const standing = (status: string): number =>
    cards.filter((card) => card.querySelector(`.status[data-status="${status}"]`)).length;
  return { total: cards.length, open: standing('recruiting'), uncertain: standing('uncertain') };
};

/** The rows of a page's tables that lead to a subject, by what their columns count. */
const numbersInRows = (path: string): Told => {
  const counted: Told = new Map();
  for (const table of pageAt(path).all('table')) {
    // Those that coordinate are counted in a table of their own.
    if (textOf(table.querySelector('caption') ?? table).startsWith('Etter koordinerende')) continue;
    const heads = table
      .querySelectorAll('thead th')
      .slice(1)
      .map((head) => textOf(head));
    for (const row of table.querySelectorAll('tbody tr')) {
      const link = row.querySelector('th a');
      const href = (link && attributeOf(link, 'href')) ?? '';
      const kind = (Object.keys(sections) as Kind[]).find((name) =>
        href.startsWith(`/${sections[name][0]}/`),
      );
      if (!kind) continue;
      const cells = row.querySelectorAll('td').map((cell) => Number(textOf(cell)));
      counted.set(
        `${kind}/${href.split('/').at(-2)}`,
        Object.fromEntries(
          heads.flatMap((head, at) => {
            const name = { Åpne: 'open', Usikre: 'uncertain', Alle: 'total', Studier: 'total' }[head];
            return name ? [[name, cells[at] ?? 0]] : [];
          }),
        ),
      );
    }
  }
  return counted;
};

/** The lists of subjects, where they say how many are open. */
const numbersInLists = (): Told =>
  new Map(
    pageAt('/sykehus/')
      .all('.index-list li')
      .map((row): [string, Numbers] => {
        const link = row.querySelector('a');
        const id = (link && attributeOf(link, 'href'))?.split('/').at(-2);
        const told = (words: RegExp): number => Number(words.exec(textOf(row))?.[1] ?? 0);
        const [open, uncertain] = [told(/(\d+) åp/), told(/(\d+) usik/)];
        // The total is told where it is another. Those that it only leads are told apart, as «Leder 2 studier».
        return [`institution/${id}`, { open, uncertain, total: told(/(\d+) i alt/) || open + uncertain }];
      }),
  );

/** What the captions of the map say of the regions. */
const numbersOfRegions = (): Told =>
  new Map(
    pageAt('/kart/')
      .all('table caption')
      .map((caption): [string, Numbers] => {
        const [, name, ...numbers] =
          /^Studier i (.+): (\d+) åpne, (\d+) usikre, (\d+) i alt$/.exec(textOf(caption)) ?? [];
        const [open, uncertain, total] = numbers.map(Number);
        return [`region/${regionIds[name ?? ''] ?? name}`, { open, uncertain, total }];
      }),
  );
const regionIds: Record<string, string> = {
  'Helse Nord': 'nord',
  'Helse Midt-Norge': 'midt',
  'Helse Vest': 'vest',
  'Helse Sør-Øst': 'sor-ost',
};

const figureFile = (subject: string): string => `nokkeltall/data/${subject.replace('/', '-')}-semicolon.csv`;

describe('of every hospital, region, condition and category the same number of studies is open, and uncertain', () => {
  test('in the files, where both are found', () => {
    for (const kind of Object.keys(sections)) {
      const ofKind = [...expected].filter(([subject]) => subject.startsWith(`${kind}/`));
      expect(
        ofKind.some(([, { open = 0, total = 0 }]) => 0 < open && open < total),
        kind,
      ).toBe(true);
      expect(
        ofKind.some(([, { uncertain = 0 }]) => uncertain > 0),
        kind,
      ).toBe(true);
    }
  });

  test.each([...numbersInDocuments((path) => read(site, path))])('in %s', (_, numbers) => {
    expect(numbers.size).toBeGreaterThan(3);
    expect(disagreements(expected, numbers)).toEqual([]);
  });

  test('in the figures that a subject has of its own', () => {
    const own = [...expected].filter(([subject]) => existsSync(join(site.folder, figureFile(subject))));
    expect(own.length).toBeGreaterThan(5);
    for (const [subject, numbers] of own)
      expect(ownFigures(read(site, figureFile(subject))), subject).toEqual(numbers);
  });

  test('in what the list can be narrowed to', () => {
    const files = ['pagefind/facets.json', 'pagefind/facets-condition.json'];
    const [common, condition] = files.map((file) => readJson<FacetsFile>(site, file));
    expect(disagreements(expected, numbersInList({ ...common, ...condition } as FacetsFile))).toEqual([]);
  });

  test.each([
    ['Norwegian', 0],
    ['English', 1],
  ] as const)('at the top of its %s page', (_, side) => {
    const numbers = told(numbersAtTop, side);
    expect([...numbers].filter(([, { open }]) => open === undefined).map(([subject]) => subject)).toEqual(
      [...subjectsWithPage].filter(([, { total }]) => total === 0).map(([subject]) => subject),
    );
    expect(disagreements(expected, numbers)).toEqual([]);
  });

  test.each([
    ['Norwegian', 0],
    ['English', 1],
  ] as const)('on the cards of its %s page', (_, side) =>
    expect(disagreements(expected, told(numbersOfCards, side))).toEqual([]),
  );

  test.each([['/kart/'], ['/kropp/'], ['/nokkeltall/']])('in the tables of %s', (path) => {
    const numbers = numbersInRows(path);
    expect(numbers.size).toBeGreaterThan(3);
    expect(disagreements(expected, numbers)).toEqual([]);
  });

  test('of the regions in the captions of the map', () => {
    const numbers = numbersOfRegions();
    expect(numbers.size).toBeGreaterThan(2);
    expect(disagreements(expected, numbers)).toEqual([]);
  });

  test('in the list of hospitals', () => expect(disagreements(expected, numbersInLists())).toEqual([]));
});
