import { describe, expect, test } from 'vitest';
import type { Study } from '../../../src/catalogue/index.ts';
import { posterPage } from '../../../src/features/poster/index.ts';
import { titleSize } from '../../../src/features/poster/title.ts';
import { openStudies } from '../../../src/page/open-studies.ts';
import { contextIn, siteUrl } from '../../page/context.ts';
import { condition, study, valid } from '../../valid.ts';

const id = 'trening-ved-hjertesvikt';
const about = `/studier/${id}/`;
const heart = { kind: 'condition', condition: condition('heart-disease') } as const;
const [site] = study(id).sites;
if (!site) throw new Error('The open study has no hospital.');

const posterOf = (change: Partial<Study> = {}) =>
  posterPage(contextIn('nb', `${about}plakat/`), { kind: 'study', study: study(id, change) }, about);
const factsOf = (change: Partial<Study>) => posterOf(change).study?.facts ?? [];

describe('a poster', () => {
  test('leads to the page it is about, and sends search engines there', () => {
    const { head, about: back, code } = posterOf();
    expect([back, head.canonical, head.hidden]).toEqual([about, about, true]);
    expect(code.address.join('')).toBe(`${siteUrl}${about}`.replace('https://', '').slice(0, -1));
    expect(code.label).toBe(`QR-kode som fører til ${code.address.join('')}`);
  });

  test('tells what one finds behind the code', () => {
    const words = [
      posterOf({ status: 'recruiting' }),
      posterOf({ status: 'not-yet-recruiting' }),
      posterPage(contextIn('nb'), heart, '/sykdommer/heart-disease/'),
    ].map(({ code }) => code.help.replace(/.*På nettsiden ser du /, ''));
    expect(words).toEqual([
      'om studien fortsatt er åpen.',
      'om studien har åpnet.',
      'hvilke studier som er åpne nå.',
    ]);
  });

  test('of a condition counts its open studies in the language of the page', () => {
    const { count, study: one } = posterPage(contextIn('en'), heart, '/en/conditions/heart-disease/');
    const open = openStudies(heart, valid).length;
    expect(open).toBeGreaterThan(1);
    expect(count).toMatchObject({ number: String(open), words: 'studies are open to participants' });
    expect(one).toBeUndefined();
  });

  test('of a condition with one open study says so in the singular', () => {
    const [first] = openStudies(heart, valid);
    const catalogue = { ...valid, studies: valid.studies.filter((each) => each === first) };
    const { count } = posterPage(contextIn('nb', '/', catalogue), heart, '/sykdommer/heart-disease/');
    expect(count).toMatchObject({ number: '1', words: 'studie er åpen for deltakere' });
  });
});

describe('what a poster says of a study', () => {
  test('names a few hospitals, and how many more there are', () => {
    const sites = Array.from({ length: 40 }, () => site);
    const where = factsOf({ sites }).at(-1)?.value ?? '';
    expect(where.split(' · ')).toHaveLength(3);
    expect(where).toMatch(/ og 37 til$/);
  });

  test('names only the hospitals that do what the study does', () => {
    const [closed] = factsOf({ sites: [{ ...site, status: 'completed' }] }).slice(-1);
    expect(closed?.label).not.toBe('Hvor');
    expect(factsOf({ sites: [site] }).at(-1)?.label).toBe('Hvor');
  });

  test('says who the study looks for, with a capital letter', () => {
    const who = factsOf({
      recruits: ['patients', 'healthy-volunteers'],
      sex: 'female',
      minimumAge: 18,
      maximumAge: 75,
    }).at(0);
    expect(who?.value).toBe('Pasienter og friske frivillige, kvinner, voksne 18–75 år');
  });

  test('has no label without a value', () =>
    expect(
      factsOf({
        sites: [],
        conditions: [],
        recruits: [],
        sex: undefined,
        minimumAge: undefined,
        maximumAge: undefined,
      }),
    ).toEqual([]));

  test.each([
    ['Trening ved hjertesvikt', 'large'],
    ['Kan mammografi med kunstig intelligens finne brystkreft?', 'medium'],
    ['Kortere stråling etter operasjon for brystkreft hos kvinner over sekstifem år i Norge', 'small'],
    ['Prostatakreftoppfølgingsstudien', 'small'],
  ])('sets «%s» in %s type', (title, size) => expect(titleSize(title)).toBe(size));
});
