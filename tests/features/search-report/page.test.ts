import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aboutPage } from '../../../src/features/editorial/index.ts';
import { listPage } from '../../../src/features/search/index.ts';
import { searchFiguresDocument, searchReportPage } from '../../../src/features/search-report/index.ts';
import { wholePercent } from '../../../src/features/search-report/percent.ts';
import { searchReportRoutes } from '../../../src/features/search-report/routes.ts';
import { queryForm } from '../../../src/features/search-report/send.ts';
import { stringsIn } from '../../../src/i18n/index.ts';
import { measuredFile, readSearchFigures } from '../../../src/measured/index.ts';
import { publish } from '../../../src/published.ts';
import { judgedQueriesDocument } from '../../../src/site/judged-queries.ts';
import { figures } from '../../measured/figures.ts';
import { contextIn, siteUrl } from '../../page/context.ts';
import { valid } from '../../valid.ts';

const here = contextIn('nb', '/om/sok/');
const page = searchReportPage(here, figures);
const written = readSearchFigures(JSON.parse(readFileSync(measuredFile, 'utf8')));
/** A catalogue that the search has been measured in. */
const measured = { ...valid, site: { ...valid.site, name: { ...valid.site.name, nb: written.site } } };

describe('the page on how well the search finds studies', () => {
  test('says when it was measured, and that the studies are others now', () => {
    const now = valid.studies.length;
    const { measured } = searchReportPage(here, { ...figures, studies: now + 2 });
    expect(measured).toEqual([
      `Målt 1. mai 2026, da oversikten hadde ${now + 2} studier.`,
      `Nå har den ${now}. Tallene under er ikke målt på nytt.`,
    ]);
    expect(searchReportPage(here, { ...figures, studies: now }).measured).toHaveLength(1);
  });

  test('tells first of the queries that nothing is mended by', () => {
    expect(page.short.slice(0, 2)).toEqual([
      'Vi prøvde søket med 132 søk som det ikke er rettet etter. For 120 av dem sto minst én riktig studie blant de ti første. For 12 gjorde ingen det.',
      'I snitt sto 85\u00a0% av de riktige studiene blant de ti første. Det sanne tallet ligger trolig mellom 78\u00a0% og 90\u00a0%.',
    ]);
  });

  test('says how many of the queries that are kept as a bound are among the others too', () => {
    expect(page.sets[2]?.text).toContain('15 av de 224 søkene i prøven');
    const exam = { ...figures.sets.exam, alsoElsewhere: 0 };
    const alone = searchReportPage(here, { ...figures, sets: { ...figures.sets, exam } });
    expect(alone.sets[2]?.text).not.toContain('224');
  });

  test('has a row for each kind of query, with an example, a cell for each set, and how sure it is', () => {
    const { columns, rows } = page.kinds;
    expect(columns).toEqual(['Slags søk', 'Egne', 'Øving', 'Prøve']);
    expect(rows.map(({ name }) => name)).toEqual(['Alle søk', 'Navnet på en sykdom', 'Engelsk', 'new kind']);
    expect(rows[1]).toEqual({
      name: 'Navnet på en sykdom',
      example: { words: '«hjertesvikt»', lang: undefined },
      cells: [
        { value: '99\u00a0%', below: ['av 20', '82–100'] },
        { value: '90\u00a0%', below: ['av 20', '70–97'] },
        { value: '75\u00a0%', below: ['av 20', '53–89'] },
      ],
    });
    expect(rows[2]?.example).toEqual({ words: '«breast cancer»', lang: 'en' });
    expect(rows[2]?.cells[2]).toEqual({ value: '–', says: 'Ingen søk av dette slaget' });
  });

  test('names what is missed by kind, and how often words are taken for others', () => {
    const [own, practice, ...others] = page.faults;
    expect(own).toEqual({
      summary: '2 bommer blant våre egne søk',
      groups: [
        {
          name: 'Navnet på en sykdom',
          lang: undefined,
          items: [{ words: 'hull i hjertet', found: '50\u00a0%' }],
        },
        { name: 'Engelsk', lang: 'en', items: [{ words: 'leaky valve', found: '0\u00a0%' }] },
      ],
    });
    expect(practice?.groups).toEqual([]);
    expect(others.map(({ summary }) => summary)).toContain(
      '1 av 769 riktig skrevne ord ble tatt for noe annet',
    );
    expect(others.at(-2)).toMatchObject({ groups: [] });
  });

  test('says of studies that one knows of how often they are not found', () => {
    const cells = page.known.rows.map(({ name, cells }) => [name, ...cells.map(({ value }) => value)]);
    expect(cells).toContainEqual(['Et ord i tittelen', '1\u00a0046', '15', '1\u00a0%']);
    expect(cells).toContainEqual(['Nummer i et register', '205', '0', '0\u00a0%']);
    expect(cells).toContainEqual(['Hele tittelen', '452', '1', '1\u00a0%']);
  });

  test('marks what is in Norwegian on English pages', () => {
    const english = searchReportPage(contextIn('en', '/en/about/search/'), figures);
    expect(english.kinds.rows[1]).toMatchObject({
      example: { lang: 'nb' },
      cells: [{ value: '99%' }, {}, {}],
    });
    expect(english.faults.at(-1)?.groups[0]?.lang).toBe('nb');
    expect(english.faults[0]?.groups[1]?.lang).toBeUndefined();
  });

  test('has names in every language for all kinds that are measured', () => {
    const { kinds } = stringsIn('nb').searchReport;
    const measured = Object.values(written.sets).flatMap((set) => set.kinds.map(({ name }) => name));
    expect(measured.filter((kind) => !(kind in kinds))).toEqual([]);
  });
});

