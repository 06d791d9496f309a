import { describe, expect, test } from 'vitest';
import {
  type Language,
  languages,
  type Status,
  type Study,
  type WrittenStatus,
} from '../../src/catalogue/index.ts';
import {
  ageWords,
  cardPlaces,
  cardStatus,
  certaintyWords,
  periodWords,
  siteSentence,
  siteStatus,
  statusSentence,
  statusWords,
  whoWords,
} from '../../src/i18n/index.ts';
import { institution, siteOf, standing, study, uncertain, unnamedSiteOf } from '../valid.ts';

const inAll = <T>(say: (language: Language) => T): T[] => languages.map(say);
const today = '2026-05-12';

const at = (...sites: [place: string, status: Status][]) =>
  sites.map(([place, status]) => siteOf(institution(place), status));
const [vest, ost, nord, hjemmet] = [
  'testsykehuset-vest',
  'testsykehuset-ost',
  'testsykehuset-nord',
  'testhjemmet',
];

describe('how sure a status is', () => {
  const said = (change: Partial<Study>) =>
    inAll((language) => certaintyWords(study('trening-ved-hjertesvikt', change), language));

  test('names the register that says so, and not its number', () => {
    const certainty = { kind: 'captured', day: '2026-09-01' } as const;
    expect(said({ certainty, source: { register: 'euct', retrieved: '2026-09-01' } })).toEqual([
      'ifølge EUs register CTIS 1. september 2026',
      'ifølgje EU-registeret CTIS 1. september 2026',
      'according to the EU register CTIS 1 September 2026',
    ]);
  });

  test('is said of the sites that are confirmed, where nobody answers for the whole study', () => {
    const certainty = { kind: 'confirmed', day: '2026-05-12', onlyAtSites: true } as const;
    const captured = { certainty: { kind: 'captured', day: '2026-05-01' } } as const;
    const others = [siteOf(ost, 'recruiting', captured), siteOf(nord, 'completed')];
    expect(said({ certainty, sites: [siteOf(vest), ...others] })).toEqual([
      'bekreftet ved Testvest 12. mai 2026',
      'stadfesta ved Testvest 12. mai 2026',
      'confirmed at Testvest 12 May 2026',
    ]);
    const unnamedSites = [unnamedSiteOf('Oslo')];
    expect(said({ certainty, sites: others, unnamedSites })[0]).toBe(
      'bekreftet ved et studiested i Oslo 12. mai 2026',
    );
    expect(said({ certainty, sites: [siteOf(vest), ...others], unnamedSites })).toEqual([
      'bekreftet ved 2 av 4 steder, sist 12. mai 2026',
      'stadfesta ved 2 av 4 stader, sist 12. mai 2026',
      'confirmed at 2 of 4 places, latest 12 May 2026',
    ]);
  });
});

test('a study that takes in no more is not said to go on', () => {
  const closed = study('trening-ved-hjertesvikt', { status: 'active-not-recruiting', stopKind: undefined });
  expect(inAll((language) => statusWords(closed, language))).toEqual([
    'Stengt for nye deltakere',
    'Stengd for nye deltakarar',
    'Closed to new participants',
  ]);
});

describe('the status sentence', () => {
  test('names the hospitals, each with its own status', () => {
    const sites = at([vest, 'recruiting'], [ost, 'not-yet-recruiting'], [nord, 'completed']);
    const differing = study('trening-ved-hjertesvikt', { sites });
    expect(inAll((language) => statusSentence(differing, language))).toEqual([
      'Åpen ved Testvest. Venter på å åpne ved Testøst. Avsluttet ved Testnord.',
      'Open ved Testvest. Ventar på å opne ved Testøst. Avslutta ved Testnord.',
      'Open at Testvest. Not yet open at Testøst. Completed at Testnord.',
    ]);
  });

  test('gathers the hospitals that share a status, in the order of the statuses', () => {
    const sites = at([nord, 'active-not-recruiting'], [vest, 'recruiting'], [ost, 'recruiting']);
    expect(inAll((language) => statusSentence(study('lys-mot-depresjon', { sites }), language))).toEqual([
      'Åpen ved Testvest og Testøst. Stengt for nye ved Testnord.',
      'Open ved Testvest og Testøst. Stengd for nye ved Testnord.',
      'Open at Testvest and Testøst. Closed to new participants at Testnord.',
    ]);
  });

  test('names seven at most, and counts the rest', () => {
    const many = Array.from({ length: 40 }, (): [string, Status] => [vest, 'recruiting']);
    expect(
      inAll((language) => siteSentence(study('lys-mot-depresjon', { sites: at(...many) }), language))[0],
    ).toBe(`Åpen ved ${Array.from({ length: 6 }, () => 'Testvest').join(', ')} og 34 til.`);
    const seven = at(...many.slice(0, 7));
    expect(siteSentence(study('lys-mot-depresjon', { sites: seven }), 'nb')).toMatch(
      /Testvest og Testvest\.$/,
    );
  });

  test('speaks of the study where no hospital is known', () => {
    const without = study('register-over-ms');
    expect(siteSentence(without, 'nb')).toBe('');
    expect(inAll((language) => statusSentence(without, language))).toEqual([
      'Åpen for deltakere.',
      'Open for deltakarar.',
      'Open to participants.',
    ]);
  });
});

