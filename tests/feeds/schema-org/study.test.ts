import { describe, expect, test } from 'vitest';
import { type Certainty, statuses, stopKinds, studyTypes } from '../../../src/catalogue/index.ts';
import { breadcrumb, type Crumb, studyNodes } from '../../../src/feeds/index.ts';
import { createUrls } from '../../../src/urls.ts';
import { certaintyOf, institution, siteOf, study, unnamedSiteOf } from '../../valid.ts';

const urls = createUrls('https://studier.example.no');

/** The node of the study itself. */
const nodeOf = (of: ReturnType<typeof study>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(studyNodes(of, 'nb', urls)))[1];

const statusOf = (change: Parameters<typeof study>[1]): unknown =>
  nodeOf(study('stamceller-ved-ms', change))['status'];

describe('the structured data of a study', () => {
  test('gives each status the word that schema.org has for it', () => {
    expect(statuses.map((status) => statusOf({ status, stopKind: undefined }))).toEqual([
      'https://schema.org/Recruiting',
      'https://schema.org/NotYetRecruiting',
      // Of what nobody is sure of nothing is claimed.
      undefined,
      'https://schema.org/ActiveNotRecruiting',
      'https://schema.org/Completed',
    ]);
  });

  test('says that an open study is for those who are invited, and nothing of one that nobody is sure of', () =>
    expect(
      (['recruiting', 'uncertain', 'completed'] as const).map((status) =>
        statusOf({ status, stopKind: undefined, joining: 'invitation' }),
      ),
    ).toEqual(['https://schema.org/EnrollingByInvitation', undefined, 'https://schema.org/Completed']));

  test('says that a study was stopped rather than what it became', () =>
    expect(stopKinds.map((stopKind) => statusOf({ stopKind }))).toEqual([
      'https://schema.org/Terminated',
      'https://schema.org/Withdrawn',
      'https://schema.org/Suspended',
    ]));

  test('gives each type of study its kind', () => {
    const kinds = studyTypes.map((type) => nodeOf(study('stamceller-ved-ms', { type }))['@type']);
    expect(kinds).toEqual(['MedicalTrial', 'MedicalObservationalStudy', 'MedicalStudy', 'MedicalStudy']);
  });

  test('has none of the properties that schema.org lacks', () => {
    const names = Object.keys(nodeOf(study('ny-tablett-mot-hjerteflimmer')));
    expect(names.filter((name) => /phase|population|outcome|date|eligib/i.test(name))).toEqual([]);
  });

  test('names every number, and links to the register of the one that has an address', () => {
    const node = nodeOf(study('ny-tablett-mot-hjerteflimmer'));
    expect(node['identifier']).toEqual(
      [
        ['REK', '999902'],
        ['EUCT', '2099-599999-02-00'],
        ['NCT', 'NCT99999002'],
      ].map(([propertyID, value]) => ({ '@type': 'PropertyValue', propertyID, value })),
    );
    expect(node['sameAs']).toBe('https://clinicaltrials.gov/study/NCT99999002');
    expect(node['sponsor']).toEqual({ '@type': 'Organization', name: 'Oppdiktet Legemiddel AS' });
  });

  test('leaves out what the study does not have', () => {
    const node = nodeOf(study('aktiv-oppfolging-prostatakreft'));
    expect([node['sameAs'], node['sponsor']]).toEqual([undefined, undefined]);
    expect(nodeOf(study('register-over-ms'))).not.toHaveProperty('studyLocation');
  });
});

test('a place without a named hospital is a town, and the coordinator is no place', () => {
  const node = nodeOf(study('bare-det-viktigste', { coordinator: institution('testsykehuset-vest') }));
  expect(node['studyLocation']).toEqual([{ '@type': 'AdministrativeArea', name: 'Testvik' }]);
});

test.each([
  ['recruiting', ['Testsykehuset Vest', 'Testvik']],
  ['uncertain', ['Testsykehuset Vest', 'Testsjukehuset Nord', 'Testsykehuset Øst', 'Testvik', 'Testsund']],
] as const)('a study that is %s is at the places that can be gone to, or at all it has', (status, names) => {
  const node = nodeOf(
    study('lys-mot-depresjon', {
      status,
      sites: [
        siteOf('testsykehuset-vest', 'recruiting'),
        siteOf('testsykehuset-nord', 'completed'),
        siteOf('testsykehuset-ost', 'uncertain'),
      ],
      unnamedSites: [unnamedSiteOf('Testvik'), unnamedSiteOf('Testsund', 'active-not-recruiting')],
    }),
  );
  const places = node['studyLocation'] as { name: string; containsPlace?: { name: string } }[];
  expect(places.map(({ name, containsPlace }) => containsPlace?.name ?? name)).toEqual(names);
});

test('the page is said to be reviewed only where somebody has confirmed the study', () => {
  const reviewed = (certainty: Certainty): unknown =>
    JSON.parse(JSON.stringify(studyNodes(study('lys-mot-depresjon', { certainty }), 'nb', urls)))[0][
      'lastReviewed'
    ];
  expect(reviewed({ kind: 'confirmed', day: '2026-03-03' })).toBe('2026-03-03');
  expect(reviewed({ kind: 'captured', day: '2026-03-03' })).toBeUndefined();
  expect(reviewed(certaintyOf('uncertain'))).toBeUndefined();
});

test('a breadcrumb counts from one and gives whole addresses', () => {
  const crumbs: Crumb[] = [
    { name: 'Studier', path: '/studier/' },
    { name: 'Hjerte', path: '/studier/hjerte/' },
  ];
  expect(breadcrumb(crumbs, urls)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Studier', item: 'https://studier.example.no/studier/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Hjerte',
        item: 'https://studier.example.no/studier/hjerte/',
      },
    ],
  });
});
