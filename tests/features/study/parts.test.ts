import { describe, expect, test } from 'vitest';
import type { Study, StudySite } from '../../../src/catalogue/index.ts';
import { studyPage } from '../../../src/features/study/index.ts';
import { contextIn } from '../../page/context.ts';
import { study, valid } from '../../valid.ts';

const id = 'trening-ved-hjertesvikt';
const pageOf = (change: Partial<Study> = {}) =>
  studyPage(contextIn('nb', `/studier/${id}/`), study(id, change));

describe('how a study begins', () => {
  test('says why it stopped, with the reason where one is given', () => {
    const { norwegian } = study(id);
    const stopped = (stoppedReason: string | undefined) =>
      pageOf({ stopKind: 'terminated', norwegian: { ...norwegian, stoppedReason } }).intro.stopped;
    expect(stopped('For få deltakere.')?.reason?.text).toBe('For få deltakere.');
    expect(stopped(undefined)?.words).toBeTruthy();
    expect(stopped(undefined)?.reason).toBeUndefined();
    expect(pageOf({ stopKind: undefined }).intro.stopped).toBeUndefined();
  });

  test('warns only when nobody has confirmed it for a year', () => {
    expect(pageOf({ overdue: true }).intro.overdue).toMatch(/over ett år/);
    expect(pageOf({ overdue: false }).intro.overdue).toBeUndefined();
  });
});

describe('where a study goes on', () => {
  const [one, two] = valid.institutions.filter(({ place }, index, all) => {
    const first = all[0];
    return index === 0 || place !== first?.place;
  });
  if (!one || !two) throw new Error('The institutions of the valid fixture lie in one town.');
  const at = (...institutions: StudySite['institution'][]): StudySite[] =>
    institutions.map((institution) => ({ institution, status: 'recruiting' }));
  const mapLink = (sites: StudySite[]) => pageOf({ sites }).where.links[1];

  test('leads to the town on the map where all hospitals lie in one, else to the map', () => {
    expect(mapLink(at(one))?.href).toMatch(/^\/kart\/#sted-/);
    expect(mapLink(at(one, { ...one, id: 'nabo' }))?.words).toContain(one.place);
    expect(mapLink(at(one, two))?.href).toBe('/kart/');
  });

  test('says so where no hospital is known, and leads to no map', () => {
    const { noSites, sites, links } = pageOf({ sites: [] }).where;
    expect(noSites).toMatch(/ikke registrert noe norsk sykehus/);
    expect([sites.length, links.length]).toEqual([0, 1]);
    expect(pageOf().where.noSites).toBeUndefined();
  });

  test('has no heading for a period that is not stated', () =>
    expect(pageOf({ inclusion: { start: undefined, end: undefined } }).where.period).toBeUndefined());
});

describe('who can take part', () => {
  const { norwegian } = study(id);
  const without = { ...norwegian, include: [], exclude: [] };

  test('is said in words, also when the study is for all', () =>
    expect(
      pageOf({ recruits: ['patients', 'healthy-volunteers'], sex: 'all', minimumAge: 18 }).who.facts,
    ).toMatchObject([{ value: 'pasienter, friske frivillige' }, {}, { value: 'alle kjønn' }]));

  test('has no heading without a criterion', () => {
    const { lists } = pageOf({ norwegian: { ...without, include: ['bor hjemme'] } }).who;
    expect(lists).toEqual([{ heading: 'Du kan være aktuell hvis du', criteria: ['bor hjemme'] }]);
  });

  test('says that the register has no criteria, only of facts from a register', () => {
    const source = { register: 'nct', retrieved: '2026-01-02' } as const;
    expect(pageOf({ norwegian: without, source }).who.noCriteria).toMatch(/sier ikke mer/);
    expect(pageOf({ norwegian: without, source: undefined }).who.noCriteria).toBeUndefined();
    expect(pageOf({ source }).who.noCriteria).toBeUndefined();
  });
});

describe('how to go about it', () => {
  test('follows from the status', () => {
    const advice = (status: Study['status']) => pageOf({ status }).how.advice;
    expect(advice('recruiting')).toMatch(/ta kontakt med studien/);
    expect(advice('not-yet-recruiting')).toMatch(/ikke åpnet ennå/);
    expect(advice('completed')).toMatch(/ikke imot nye deltakere/);
    expect(advice('completed')).toBe(advice('active-not-recruiting'));
  });

  test('gives every way to reach the study an address that opens it', () => {
    const contact = { email: 'studie@example.no', phone: '22 22 22 22', url: 'https://example.no/studie' };
    expect(pageOf({ contact }).how.contact.map(({ href }) => href)).toEqual([
      'mailto:studie@example.no',
      'tel:22222222',
      'https://example.no/studie',
    ]);
  });
});

describe('the facts', () => {
  const factsOf = (change: Partial<Study>) => pageOf(change).facts.facts;

  test('say of the participants what is stated', () => {
    const words = (participants: Study['participants']) =>
      factsOf({ participants }).find(({ label }) => label === 'Deltakere')?.value;
    expect(words({ planned: 1200, included: 34, asOf: '2026-01-02' })).toMatch(
      /^1\s200 planlagt, 34 tatt inn, per 2\. januar 2026$/,
    );
    expect(words({ planned: 20 })).toBe('20 planlagt');
    expect(words(undefined)).toBe('');
  });

  test('lead to the study in its registers, and are printed with their numbers', () =>
    expect(factsOf({ ids: { nct: 'NCT01234567' } }).filter(({ printed }) => printed)).toMatchObject([
      { value: 'NCT01234567', href: 'https://clinicaltrials.gov/study/NCT01234567' },
    ]));

  test('have no value where the study has no coordinator and no sponsor', () => {
    const bare = { coordinator: undefined, sponsor: undefined };
    const empty = factsOf(bare).filter(({ value, links }) => value === undefined && links === undefined);
    expect(empty.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Sponsor', 'Koordinerende forskningsansvarlig']),
    );
  });
});