describe('the places on a card', () => {
  const shared = (...places: string[]) =>
    study('lys-mot-depresjon', {
      sites: at(...places.map((place): [string, Status] => [place, 'recruiting'])),
    });

  test.each([
    [[], ['sykehus ikke oppgitt', 'sjukehus ikkje oppgitt', 'hospital not stated']],
    [[vest], ['Testvest', 'Testvest', 'Testvest']],
    [
      [vest, ost, nord],
      ['Testvest, Testøst og Testnord', 'Testvest, Testøst og Testnord', 'Testvest, Testøst and Testnord'],
    ],
    [
      [vest, ost, nord, hjemmet],
      ['Testvest, Testøst og 2 til', 'Testvest, Testøst og 2 til', 'Testvest, Testøst and 2 more'],
    ],
  ])('of %j are %j', (places, expected) =>
    expect(inAll((language) => cardPlaces(shared(...places), language))).toEqual(expected),
  );

  test('are towns where nobody names the hospital, each once', () => {
    const unnamedSites = [unnamedSiteOf('Testvik'), unnamedSiteOf('Testvik'), unnamedSiteOf('Testfjord')];
    const partly = study('lys-mot-depresjon', { sites: at([vest, 'recruiting']), unnamedSites });
    expect(cardPlaces(partly, 'nb')).toBe('Testvest, Testvik og Testfjord');
    expect(siteSentence({ ...partly, unnamedSites: unnamedSites.slice(2) }, 'nb')).toBe(
      'Åpen ved Testvest og et studiested i Testfjord.',
    );
  });

  test('give the whole sentence where a hospital differs from the study', () => {
    const sites = at([vest, 'recruiting'], [ost, 'completed']);
    expect(cardPlaces(study('lys-mot-depresjon', { sites }), 'nb')).toBe(
      'Åpen ved Testvest. Avsluttet ved Testøst.',
    );
  });

  test('name the hospitals that are open and count the others, where they are many and differ', () => {
    const open = [vest, ost, nord, hjemmet].map((place): [string, Status] => [place, 'recruiting']);
    const others: Status[] = ['uncertain', 'completed', 'completed', 'not-yet-recruiting'];
    const many = study('lys-mot-depresjon', {
      sites: at(...open, ...others.map((status): [string, Status] => [vest, status])),
    });
    expect(inAll((language) => cardPlaces(many, language))).toEqual([
      'Åpen ved Testvest, Testøst og 2 til. Venter på å åpne ved 1 sted. Usikkert ved 1 sted. Avsluttet ved 2 steder.',
      'Open ved Testvest, Testøst og 2 til. Ventar på å opne ved 1 stad. Usikkert ved 1 stad. Avslutta ved 2 stader.',
      'Open at Testvest, Testøst and 2 more. Not yet open at 1 place. Not sure at 1 place. Completed at 2 places.',
    ]);
  });
});

describe('the badge', () => {
  const words = (change: Partial<Study>) => {
    const changed = study('lys-mot-depresjon', change);
    return [statusWords(changed, 'nb'), cardStatus(changed, 'nb')];
  };

  test('says whom an open study is for, where one cannot ask to join', () => {
    expect(words({ ...standing('recruiting'), joining: 'self' })).toEqual(['Åpen for deltakere', 'Åpen']);
    const invited = 'Åpen – bare for inviterte';
    expect(words({ ...standing('recruiting'), joining: 'invitation' })).toEqual([invited, invited]);
    expect(words({ ...standing('completed'), joining: 'invitation' })).toEqual(['Ferdig', 'Ferdig']);
  });

  test('of a study that was stopped says so, and not that it goes on or is finished', () => {
    const said = (status: Status, stopKind: NonNullable<Study['stopKind']>) =>
      words({ ...standing(status), stopKind });
    expect(said('active-not-recruiting', 'terminated')).toEqual(['Avbrutt før tiden', 'Avbrutt før tiden']);
    expect(said('completed', 'withdrawn')).toEqual(['Trukket før start', 'Trukket før start']);
    expect(said('not-yet-recruiting', 'suspended')).toEqual(['Midlertidig stanset', 'Midlertidig stanset']);
    const sites = at([vest, 'completed']);
    const stopped = study('lys-mot-depresjon', { ...standing('completed'), stopKind: 'withdrawn', sites });
    expect(siteStatus(stopped, 'completed', 'nb')).toBe('Trukket før start');
    expect(siteStatus(stopped, 'active-not-recruiting', 'nb')).toBe('Stengt for nye');
  });

  test('of a study that nobody is sure of any more does not say that it was stopped, but for one on hold', () => {
    const [badge] = words({ ...uncertain(), stopKind: 'terminated' });
    expect(badge).toBe('Usikkert om den er åpen');
    expect(words({ ...uncertain(), stopKind: 'suspended' })[0]).toBe('Midlertidig stanset');
  });

  test('of a study that nobody is sure of says on a card when it was last seen', () => {
    expect(words(uncertain())).toEqual(['Usikkert om den er åpen', 'Usikkert – sist sett åpen 2020']);
    expect(words(uncertain('not-yet-recruiting'))[1]).toBe('Usikkert – ventet på å åpne 2020');
    expect(words(uncertain('unknown'))[1]).toBe('Usikkert');
    expect(words({ ...uncertain(), joining: 'invitation' })[1]).toBe(
      'Usikkert – bare for inviterte, sist sett åpen 2020',
    );
    const [site] = at([vest, 'uncertain']);
    const partly = study('lys-mot-depresjon', { ...standing('recruiting'), sites: site ? [site] : [] });
    expect(cardStatus(partly, 'nb', institution(vest))).toBe('Usikkert – sist sett åpen 2024');
  });
});

