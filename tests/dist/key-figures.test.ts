import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Html, parseHtml, textOf } from '../site-once/html.ts';
import { demonstration, filesIn, pagesOf, read, readJson, site } from '../site-once/pages.ts';
import { countedStudies, hospitalsOf, recount, statusAt } from '../site-once/recount.ts';
import type { Site } from '../site-once/setup.ts';

interface Count {
  id: string;
  total: number;
  open: number;
  uncertain: number;
}
type Published = Record<string, Count[]> & {
  recent: { days: number; added: number | null; updated: number }[];
};
interface Row {
  figure: string;
  id: string;
  measure: string;
  value: number;
}

const lists = {
  byStatus: 'status',
  byType: 'type',
  byIntervention: 'intervention',
  byPhase: 'phase',
  byCategory: 'category',
  byConditionGroup: 'conditionGroup',
  byRegion: 'region',
  byInstitution: 'institution',
  byCoordinator: 'coordinator',
  bySponsorKind: 'sponsor',
} as const;

const counted = (of: Site) => recount(of, countedStudies(of));
const asCounts = (rows: readonly Row[]): Record<string, number> =>
  Object.fromEntries(
    rows
      .filter(({ value }) => value > 0)
      .map(({ figure, id, measure, value }) => [`${figure}/${id}/${measure}`, value]),
  );

/** The numbers of the table with a caption: of each row, those of its columns. */
const tableOf = (page: Html, caption: string): number[][] =>
  page
    .all('table')
    .filter((table) => textOf(table.querySelector('caption') ?? table).startsWith(caption))
    .flatMap((table) => table.querySelectorAll('tbody tr'))
    .map((row) => row.querySelectorAll('td').map((cell) => Number(textOf(cell).replace(/\D/g, ''))));

describe.each([
  ['the shared site', site],
  ['another day', demonstration],
])('counted from the files, the key figures of %s', (_, of) => {
  const expected = counted(of);

  test('are those of the open interface', () => {
    const { data } = readJson<{ data: Published }>(of, 'api/v1/key-figures.json');
    for (const [list, figure] of Object.entries(lists)) {
      const published = (data[list] ?? []).flatMap(({ id, total, open, uncertain }): [string, number][] => [
        [`${figure}/${id}/studies`, total],
        [`${figure}/${id}/open`, open],
        [`${figure}/${id}/uncertain`, uncertain],
      ]);
      const own = Object.entries(expected).filter(([key]) => key.startsWith(`${figure}/`));
      expect(Object.fromEntries(published.filter(([, value]) => value > 0)), list).toEqual(
        Object.fromEntries(own),
      );
    }
    expect(data.recent.map(({ added }) => added ?? 0)).toEqual(
      [30, 365].map((days) => expected[`recent/${days}-days/added`] ?? 0),
    );
  });

  test('are those of the file beside the page', () => {
    const { rows } = readJson<{ rows: Row[] }>(of, 'nokkeltall/data/all.json');
    expect(asCounts(rows.filter(({ figure }) => figure !== 'inRegisters'))).toEqual(expected);
  });

  test('tell that the registers, whose one record ended long ago, have nothing open', () => {
    const { rows } = readJson<{ rows: Row[] }>(of, 'nokkeltall/data/all.json');
    const own = asCounts(
      rows.filter(({ figure, id }) => figure === 'inRegisters' && !['all', 'unnamed'].includes(id)),
    );
    const open = Object.entries(expected).flatMap(([key, value]) => {
      const [, id] = /^institution\/(.+)\/open$/.exec(key) ?? [];
      return id === undefined ? [] : [[`inRegisters/${id}/openHereAlone`, value]];
    });
    expect(open.length).toBeGreaterThan(2);
    expect(own).toEqual(Object.fromEntries(open));
  });

  test.each(['nokkeltall', 'en/key-figures'])('are those on the page %s', (path) => {
    const page = parseHtml(read(of, `${path}/index.html`));
    expect(page.texts('.figures dd').map(Number)).toEqual(
      [
        'all/all/studies',
        'all/all/open',
        'all/all/uncertain',
        'recent/30-days/added',
        'recent/30-days/updated',
      ].map((key) => expected[key] ?? 0),
    );
    const captions = {
      category: /^en/.test(path) ? 'By category' : 'Etter fagområde',
      region: /^en/.test(path) ? 'By health region' : 'Etter helseregion',
      institution: /^en/.test(path) ? 'By hospital and' : 'Etter sykehus og|Etter sjukehus og',
    };
    for (const [figure, names] of Object.entries(captions)) {
      const shown = names.split('|').flatMap((caption) => tableOf(page, caption));
      const ids = Object.keys(expected).filter(
        (key) => key.startsWith(`${figure}/`) && key.endsWith('/studies'),
      );
      // Where nothing is uncertain there is no column for it.
      const measures = ids.some((key) => expected[key.replace(/studies$/, 'uncertain')])
        ? ['studies', 'open', 'uncertain']
        : ['studies', 'open'];
      const own = ids.map((key) => measures.map((name) => expected[key.replace(/studies$/, name)] ?? 0));
      const sorted = (rows: unknown[][]) => rows.map(String).sort();
      expect(sorted(shown), figure).toEqual(sorted(own));
    }
  });
});

