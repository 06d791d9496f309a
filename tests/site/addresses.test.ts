import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { publish } from '../../src/published.ts';
import { addressesOf, goneSince, LostAddresses, sayEnded } from '../../src/site/build/addresses.ts';
import { siteUrl } from '../page/context.ts';
import { valid } from '../valid.ts';
import { catalogueWith, newDrug, today } from '../with-records/records.ts';

const files = [
  'index.html',
  'feed.xml',
  'sykdommer/heart-failure/feed.xml',
  'api/v1/studies.json',
  'fhir/r4/Bundle.json',
  'embed/kliniske-studier.js',
  'embed/frame/institution/vest/index.html',
  'nokkeltall/data/all.csv',
  'nokkeltall/data/region-vest-semicolon.csv',
  'pagefind/lexicon.json',
  'studier/x/card.json',
];

const of = (catalogue: Catalogue, site = siteUrl) => {
  const published = publish(catalogue, site);
  return { published, addresses: addressesOf(published, files) };
};
const { addresses } = of(valid);

/** What is gone when the catalogue is this. */
const gone = (catalogue: Catalogue) => {
  const now = of(catalogue);
  return goneSince(addresses, now.addresses, now.published);
};

const without = (id: string): Catalogue => ({
  ...valid,
  studies: valid.studies.filter((study) => study.id !== id),
});
const id = 'trening-ved-hjertesvikt';

describe('the addresses of a site', () => {
  test('are told by what they are of, also those that lead on', () => {
    expect(addresses['study']).toEqual(
      expect.arrayContaining([`studier/${id}/`, 'en/studies/hjertesvikt-trening/']),
    );
    expect(addresses['condition']).toContain('sykdommer/weak-heart/');
    expect(addresses['frame']).toContain('en/embed/frame/condition/weak-heart/');
    expect(addresses['feed']).toEqual(
      expect.arrayContaining([
        'feed.xml',
        'sykdommer/heart-failure/feed.xml',
        'sykdommer/weak-heart/feed.xml',
      ]),
    );
    expect(addresses['data']).toEqual(
      expect.arrayContaining([
        'api/v1/conditions/weak-heart.json',
        'api/v1/studies.json',
        'embed/kliniske-studier.js',
        'fhir/r4/Bundle.json',
        'nokkeltall/data/all.csv',
      ]),
    );
    expect(addresses['figures']).toContain('nokkeltall/data/region-vest-semicolon.csv');
    expect(addresses['page']).toEqual(expect.arrayContaining(['', 'en/', 'studier/', 'kart/']));
  });

  test('are each there once, in order, without posters, cards and parts of the search', () => {
    const all = Object.values(addresses).flat();
    expect(new Set(all).size).toBe(all.length);
    for (const paths of Object.values(addresses)) expect(paths).toEqual([...paths].sort());
    expect(all.filter((path) => /plakat|poster|card\.json|pagefind|index\.html/.test(path))).toEqual([]);
    expect(all).not.toContain('sykdommer/heart-failure/testsykehuset-vest/');
  });

  test('are the same wherever the site stands', () =>
    expect(of(valid, 'https://eier.example.no/katalog/').addresses).toEqual(addresses));
});

