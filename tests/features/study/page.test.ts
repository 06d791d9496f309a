import { describe, expect, test } from 'vitest';
import type { Study } from '../../../src/catalogue/index.ts';
import { studyPage } from '../../../src/features/study/index.ts';
import { contextIn, siteUrl } from '../../page/context.ts';
import { siteOf, study, uncertain, valid } from '../../valid.ts';
import { id, pageOf } from './page-of.ts';

const path = `/studier/${id}/`;
const open = study(id);
const untranslated = { english: undefined };

describe('the page of a study', () => {
  test.each(['nb', 'en'] as const)('is plain data in %s', (language) => {
    const page = pageOf({ source: { register: 'nct', retrieved: '2026-01-02' } }, language);
    expect(structuredClone(JSON.parse(JSON.stringify(page)))).toEqual(page);
  });

  test('that is not translated sends search engines to the Norwegian page, and says which language it is in', () => {
    const { head, intro, lang, who, facts } = pageOf(untranslated, 'en');
    expect([head.canonical, head.translations]).toEqual([path, undefined]);
    expect([intro.lang, lang, who.lang, facts.facts[0]?.lang]).toEqual(['nb', 'nb', 'nb', 'nb']);
    expect(intro.notTranslated).toContain('Norwegian');
  });

  test('that is translated stands for itself', () => {
    const { head, intro, lang } = pageOf({}, 'en');
    expect(head.canonical).toBeUndefined();
    expect(head.translations?.map(({ language }) => language)).toEqual(['en', 'nb']);
    expect([intro.lang, lang, intro.notTranslated]).toEqual([undefined, undefined, undefined]);
  });

  test('stands below the list and the first of its conditions', () => {
    const [first] = open.conditions;
    expect(pageOf().head.crumbs?.map((crumb) => crumb.path)).toEqual([
      '/studier/',
      `/sykdommer/${first?.id}/`,
    ]);
    expect(pageOf({ conditions: [] }).head.crumbs).toHaveLength(1);
  });

  test('tells in the demonstration notice the day its own facts were captured, where they were', () => {
    expect(pageOf({ source: { register: 'nct', retrieved: '2026-01-02' } }).head.captured).toBe('2026-01-02');
    expect(pageOf({ source: undefined }).head.captured).toBeUndefined();
  });

  test('says in its description how it stands and where, and then whole sentences of what it is about', () => {
    const said = (change: Partial<Study>, summary: string) =>
      pageOf({ ...change, norwegian: { ...open.norwegian, summary } }).head.description;
    const first = 'Studien prøver ut trening.';
    const second = 'Deltakerne trener hjemme i tolv uker og møter på sykehuset etterpå.';
    const one = { sites: [siteOf('testsykehuset-vest')] };
    expect(said(one, `${first} ${second} ${second}`)).toBe(`Åpen: Testvest. ${first} ${second}`);
    expect(said({ ...uncertain(), sites: [siteOf('testsykehuset-vest', 'uncertain')] }, first)).toBe(
      `Usikkert – sist sett åpen 2020: Testvest. ${first}`,
    );
    expect(said({ sites: [], unnamedSites: [] }, first)).toBe(`Åpen for deltakere. ${first}`);
    const sites = [siteOf('testsykehuset-vest'), siteOf('testsykehuset-ost', 'completed')];
    expect(said({ sites }, first)).toBe(`Åpen ved Testvest. Avsluttet ved Testøst. ${first}`);
  });

  test('says in its title that it is a study only where there is room', () => {
    const titled = (shortTitle: string) =>
      pageOf({ norwegian: { ...open.norwegian, shortTitle } }).head.title;
    expect(titled('Kan trening hjelpe?')).toBe('Kan trening hjelpe? – klinisk studie');
    const long = 'Kan trening hjemme med veiledning hjelpe ved hjertesvikt?';
    expect(titled(long)).toBe(long);
  });

  test('has only the notes that are written', () => {
    const texts = { ...open.norwegian, remote: undefined, note: 'Ta med resept.' };
    const { note, involves } = pageOf({ norwegian: texts });
    expect(note).toEqual({ heading: 'Viktig å vite', html: 'Ta med resept.' });
    expect(involves?.remote).toBeUndefined();
    expect(pageOf({ norwegian: { ...texts, note: undefined } }).note).toBeUndefined();
    expect(pageOf().involves?.remote?.heading).toBe('Delta hjemmefra');
  });

  test('names the register that its facts are from, where there is one', () => {
    const source = { register: 'nct', retrieved: '2026-01-02' } as const;
    const said = (more: object = {}) => pageOf({ source: { ...source, ...more } }).source.join(' ');
    expect(said()).toContain('Fakta er hentet fra ClinicalTrials.gov 2. januar 2026.');
    expect(said()).not.toMatch(/bekreftet|Axfors/);
    expect(said({ verified: '2025-11' })).toContain('sist bekreftet eller oppdatert november 2025');
    expect(said({ alsoFrom: ['nordic-cohort'] })).toContain('den nordiske kohorten (Axfors m.fl.)');
    const own = pageOf({ source: undefined }).source.join(' ');
    expect(own).not.toMatch(/hentet|registeret/);
    expect(own).toMatch(/^Teksten ble sist endret 15\. februar 2026\. .*CC BY 4\.0/);
  });

  test('has its whole address, for paper', () =>
    expect(pageOf().address).toBe(`Hele siden: ${siteUrl}${path}`));
});