describe('a share in whole percent', () => {
  test.each([
    [1, 100],
    [0.9999, 99],
    [0.854, 85],
    [0.0001, 1],
    [0, 0],
  ])('%f is %i', (share, whole) => expect(wholePercent(share)).toBe(whole));
});

describe('where to send better queries', () => {
  const sendOf = (change: Partial<typeof valid.site>) =>
    searchReportPage(contextIn('nb', '/om/sok/', { ...valid, site: { ...valid.site, ...change } }), figures)
      .send;

  test('is the publisher’s mailbox, and a form of the repository that exists', () => {
    expect(page.send.map(({ href }) => href)).toEqual([
      'mailto:post@utgiver.example.no',
      `https://github.com/example/kliniske-studier/issues/new?template=${queryForm}`,
    ]);
    expect(existsSync(`.github/ISSUE_TEMPLATE/${queryForm}`)).toBe(true);
  });

  test('is the publisher’s website where there is no mailbox, and nowhere where none is known', () => {
    const name = 'Testutgiveren';
    const url = 'https://utgiver.example.no';
    expect(sendOf({ publisher: { name, url }, repository: undefined })).toEqual([
      { href: url, words: `Kontakt ${name}` },
    ]);
    expect(sendOf({ publisher: { name }, repository: undefined })).toEqual([]);
  });
});

describe('a site that the search has not been measured in', () => {
  test('has no such page, and no link to one', () => {
    expect(searchReportRoutes(publish(valid, siteUrl))).toEqual([]);
    expect(aboutPage(here).tiles.map(({ href }) => href)).not.toContain('/om/sok/');
    const list = { kind: 'list', page: 1, pages: 1, studies: [] } as const;
    expect(listPage(here, { ...list, studies: [] }).search.report).toBeUndefined();
  });
});

describe('a site that the search has been measured in', () => {
  const published = publish(measured, siteUrl);

  test('has the page in its languages, and ways to it from «about» and the list', () => {
    const routes = searchReportRoutes(published);
    expect(routes.map(({ path }) => path)).toEqual(['/om/sok/', '/en/about/search/']);
    const english = contextIn('en', '/en/', measured);
    expect(aboutPage(english).tiles.map(({ href }) => href)).toContain('/en/about/search/');
    expect(listPage(english, { kind: 'list', page: 1, pages: 1, studies: [] }).search.report?.href).toBe(
      '/en/about/search/',
    );
  });

  test('sends the queries with source and licence, but for those that are kept as a bound', () => {
    const { path, content } = judgedQueriesDocument(published);
    expect(page.files[0]?.href).toBe(`/${path}`);
    const {
      sets,
      licence,
      page: source,
    } = JSON.parse(String(content)) as {
      sets: { name: string; queries: (string | { query: string })[] }[];
      licence: string;
      page: string;
    };
    expect([source, licence]).toEqual([`${siteUrl}/om/sok/`, 'https://creativecommons.org/licenses/by/4.0/']);
    expect(sets.map(({ name }) => name)).toEqual([
      'own',
      'practice',
      'neverCorrected',
      'noDisease',
      'forbidden',
    ]);
    expect(sets.every(({ queries }) => queries.length > 100)).toBe(true);
    const longIn = (file: string): string[] =>
      readFileSync(`bench/queries/${file}.yaml`, 'utf8').match(/(?<=^- query: "?)[^"\n]{12,}/gm) ?? [];
    // Some happen to be among the others too.
    const others = new Set(['own', 'blind-mend'].flatMap(longIn).map((query) => query.toLowerCase()));
    const hidden = longIn('blind-bound').filter((query) => !others.has(query.toLowerCase()));
    expect(hidden.length).toBeGreaterThan(50);
    expect(hidden.filter((query) => String(content).includes(JSON.stringify(query)))).toEqual([]);
  });

  test('sends the figures as they were measured', () => {
    const { path, content } = searchFiguresDocument(written);
    expect(page.files[1]?.href).toBe(`/${path}`);
    expect(readSearchFigures(JSON.parse(String(content)))).toEqual(written);
  });
});