describe('what is gone', () => {
  test('is nothing from one day to the next', () => expect(gone(valid)).toEqual({ lost: [], ended: [] }));

  test('is every address of a study that has another name and does not say the old one', () => {
    const renamed = (previousSlugs: string[]): Catalogue => ({
      ...valid,
      studies: valid.studies.map((study) =>
        study.id === id ? { ...study, id: 'nytt', previousSlugs } : study,
      ),
    });
    const { lost } = gone(renamed(['hjertesvikt-trening']));
    expect(lost).toContainEqual(['study', `studier/${id}/`]);
    expect(lost).toContainEqual(['study', `en/studies/${id}/`]);
    expect(gone(renamed(['hjertesvikt-trening', id])).lost).toEqual([]);
  });

  test('is what an old name led on from, when that is taken away', () => {
    const forgotten = valid.studies.map((study) => ({ ...study, previousSlugs: [] }));
    const { lost } = gone({ ...valid, studies: forgotten });
    expect(lost).toContainEqual(['data', 'api/v1/studies/hjertesvikt-trening.json']);
  });

  test('is a hospital with its frames', () => {
    const [first, ...institutions] = valid.institutions;
    const lost = gone({ ...valid, institutions }).lost.map(([, path]) => path);
    expect(lost).toContain(`sykehus/${first?.id}/`);
    expect(lost).toContain(`en/embed/frame/institution/${first?.id}/`);
  });

  test('may be key figures with too few studies, and conditions that no study is about any more', () => {
    const { lost, ended } = gone({ ...valid, studies: [] });
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.filter(([, path]) => !/studie[rs]\//.test(path))).toEqual([]);
    expect(ended).toEqual(expect.arrayContaining(['sykdommer/heart-failure/', 'sykdommer/weak-heart/']));
    expect(ended.some((path) => path.startsWith('nokkeltall/'))).toBe(true);
  });

  test('is told in one message: ten of them, what they are, and what to do', () => {
    const { lost } = gone({ ...valid, studies: [] });
    const { message } = new LostAddresses(lost);
    const lines = message.split('\n');
    expect(lines[0]).toBe(`${lost.length} adresser som andre kan ha lenket til, ville blitt borte:`);
    expect(lines[1]).toMatch(/^ {2}\/\S+ \(studie\)$/);
    expect(lines).toHaveLength(13);
    expect(lines[11]).toBe(`  og ${lost.length - 10} til`);
    expect(lines[12]).toMatch(/«previousSlugs».*--previous.*urørt\.$/);
    expect(new LostAddresses([['frame', 'embed/frame/condition/x/']]).message).toMatch(
      /^Én adresse .*:\n {2}\/embed\/frame\/condition\/x\/ \(ramme på andres sider\)\nHar noe/,
    );
  });

  test('is told of what has ended, and nothing when nothing has', () => {
    expect(sayEnded([])).toBeUndefined();
    expect(sayEnded(['om/x/'])).toMatch(/^Én adresse som fantes sist, er borte \(\/om\/x\/\)\./);
    expect(sayEnded(gone(without(id)).ended.concat('a/', 'b/'))).toMatch(/^\d+ adresser .*for eksempel \//);
  });
});

describe('the addresses of a study that a register alone tells of', () => {
  const ended = newDrug({ status: 'completed', completed: { date: '2024-06' } });
  const late = newDrug({ number: 'NCT99999802', status: 'completed', completed: { date: '2019-06' } });
  const goingOn = newDrug({ number: 'NCT99999803' });
  const own = ['studier/nct99999801/', 'api/v1/studies/nct99999801.json'];
  const at = (day: string, records = [ended, late, goingOn]) => {
    const { published, addresses } = of(catalogueWith(records, day));
    const data = published.catalogue.studies.map(({ id }) => `api/v1/studies/${id}.json`);
    return { published, addresses: { ...addresses, data: [...(addresses['data'] ?? []), ...data] } };
  };

  test('stay as the years go by, each build beside the last', () => {
    const years = [today, '2026-12-01', '2032-02-29', '2040-01-01', '2061-12-31'].map((day) => at(day));
    for (const [index, { addresses, published }] of years.entries()) {
      const all = Object.values(addresses).flat();
      expect(all).toEqual(expect.arrayContaining([...own, 'studier/nct99999803/']));
      expect(all).not.toContain('studier/nct99999802/');
      if (index === 0) continue;
      const last = years[index - 1]?.addresses ?? {};
      expect(goneSince(last, addresses, published)).toEqual({ lost: [], ended: [] });
    }
  });

  test('may end, and are told of, when the register says that it was over long before it came in', () => {
    const corrected = { ...ended, completed: { date: '2014-06' } };
    const { addresses, published } = at(today, [corrected, late, goingOn]);
    expect(goneSince(at(today).addresses, addresses, published)).toEqual({
      lost: [],
      ended: expect.arrayContaining(own),
    });
  });

  test('are lost when its record is taken away', () => {
    const { addresses, published } = at(today, [late, goingOn]);
    const { lost } = goneSince(at(today).addresses, addresses, published);
    expect(lost.map(([, path]) => path)).toEqual(expect.arrayContaining(own));
  });
});