describe('related studies', () => {
  test('come first where the study takes in nobody, and last where it does', () => {
    expect(pageOf({ status: 'completed' }).relatedFirst).toBe(true);
    expect(pageOf({ status: 'active-not-recruiting' }).relatedFirst).toBe(true);
    expect(pageOf({ status: 'recruiting' }).relatedFirst).toBe(false);
    expect(pageOf({ status: 'not-yet-recruiting' }).relatedFirst).toBe(false);
    expect(pageOf(uncertain()).relatedFirst).toBe(true);
  });

  test('are not kept quiet about where a reader needs one and none is open', () => {
    const alone = (change: Partial<Study>) =>
      studyPage(contextIn('nb', path, { ...valid, studies: [] }), study(id, change)).related;
    expect(alone(uncertain())).toMatchObject({
      cards: [],
      none: 'Ingen andre studier av det samme er åpne nå.',
      conditions: [{ href: '/sykdommer/heart-failure/' }],
    });
    expect(pageOf({ status: 'completed' }).related?.none).toBeUndefined();
    expect(pageOf().related?.conditions).toEqual([]);
  });

  test('are those that one can ask to join before others of the same', () => {
    const inCare = study(id, { id: 'a', joining: 'in-care' });
    const catalogue = { ...valid, studies: [open, inCare, study(id, { id: 'b' })] };
    const { related } = studyPage(contextIn('nb', path, catalogue), open);
    expect(related?.cards.map(({ href }) => href)).toEqual(['/studier/b/', '/studier/a/']);
  });

  test('are at most three, and left out where there are none', () => {
    const relatedTo = (...others: Study[]) =>
      studyPage(contextIn('nb', path, { ...valid, studies: [open, ...others] }), open).related?.cards;
    const many = Array.from({ length: 5 }, (_, n) => study(id, { id: `annen-${n}` }));
    expect(relatedTo(...many)).toHaveLength(3);
    expect(relatedTo(study(id, { id: 'annen' }))?.map(({ href }) => href)).toEqual(['/studier/annen/']);
    expect(relatedTo()).toBeUndefined();
  });
});

describe('what a reader can do with a study', () => {
  test('is kept under its address and the old ones', () => {
    const { study: kept } = pageOf({ previousSlugs: ['gammel-adresse'] }).actions;
    expect(kept).toMatchObject({ id, title: open.norwegian.shortTitle, previous: ['gammel-adresse'] });
  });

  test('is followed where it is told how, and beside it others of the same', () => {
    expect(pageOf().actions.follow).toEqual([
      { href: '/folg/#study', words: 'Følg endringer' },
      { href: '/sykdommer/heart-failure/#follow', words: 'Følg nye studier: Hjertesvikt' },
    ]);
    expect(pageOf({ conditions: [] }).actions.follow).toHaveLength(1);
  });

  test('has a poster only where there is one', () => {
    expect(pageOf().actions.poster?.href).toBe(`${path}plakat/`);
    for (const without of [
      { status: 'completed' },
      uncertain(),
      { advertising: undefined },
      { joining: 'invitation' },
    ])
      expect(pageOf(without as Partial<Study>).actions.poster).toBeUndefined();
  });
});
