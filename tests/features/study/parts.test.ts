import { describe, expect, test } from 'vitest';
import type { Status, Study, UnnamedSite } from '../../../src/catalogue/index.ts';
import { studyPage } from '../../../src/features/study/index.ts';
import { contextIn } from '../../page/context.ts';
import { institution, siteOf, study, uncertain, unnamedSiteOf } from '../../valid.ts';

const id = 'trening-ved-hjertesvikt';
const pageOf = (change: Partial<Study> = {}) =>
  studyPage(contextIn('nb', `/studier/${id}/`), study(id, change));

describe('how a study begins', () => {
  test('says why it was stopped where a reason is given, and that it was in the badge', () => {
    const { norwegian } = study(id);
    const intro = (change: Partial<Study>, stoppedReason?: string) =>
      pageOf({ ...change, norwegian: { ...norwegian, stoppedReason } }).intro;
    const stopped = intro({ stopKind: 'terminated', status: 'completed' }, 'For få deltakere.');
    expect(stopped).toMatchObject({
      statusWords: 'Avbrutt før tiden',
      stopReason: { label: 'Grunn:', text: 'For få deltakere.' },
    });
    expect(intro({ stopKind: 'terminated' }).stopReason).toBeUndefined();
    expect(intro({ stopKind: undefined }, 'For få deltakere.').stopReason).toBeUndefined();
  });

  test('says how sure the status is, and once', () => {
    const { intro } = pageOf();
    expect([intro.statusWords, intro.certainty]).toEqual([
      'Åpen for deltakere',
      'bekreftet 20. februar 2026',
    ]);
    const doubted = pageOf(uncertain()).intro;
    expect([doubted.certainty, doubted.doubt]).toEqual(['sist sett åpen 3. september 2020', undefined]);
    const source = { register: 'nct', retrieved: '2026-04-05' } as const;
    const captured = { kind: 'captured', day: '2026-04-05' } as const;
    expect(pageOf({ source, certainty: captured }).intro.certainty).toBe(
      'ifølge ClinicalTrials.gov 5. april 2026',
    );
  });

  test.each([
    ['past-end', /skulle studien være avsluttet nå/],
    ['past-start', /skulle studien ha åpnet nå/],
    ['old', undefined],
    ['register-unknown', undefined],
  ] as const)('tells of a plan that has passed: %s', (because, said) => {
    const { status, certainty } = uncertain();
    const { doubt } = pageOf({ status, certainty: { ...certainty, because } as Study['certainty'] }).intro;
    if (said) expect(doubt).toMatch(said);
    else expect(doubt).toBeUndefined();
  });

  test('says at once what one can do, and leads to the rest of it', () => {
    expect(pageOf({ joining: 'referral' }).next).toEqual({
      to: 'how',
      words: 'Slik går du fram',
      first: expect.stringMatching(/^Du blir med gjennom en lege/),
    });
    expect(pageOf({ status: 'completed' }).next.words).toBe('Hva du kan gjøre nå');
  });

  test('leads to the other parts of the page by their own headings', () => {
    const ways = (change: Partial<Study>) => pageOf(change).jumps.links.map(({ to, words }) => [to, words]);
    expect(ways({})).toEqual([
      ['who', 'Hvem kan delta?'],
      ['involves', 'Hva det krever av deg'],
      ['facts', 'Om studien'],
    ]);
    expect(ways({ status: 'completed' })).toEqual([
      ['found', 'Hva studien fant'],
      ['who', 'Hvem kunne delta?'],
      ['involves', 'Hva det krevde av deltakerne'],
      ['facts', 'Om studien'],
    ]);
  });
});

