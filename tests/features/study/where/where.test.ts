import { describe, expect, test } from 'vitest';
import type { Language, Status, Study, StudySite } from '../../../../src/catalogue/index.ts';
import { siteOf, uncertain, unnamedSiteOf, valid } from '../../../valid.ts';
import { pageOf } from '../page-of.ts';

const placesOf = (groups: ReturnType<typeof pageOf>['where']['sites']) =>
  groups.flatMap(({ sites }) => sites);

describe('where a study goes on', () => {
  const [one, two] = valid.institutions.filter(({ place }, index, all) => {
    const first = all[0];
    return index === 0 || place !== first?.place;
  });
  if (!one || !two) throw new Error('The institutions of the valid fixture lie in one town.');
  const at = (...institutions: StudySite['institution'][]): StudySite[] =>
    institutions.map((institution) => siteOf(institution));
  const links = (change: Partial<Study>) => pageOf(change).where.links;
  const mapLinks = (sites: StudySite[]) => links({ sites }).slice(1);

  test('leads to the towns of its hospitals on the map, each once, and where they are many to all of it', () => {
    expect(mapLinks(at(one)).map(({ href }) => href)).toEqual([expect.stringMatching(/^\/kart\/#sted-/)]);
    expect(mapLinks(at(one, { ...one, id: 'nabo' }))).toHaveLength(1);
    expect(mapLinks(at(one, two)).map(({ words }) => words)).toEqual([
      `Se ${one.place} på kartet`,
      `Se ${two.place} på kartet`,
    ]);
    const many = ['Aby', 'Beby', 'Ceby', 'Deby'].map((place) => ({ ...one, id: place, place }));
    expect(mapLinks(at(...many))).toEqual([{ href: '/kart/', words: 'Se sykehusene på kartet' }]);
  });

  test('leads to what is near, of the same where it is known what the study is about', () => {
    expect(links({})[0]).toEqual({
      href: '/naer-meg/?sykdom=heart-failure',
      words: 'Åpne studier nær deg: Hjertesvikt',
    });
    expect(links({ conditions: [] })[0]?.href).toBe('/naer-meg/');
    expect(links({ status: 'completed' })).toEqual([]);
  });

  test('names the town of a hospital that nobody names, and leads to no page of it', () => {
    const { where } = pageOf({ sites: at(one), unnamedSites: [unnamedSiteOf('Oslo', 'completed')] });
    expect(where.noSites).toBeUndefined();
    expect(
      placesOf(where.sites).map(({ href, name, more }) => [href === undefined, `${name}${more}`]),
    ).toEqual([
      [false, `${one.name}, ${one.place}`],
      [true, 'Et studiested i Oslo (navnet er ikke oppgitt)'],
    ]);
  });

  test('says so where no hospital is known, tells who leads the study, and leads to no map', () => {
    const { noSites, sites, more, links } = pageOf({ sites: [] }).where;
    expect(noSites?.words).toBe('Norske sykehus er ikke oppgitt.');
    expect(noSites?.ledFrom).toEqual({
      before: 'Studien ledes fra ',
      name: 'Testsykehuset Vest',
      href: '/sykehus/testsykehuset-vest/',
      after: '.',
    });
    expect([sites.length, more, links.length]).toEqual([0, undefined, 1]);
    expect(pageOf({ sites: [], coordinator: undefined }).where.noSites?.ledFrom).toBeUndefined();
    expect(pageOf().where.noSites).toBeUndefined();
  });

  test('speaks of the period as the study stands', () => {
    const heading = (change: Partial<Study>) => pageOf(change).where.period?.heading;
    const over = { status: 'completed', inclusion: { start: '2020-01', end: '2021-06' } } as const;
    const waiting = { status: 'not-yet-recruiting' } as const;
    expect([heading({}), heading(waiting), heading(over), heading(uncertain())]).toEqual([
      'Tar inn deltakere',
      'Skal ta inn deltakere',
      'Tok inn deltakere',
      'Oppgitt periode',
    ]);
  });

  test('never says that a study took in participants on days that are still to come', () => {
    const said = (inclusion: Study['inclusion'], language: Language = 'nb') => {
      const { period } = pageOf({ status: 'active-not-recruiting', inclusion }, language).where;
      return `${period?.heading}: ${period?.words}`;
    };
    const ahead = { start: '2027-05' };
    expect([said(ahead), said(ahead, 'nn'), said(ahead, 'en')]).toEqual([
      'Oppgitt periode: planlagt start mai 2027',
      'Oppgitt periode: planlagd start mai 2027',
      'Stated period: planned start May 2027',
    ]);
    expect(said({ start: '2020-01', end: '2027-05' })).toBe('Oppgitt periode: januar 2020 – mai 2027');
    expect(said({ start: '2020-01' })).toBe('Tok inn deltakere: startet januar 2020');
  });

  test('tells beside each hospital its own dates, participants and contact, and nothing that it has not', () => {
    const own = siteOf('testsykehuset-vest', 'recruiting', {
      inclusion: { start: '2026-01', end: '2036-12' },
      participants: { planned: 20, included: 4, asOf: '2026-02-01' },
      contact: { name: 'Poliklinikken', email: 'studie@example.no', url: 'https://example.no/studie' },
    });
    const [vest, ost] = placesOf(pageOf({ sites: [own, siteOf('testsykehuset-ost')] }).where.sites);
    expect(vest?.facts).toEqual([
      { label: 'Tar inn deltakere', value: 'januar 2026 – desember 2036' },
      { label: 'Deltakere', value: '20 planlagt, 4 tatt inn per 1. februar 2026' },
      {
        label: 'Poliklinikken',
        links: [
          { value: 'studie@example.no', href: 'mailto:studie@example.no' },
          { value: 'Studiens side hos example.no', href: 'https://example.no/studie' },
        ],
      },
    ]);
    expect(ost?.facts).toEqual([{ label: 'Deltakere', value: '' }]);
  });

  test('has the contact of a hospital that has closed only where the study has closed everywhere', () => {
    const closed = siteOf('testsykehuset-vest', 'active-not-recruiting', {
      contact: { phone: '55 55 55 55' },
    });
    const ways = (change: Partial<Study>) =>
      placesOf(pageOf({ sites: [closed, siteOf('testsykehuset-ost', change.status)], ...change }).where.sites)
        .flatMap(({ facts }) => facts)
        .flatMap(({ links = [] }) => links.map(({ value }) => value));
    expect(ways({})).toEqual([]);
    expect(ways({ status: 'active-not-recruiting' })).toEqual(['55 55 55 55']);
  });

  test('has no heading for a period that is not stated, and none for a study that was withdrawn', () => {
    expect(pageOf({ inclusion: { start: undefined, end: undefined } }).where.period).toBeUndefined();
    expect(pageOf({ status: 'completed', stopKind: 'withdrawn' }).where.period).toBeUndefined();
  });

  test('says once of hospitals that stand alike how they do, those where one can take part first', () => {
    const statuses: Status[] = ['completed', 'uncertain', 'recruiting'];
    const { sites } = pageOf({
      sites: statuses.map((status) => siteOf('testsykehuset-vest', status)),
      unnamedSites: [unnamedSiteOf('Testvik')],
    }).where;
    expect(sites.map(({ standing, sites }) => [standing?.sign, standing?.words, sites.length])).toEqual([
      ['recruiting', 'Åpen', 2],
      ['uncertain', 'Usikkert', 1],
      ['completed', 'Ferdig', 1],
    ]);
  });

  test('never marks as finished where the study was stopped', () => {
    const { sites } = pageOf({
      status: 'completed',
      stopKind: 'terminated',
      sites: [
        siteOf('testsykehuset-vest', 'active-not-recruiting'),
        siteOf('testsykehuset-ost', 'completed'),
      ],
    }).where;
    expect(sites.map(({ standing }) => [standing?.sign, standing?.words])).toEqual([
      ['active-not-recruiting', 'Stengt for nye'],
      ['stopped', 'Avbrutt før tiden'],
    ]);
  });

  test('says nothing of it where all stand as the study does, and says it where they all stand otherwise', () => {
    const standings = (status: Status) =>
      pageOf({
        sites: [siteOf('testsykehuset-vest', status), siteOf('testsykehuset-ost', status)],
      }).where.sites.map(({ standing }) => standing?.sign);
    expect(standings('recruiting')).toEqual([undefined]);
    expect(standings('not-yet-recruiting')).toEqual(['not-yet-recruiting']);
  });
});

describe('a long list of hospitals', () => {
  const cut = (statuses: Status[], language: Language = 'nb') => {
    const { sites, more } = pageOf(
      { sites: statuses.map((status) => siteOf('testsykehuset-vest', status)) },
      language,
    ).where;
    return [placesOf(sites).length, more?.words, placesOf(more?.sites ?? []).length];
  };
  const many = (count: number, status: Status): Status[] => Array.from({ length: count }, () => status);

  test('is cut, and never hides only a few', () => {
    expect(cut(many(7, 'recruiting'))).toEqual([7, undefined, 0]);
    expect(cut(many(8, 'recruiting'))).toEqual([5, '3 steder til', 3]);
    expect(cut(many(8, 'recruiting'), 'nn')[1]).toBe('3 stader til');
    expect(cut(many(8, 'recruiting'), 'en')[1]).toBe('3 more places');
  });

  test('is cut where their status changes, where there is room for so many', () => {
    expect(cut([...many(6, 'recruiting'), ...many(2, 'completed')])).toEqual([6, '2 steder til', 2]);
    expect(cut([...many(7, 'completed'), 'recruiting'])).toEqual([1, '7 steder til', 7]);
    expect(cut([...many(2, 'recruiting'), ...many(4, 'uncertain'), ...many(3, 'completed')])[0]).toBe(6);
  });

  test('knows where what is hidden begins with the status that is shown last', () => {
    const again = (statuses: Status[]) =>
      pageOf({
        sites: statuses.map((status) => siteOf('testsykehuset-vest', status)),
      }).where.more?.sites.map(({ standing }) => standing?.again);
    expect(again([...many(9, 'recruiting'), 'completed'])).toEqual([true, false]);
    expect(again([...many(6, 'recruiting'), ...many(2, 'completed')])).toEqual([false]);
  });
});
