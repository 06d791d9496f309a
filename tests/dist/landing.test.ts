import { describe, expect, test } from 'vitest';
import { textOf } from '../site-once/html.ts';
import { rawConditions, rawConditionsAt, rawStatusAt } from '../site-once/landing.ts';
import { type PublishedPage, pages, site } from '../site-once/pages.ts';

const conditions = rawConditions(site);
const isGathered = ({ studies }: { studies: readonly string[] }): boolean => studies.length > 1;
const pairs = rawConditionsAt(site).filter(isGathered);
const single = rawConditionsAt(site).filter((pair) => !isGathered(pair));

const pageAt = (path: string): PublishedPage => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`No page ${path}`);
  return found;
};
const cardsOf = (page: PublishedPage): { id: string; status: string | null }[] =>
  page.all('.study-card').map((card) => ({
    id: card.querySelector('a')?.getAttributeValue('href')?.split('/').at(-2) ?? '',
    status: card.querySelector('.status')?.getAttributeValue('data-status') ?? null,
  }));
const titleOf = (page: PublishedPage): string => page.texts('title')[0] ?? '';

describe('a condition at a hospital', () => {
  test('has a page exactly where several studies are, at least one of them open', () => {
    const published = pages
      .map(({ path }) => /^\/sykdommer\/([^/]+)\/(test[^/]+)\/$/.exec(path))
      .flatMap((match) => (match ? [`${match[1]} ${match[2]}`] : []));
    expect(published.sort()).toEqual(pairs.map((pair) => `${pair.condition} ${pair.hospital}`).sort());
    expect(pairs.length).toBeGreaterThan(10);
    // Open as a study, and closed there.
    expect(published).not.toContain('depression testsykehuset-nord');
  });

  test.each(pairs)('$condition at $hospital shows each study as it stands there, the open first', (pair) => {
    const expected = (conditions.get(pair.condition) ?? []).flatMap((study) => {
      const status = rawStatusAt(study, pair.hospital);
      // What was stopped for good has a sign of its own.
      const sign = status === 'completed' && study.stopped ? 'stopped' : status;
      return sign === undefined ? [] : [{ id: study.id, status: sign }];
    });
    const shown = cardsOf(pageAt(`/sykdommer/${pair.condition}/${pair.hospital}/`));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect([...shown].sort(byId)).toEqual(expected.sort(byId));
    const open = shown.map(({ status }) => status === 'recruiting');
    expect(open).toEqual([...open].sort((a, b) => Number(b) - Number(a)));
  });

  test.each(pairs)('$condition at $hospital leads to both and says how to proceed', (pair) => {
    for (const [condition, hospital, how] of [
      ['/sykdommer/', '/sykehus/', 'Slik går du fram'],
      ['/en/conditions/', '/en/hospitals/', 'What to do next'],
    ] as const) {
      const page = pageAt(`${condition}${pair.condition}/${pair.hospital}/`);
      const links = page.values('main a[href]', 'href');
      expect(links).toContain(`${condition}${pair.condition}/`);
      expect(links).toContain(`${hospital}${pair.hospital}/`);
      expect(page.texts('h2')).toContain(how);
    }
  });

  test('with one study alone has no page, and the condition leads to the study', () => {
    expect(single.length).toBeGreaterThan(2);
    for (const { condition, studies } of single)
      expect(pageAt(`/sykdommer/${condition}/`).values('main a', 'href'), condition).toContain(
        `/studier/${studies[0]}/`,
      );
  });

  test('is led to from the condition and from the hospital', () => {
    const path = '/sykdommer/heart-failure/testsykehuset-vest/';
    expect(pageAt('/sykdommer/heart-failure/').values('main a', 'href')).toContain(path);
    expect(pageAt('/sykehus/testsykehuset-vest/').values('main a', 'href')).toContain(path);
  });

  test('says in its title how many are open there', () =>
    expect(titleOf(pageAt('/sykdommer/heart-failure/testsykehuset-vest/'))).toBe(
      'Hjertesvikt ved Testsykehuset Vest: 3 åpne kliniske studier',
    ));
});

describe('a landing page', () => {
  test.each([...conditions.keys()])(
    'of %s says in its title and its figures how many are open, and perhaps are',
    (id) => {
      const studies = conditions.get(id) ?? [];
      const open = studies.filter(({ now }) => now.status === 'recruiting').length;
      const page = pageAt(`/sykdommer/${id}/`);
      const unsure = studies.filter(({ now }) => now.status === 'uncertain').length;
      const counted = [open, ...(unsure > 0 ? [unsure] : []), studies.length];
      expect(page.texts('.subject-numbers dd').slice(0, counted.length).map(Number)).toEqual(counted);
      expect(titleOf(page)).toMatch(
        new RegExp(`: ${open} åp(en klinisk studie|ne kliniske studier) i Norge$`),
      );
    },
  );

  test('of a hospital says how each study stands there', () => {
    const shown = cardsOf(pageAt('/sykehus/testsykehuset-nord/'));
    expect(shown).toContainEqual({ id: 'flere-sykdommer-samtidig', status: 'active-not-recruiting' });
    expect(shown).toContainEqual({ id: 'kortere-straling-ved-brystkreft', status: 'recruiting' });
  });

  test('of a hospital has as many open studies as the list of hospitals says', () => {
    for (const row of pageAt('/sykehus/').all('.index-list li')) {
      const path = row.querySelector('a')?.getAttributeValue('href') ?? '';
      const words = textOf(row);
      const page = pageAt(path);
      const [first] = page.texts('.subject-numbers dd');
      const [label] = page.texts('.subject-numbers dt');
      const said =
        label === 'ledes herfra'
          ? `Leder ${first} stud`
          : first === '0'
            ? '(Ingen åpne|usik)'
            : `\\b${first} åp`;
      expect(words, path).toMatch(new RegExp(first === undefined ? 'Ingen studier' : said));
    }
  });

  test('leads to broader, narrower and neighbouring conditions', () => {
    const links = (path: string): string[] => pageAt(path).values('main .ways-on a', 'href');
    expect(links('/sykdommer/heart-disease/')).toContain('/sykdommer/heart-failure/');
    expect(links('/sykdommer/heart-failure/')).toContain('/sykdommer/heart-disease/');
    expect(links('/sykdommer/heart-failure/')).toContain('/sykdommer/atrial-fibrillation/');
  });
});