describe('who can take part', () => {
  const { norwegian } = study(id);
  const without = { ...norwegian, include: [], exclude: [] };

  test('is said in words, also when the study is for all', () =>
    expect(
      pageOf({ recruits: ['patients', 'healthy-volunteers'], sex: 'all', minimumAge: 18 }).who.facts,
    ).toMatchObject([{ value: 'pasienter, friske frivillige' }, {}, { value: 'alle kjønn' }]));

  test('speaks to the reader as one who may fit only where one can ask to join', () => {
    const said = (change: Partial<Study>) => {
      const { heading, lists, checklist } = pageOf({
        norwegian: { ...without, include: ['bor hjemme'], exclude: ['er gravid'] },
        ...change,
      }).who;
      return [heading, ...lists.map((list) => list.heading), checklist !== undefined];
    };
    const meant = ['Hvem er studien for?', 'Studien er for deg som', 'Studien er ikke for deg som', false];
    expect(said({})).toEqual([
      'Hvem kan delta?',
      'Du kan være aktuell hvis du',
      'Du kan ikke delta hvis du',
      true,
    ]);
    expect(said(uncertain())).toEqual(meant);
    expect(said({ joining: 'invitation' })).toEqual(meant);
    expect(said({ joining: 'in-care' })).toEqual(meant);
    // What is on hold may open again.
    expect(said({ status: 'active-not-recruiting', stopKind: 'suspended' })).toEqual(meant);
    expect(said({ status: 'active-not-recruiting' })).toEqual([
      'Hvem kunne delta?',
      'Du kunne være aktuell hvis du',
      'Du kunne ikke delta hvis du',
      false,
    ]);
  });

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
  const adviceOf = (change: Partial<Study>) => pageOf(change).how.advice.join(' ');
  const nobody = {
    contact: undefined,
    institutions: [],
    ids: { nct: 'NCT01234567' },
    sites: [],
  } satisfies Partial<Study>;

  test('follows from the status', () => {
    expect(adviceOf({})).toMatch(/ta kontakt med studien/);
    expect(adviceOf({ status: 'not-yet-recruiting' })).toMatch(/ikke åpnet ennå/);
    expect(adviceOf({ status: 'completed' })).toMatch(/ikke imot nye deltakere/);
    expect(adviceOf({ status: 'completed' })).toBe(adviceOf({ status: 'active-not-recruiting' }));
    expect(adviceOf(uncertain())).toMatch(/^Vi vet ikke/);
    expect(adviceOf({ status: 'active-not-recruiting', stopKind: 'suspended' })).toMatch(
      /^Studien er stanset for en tid, og tar ikke imot nye deltakere nå\./,
    );
  });

  test('follows from how one joins', () => {
    expect(adviceOf({ joining: 'self' })).toMatch(/^Du kan selv ta kontakt/);
    expect(adviceOf({ joining: 'referral' })).toMatch(/^Du blir med gjennom en lege/);
    expect(adviceOf({ joining: 'invitation' })).toMatch(/^Du kan ikke melde deg på selv/);
    expect(adviceOf({ joining: 'in-care' })).toMatch(/^Du trenger ikke melde deg på/);
  });

  test('says how one joins in a line of its own where a reader can', () => {
    const line = (change: Partial<Study>) =>
      pageOf(change).how.facts.find(({ label }) => label === 'Slik blir man med')?.value;
    expect(line({ joining: 'referral' })).toBe('Via lege eller behandler');
    expect([line({}), line({ joining: 'in-care' }), line({ joining: 'self', status: 'completed' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('gives every way to reach the study an address that opens it', () => {
    const contact = { email: 'studie@example.no', phone: '22 22 22 22', url: 'https://example.no/studie' };
    expect(pageOf({ contact }).how.facts.map(({ links }) => links?.map(({ href }) => href))).toEqual([
      ['mailto:studie@example.no', 'tel:22222222', 'https://example.no/studie'],
    ]);
  });

  test('never asks a reader to contact a study that nobody knows how to reach', () => {
    for (const joining of [undefined, 'self', 'referral'] as const) {
      expect(adviceOf({ ...nobody, joining })).not.toMatch(/ta kontakt/);
      expect(adviceOf({ ...nobody, joining })).toMatch(/ikke oppgitt her\. Legen finner .* NCT01234567/);
    }
    expect(pageOf(nobody).how.facts).toMatchObject([
      { value: 'NCT01234567', href: 'https://clinicaltrials.gov/study/NCT01234567' },
    ]);
    expect(pageOf({ ...nobody, status: 'completed' }).how.facts).toEqual([]);
  });

  test('finds a contact at the hospital where the study has none', () => {
    const hospital = { ...institution('testsykehuset-vest'), contact: { phone: '55 55 55 55' } };
    const { facts } = pageOf({ ...nobody, institutions: [hospital] }).how;
    expect(facts.flatMap(({ links = [] }) => links.map(({ value }) => value))).toEqual(['55 55 55 55']);
  });

  test('names the contact of a nameless hospital by its town, and never that of one that has closed', () => {
    const phone = (site: UnnamedSite): UnnamedSite => ({ ...site, contact: { phone: '55 55 55 55' } });
    const labels = (...unnamedSites: UnnamedSite[]) =>
      pageOf({ ...nobody, sites: [siteOf('testsykehuset-ost')], unnamedSites }).how.facts.map(
        ({ label }) => label,
      );
    expect(labels(phone(unnamedSiteOf('Oslo')))).toEqual(['Et sykehus i Oslo']);
    expect(labels(phone(unnamedSiteOf('Oslo', 'completed')))).toEqual(['ClinicalTrials.gov']);
  });

  test('names the contact that a hospital has of its own, where it takes or will take in participants', () => {
    const contact = { name: 'Poliklinikken', phone: '55 55 55 55' };
    const labels = (status: Status, more: Partial<Study> = {}) =>
      pageOf({ sites: [siteOf('testsykehuset-vest', status, { contact })], ...more }).how.facts.map(
        ({ label }) => label,
      );
    expect(labels('recruiting')).toEqual(['Testposten', 'Testvest, Poliklinikken']);
    expect(labels('not-yet-recruiting')).toHaveLength(2);
    expect(labels('active-not-recruiting')).toEqual(['Testposten']);
    expect(labels('recruiting', { contact: undefined })).toEqual(['Testvest, Poliklinikken']);
  });
});

describe('the facts', () => {
  const factsOf = (change: Partial<Study>) => pageOf(change).facts.facts;

  test('say of the participants what is stated', () => {
    const words = (participants: Study['participants']) =>
      factsOf({ participants }).find(({ label }) => label === 'Deltakere')?.value;
    expect(words({ planned: 1200, included: 34, asOf: '2026-01-02' })).toMatch(
      /^1\s200 planlagt, 34 tatt inn per 2\. januar 2026$/,
    );
    expect(words({ planned: 20 })).toBe('20 planlagt');
    expect(words(undefined)).toBe('');
  });

  test('begin with the title that the register has, and call ours a translation', () => {
    const registeredTitle = { text: 'Exercise at home', language: 'en' } as const;
    const source = { register: 'nct', retrieved: '2026-01-02' } as const;
    const first = (change: Partial<Study>) =>
      factsOf(change)
        .slice(0, 2)
        .map(({ label, lang }) => [label, lang]);
    expect(first({ registeredTitle, source })).toEqual([
      ['Tittel i ClinicalTrials.gov', 'en'],
      ['Tittel på norsk (oversatt her)', undefined],
    ]);
    expect(first({ registeredTitle: undefined, source })[0]).toEqual(['Fullt navn', undefined]);
    const same = { ...registeredTitle, text: study(id).norwegian.title, language: 'nb' } as const;
    expect(first({ registeredTitle: same, source })).toEqual([
      ['Tittel i ClinicalTrials.gov', undefined],
      ['Kortnavn', undefined],
    ]);
  });

  test('say how the study is made up, who pays, and when it ends', () => {
    const value = (change: Partial<Study>, label: string) =>
      factsOf(change).find((fact) => fact.label === label)?.value;
    const design = { groups: 2, allocation: 'randomised', masking: 'double' } as const;
    expect(value({ design }, 'Opplegg')).toBe(
      '2 grupper, loddtrekning avgjør gruppen, to parter vet ikke hvem som får hva',
    );
    expect(value({ funders: ['Fondet', 'Rådet'] }, 'Betales av')).toBe('Fondet, Rådet');
    expect(value({ status: 'completed', completed: '2021-06' }, 'Ferdig')).toBe('juni 2021');
    // A plan that has passed does not make a study finished, and what never began does not end.
    const closed = { status: 'active-not-recruiting' } as const;
    expect(value({ ...closed, completed: '2036-06' }, 'Planlagt ferdig')).toBe('juni 2036');
    expect(value({ ...closed, completed: '2021-06' }, 'Planlagt ferdig')).toBeUndefined();
    expect(value({ ...closed, completed: '2021-06' }, 'Skulle etter planen være ferdig')).toBe('juni 2021');
    const withdrawn = factsOf({ status: 'completed', stopKind: 'withdrawn', completed: '2021-06' });
    expect(withdrawn.map((fact) => fact.value)).not.toContain('juni 2021');
  });

  test('never say of a study that was withdrawn that it took in anyone', () => {
    const { facts } = pageOf({
      status: 'completed',
      stopKind: 'withdrawn',
      participants: { planned: 60, included: 4 },
    }).facts;
    expect(facts.find(({ label }) => label === 'Deltakere')?.value).toBe('60 planlagt');
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
