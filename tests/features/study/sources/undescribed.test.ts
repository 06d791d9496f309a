import { describe, expect, test } from 'vitest';
import type { CapturedFacts } from '../../../../src/catalogue/index.ts';
import { studyPage } from '../../../../src/features/study/index.ts';
import { contextIn } from '../../../page/context.ts';
import { catalogueWith, newDrug, trainingAtHome } from '../../../with-records/records.ts';

const path = '/studier/nct99999801/';

/** The page of a study in the catalogue with some records, as it is published. */
function pageIn(records: readonly CapturedFacts[], id: string, language: 'nb' | 'en' = 'nb') {
  const here = contextIn(language, path, catalogueWith(records));
  const study = here.catalogue.studies.find((each) => each.id === id);
  if (!study) throw new Error(`There is no study ${id}.`);
  return studyPage(here, study);
}

describe('the page of a study that nobody has written about', () => {
  const page = pageIn([newDrug()], 'nct99999801');

  test('says so, and leads to the register', () => {
    expect(page.intro.undescribed).toEqual({
      words: 'Fakta fra registeret. Ingen har skrevet en omtale ennå.',
      registers: [
        { href: 'https://clinicaltrials.gov/study/NCT99999801', words: 'Se studien i ClinicalTrials.gov' },
      ],
      write: undefined,
    });
    expect(page.edit).toEqual([]);
  });

  test('leads to the page that tells how a study comes in, where the site has one', () => {
    const catalogue = catalogueWith([newDrug()]);
    const [first] = catalogue.pages.nb;
    if (!first) throw new Error('The valid fixture has no pages.');
    const told = { ...first, id: 'register-a-study', slug: 'registrere' };
    const here = contextIn('nb', path, { ...catalogue, pages: { ...catalogue.pages, nb: [told] } });
    const study = here.catalogue.studies.find(({ described }) => !described);
    expect(study && studyPage(here, study).intro.undescribed?.write).toEqual({
      href: '/om/registrere/',
      words: 'Skriv omtalen',
    });
  });

  test('is kept out of search engines, and has no picture, feed, poster or checklist', () => {
    const { head, actions, who } = page;
    expect(head).toMatchObject({ hidden: true });
    expect([head.image, head.feed, head.translations, actions.poster, who.checklist]).toEqual(
      Array(5).fill(undefined),
    );
    expect(actions.follow.map(({ href }) => href)).toEqual(['/sykdommer/heart-failure/#follow']);
  });

  test('has the title of the register in its own language, and a heading and a summary from facts', () => {
    expect(page.intro.title).toBe('Hjertesvikt: utprøving av legemiddel (TESTHEART)');
    expect(page.intro.summary).toMatch(/^Utprøving av legemiddel, .*Sykdom: Hjertesvikt/);
    expect(page.facts.facts[0]).toEqual({
      label: 'Tittel i ClinicalTrials.gov',
      value: 'A Made-up Study of Testamab in Heart Failure',
      lang: 'en',
    });
  });

  test('says once whose word the facts are, and when and how they may be used', () => {
    expect(page.facts.note).toBe('Disse faktaene er hentet fra ClinicalTrials.gov 2. mai 2026.');
    expect(page.facts.facts.map(({ said }) => said)).toEqual(page.facts.facts.map(() => undefined));
    expect(page.source.join(' ')).toContain('CC BY 4.0');
    expect(page.source.join(' ')).not.toContain('Teksten ble sist endret');
    expect(page.who.noCriteria).toBe('Hvem som kan og ikke kan delta, står det mer om i registeret.');
  });

  test('is where English readers are led, who find it marked in their own words', () => {
    const here = contextIn('en', '/en/', catalogueWith([newDrug()]));
    const study = here.catalogue.studies.find(({ described }) => !described);
    expect(study?.english?.shortTitle).toBe('Heart failure: trial (drug) (TESTHEART)');
  });
});

describe('the page of a study with two voices', () => {
  const id = 'trening-ved-hjertesvikt';
  const page = pageIn([trainingAtHome()], id);
  const saidOf = (label: string) => page.facts.facts.find((fact) => fact.label === label)?.said;

  test('tells whose word a fact is only where it is another’s than that of most', () => {
    expect(page.facts.note).toBeUndefined();
    expect(saidOf('Sponsor')).toBe('ifølge ClinicalTrials.gov 2. mai 2026');
    expect(saidOf('Betales av')).toBe('ifølge ClinicalTrials.gov 2. mai 2026');
    expect([saidOf('Sykdommer'), saidOf('Studietype'), page.where.said]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('tells of both where one line is made of the words of two', () =>
    expect(page.who.facts.find(({ label }) => label === 'Alder')?.said).toBe(
      'ifølge omtalen og ClinicalTrials.gov 2. mai 2026',
    ));

  test('says the same in English', () =>
    expect(
      pageIn([trainingAtHome()], id, 'en').facts.facts.find(({ label }) => label === 'Sponsor')?.said,
    ).toBe('according to ClinicalTrials.gov 2 May 2026'));

  test('says nothing of voices where there is no record', () => {
    const without = pageIn([], id);
    expect(without.facts.facts.some(({ said }) => said !== undefined)).toBe(false);
    expect([without.facts.note, without.where.said, without.where.period?.said]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