describe('the ages', () => {
  test.each([
    [18, undefined, ['voksne 18 år og eldre', 'vaksne 18 år og eldre', 'adults aged 18 and over']],
    [18, 75, ['voksne 18–75 år', 'vaksne 18–75 år', 'adults aged 18–75']],
    [16, undefined, ['16 år og eldre', '16 år og eldre', 'aged 16 and over']],
    [16, 75, ['16–75 år', '16–75 år', 'aged 16–75']],
    [13, 17, ['barn og unge 13–17 år', 'barn og unge 13–17 år', 'children and young people aged 13–17']],
    [
      0,
      17,
      ['barn og unge opp til 17 år', 'barn og unge opp til 17 år', 'children and young people up to age 17'],
    ],
    [undefined, 80, ['opp til 80 år', 'opp til 80 år', 'up to age 80']],
    [0.5, 76 / 12, ['6 måneder–76 måneder', '6 månader–76 månader', '6 months–76 months']],
    [30 / 52, 2, ['30 uker–2 år', '30 veker–2 år', '30 weeks–2 years']],
    [undefined, 1.5, ['opp til 18 måneder', 'opp til 18 månader', 'up to 18 months']],
    [0.25, undefined, ['fra 3 måneder', 'frå 3 månader', 'from 3 months']],
    [65, 65, ['voksne 65 år', 'vaksne 65 år', 'adults aged 65']],
    [0, undefined, ['alle aldre', 'alle aldrar', 'all ages']],
    [undefined, undefined, [undefined, undefined, undefined]],
  ])('from %s to %s are %j', (minimumAge, maximumAge, expected) => {
    const aged = study('lys-mot-depresjon', { minimumAge, maximumAge });
    expect(inAll((language) => ageWords(aged, language))).toEqual(expected);
  });

  test('stand between sex and volunteers on a card', () => {
    const women = study('vaksine-for-eldre', { sex: 'female' });
    expect(inAll((language) => whoWords(women, language).join(' · '))).toEqual([
      'kvinner · voksne 18 år og eldre · friske frivillige',
      'kvinner · vaksne 18 år og eldre · friske frivillige',
      'women · adults aged 18 and over · healthy volunteers',
    ]);
  });
});

describe('the period', () => {
  test.each([
    [{ start: '2024-08-01' }, ['startet 1. august 2024', 'starta 1. august 2024', 'started 1 August 2024']],
    [
      { start: '2034-01' },
      ['planlagt start januar 2034', 'planlagd start januar 2034', 'planned start January 2034'],
    ],
    [
      { start: '2024-05', end: '2026-03-31' },
      ['mai 2024 – 31. mars 2026', 'mai 2024 – 31. mars 2026', 'May 2024 – 31 March 2026'],
    ],
    [{ end: '2026-12' }, ['til desember 2026', 'til desember 2026', 'until December 2026']],
    [{}, [undefined, undefined, undefined]],
  ])('of %j is %j', (inclusion, expected) => {
    const dated = study('lys-mot-depresjon', { inclusion });
    expect(inAll((language) => periodWords(dated, today, language))).toEqual(expected);
  });

  test('is planned while the study waits, also after the day that was planned', () => {
    const waiting = study('lys-mot-depresjon', {
      inclusion: { start: '2024-08' },
      status: 'not-yet-recruiting',
    });
    expect(periodWords(waiting, today, 'nb')).toBe('planlagt start august 2024');
  });

  test('is planned too where nobody knows whether the study has opened', () => {
    const words = (lastSeen: WrittenStatus) =>
      periodWords(
        study('lys-mot-depresjon', { inclusion: { start: '2024-08' }, ...uncertain(lastSeen) }),
        today,
        'nb',
      );
    expect(words('not-yet-recruiting')).toBe('planlagt start august 2024');
    expect(words('recruiting')).toBe('startet august 2024');
  });

  test('has started on its first day, and not the day before', () => {
    const words = (start: string) =>
      periodWords(study('lys-mot-depresjon', { inclusion: { start } }), today, 'nb');
    expect([words('2026-05-12'), words('2026-05-13')]).toEqual([
      'startet 12. mai 2026',
      'planlagt start 13. mai 2026',
    ]);
  });
});