test('the other day is one on which some studies are newly changed', () =>
  expect(counted(demonstration)['recent/30-days/updated']).toBeGreaterThan(0));

test('the figures of a hospital are those of its own studies, as they stand there', () => {
  const id = 'testsykehuset-vest';
  const there = countedStudies(site).filter((study) => hospitalsOf(study).includes(id));
  const count = (status: string): number => there.filter((study) => statusAt(study, id) === status).length;
  const page = parseHtml(read(site, `nokkeltall/sykehus/${id}/index.html`));
  expect(page.texts('.figures dd').slice(0, 3).map(Number)).toEqual([
    there.length,
    count('recruiting'),
    count('uncertain'),
  ]);
});

describe('a drawing', () => {
  const page = parseHtml(read(site, 'nokkeltall/index.html'));
  const expected = counted(site);

  test('of open studies ends at, and tells, the number of its last month', () => {
    const months = Object.keys(expected)
      .filter((key) => key.startsWith('openOverTime/'))
      .sort();
    const now = expected[months.at(-1) ?? ''];
    expect(page.texts('#openOverTime-text').join()).toContain(`Sist: ${now}.`);
    expect(page.texts('section h2').join('\n')).toMatch(new RegExp(`^${now} studier? var åpne? ved`, 'm'));
    expect(tableOf(page, 'Åpne studier måned for måned').at(-1)).toEqual([now]);
  });

  test('of starts has a column for each year with one, as tall as its number', () => {
    const table = tableOf(page, 'Studier som startet').flat();
    // The parser leaves out what is drawn.
    const drawing = /id="started-title"(.*?)<\/svg>/s.exec(page.source)?.[1] ?? '';
    const heights = [...drawing.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) =>
      Number(height),
    );
    const most = Math.max(...table);
    const tallest = Math.max(...heights);
    expect(heights).toHaveLength(table.filter((n) => n > 0).length);
    expect(heights.map((height) => Math.round((height / tallest) * most))).toEqual(
      table.filter((n) => n > 0),
    );
    expect(table.reduce((sum, n) => sum + n, 0)).toBe(
      Object.entries(expected).reduce((sum, [key, n]) => sum + (/^years\/.*started$/.test(key) ? n : 0), 0),
    );
  });

  test('has a name and a description that exist', () => {
    const charts = page.all('svg[role="img"]');
    expect(charts.length).toBeGreaterThan(1);
    for (const name of page.values('svg[role="img"]', 'aria-labelledby').flatMap((ids) => ids.split(' '))) {
      expect(page.texts(`#${name}`).join().length, name).toBeGreaterThan(10);
    }
  });
});

test('every way to a definition leads to one', () => {
  const defined = new Set(parseHtml(read(site, 'nokkeltall/om/index.html')).values('h2[id]', 'id'));
  const asked = pagesOf(site)
    .flatMap((page) => page.values('main a', 'href'))
    .flatMap((href) => /^\/nokkeltall\/om\/#(.+)$/.exec(href)?.[1] ?? []);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((id) => !defined.has(id))).toEqual([]);
});

test('every page with figures is at most 14 kB', () => {
  const pages = filesIn(site.folder).filter((file) => /^(nokkeltall|en\/key-figures)\/.*html$/.test(file));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((file) => gzipSync(read(site, file)).length > 14 * 1024)).toEqual([]);
});
