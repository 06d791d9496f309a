import { describe, expect, test } from 'vitest';
import { hospitalPage, hospitalsPage } from '../../../src/features/landing/index.ts';
import { contextIn } from '../../page/context.ts';
import { institution, valid } from '../../valid.ts';

const here = contextIn('nb', '/sykehus/testsykehuset-vest/');

describe('the hospitals', () => {
  test('stand by health region and name, with how many studies and how many of them are open there', () => {
    expect(hospitalsPage(here).regions).toEqual([
      {
        name: 'Helse Nord',
        hospitals: [row('testsykehuset-nord', 'Testsjukehuset Nord', '7 studier, 4 åpne')],
      },
      {
        name: 'Helse Vest',
        hospitals: [
          row('testsykehuset-vest', 'Testsykehuset Vest', '19 studier, 11 åpne'),
          row('universitetet-i-testvik', 'Universitetet i Testvik', '2 studier, 2 åpne'),
        ],
      },
      {
        name: 'Helse Sør-Øst',
        hospitals: [
          row('testhjemmet', 'Testhjemmet diakonale sykehus', '4 studier, 4 åpne'),
          row('testsykehuset-ost', 'Testsykehuset Øst', '17 studier, 8 åpne'),
        ],
      },
    ]);
  });

  test('say it in words when they have no studies', () => {
    const { regions } = hospitalsPage(contextIn('en', '/en/hospitals/', { ...valid, studies: [] }));
    const said = regions.flatMap(({ hospitals }) => hospitals.map(({ studies }) => studies));
    expect(said).toEqual(Array(5).fill('No studies in the catalogue'));
  });

  function row(id: string, name: string, studies: string) {
    return { href: `/sykehus/${id}/`, name, studies };
  }
});

describe('the page of a hospital', () => {
  const page = hospitalPage(here, institution('testsykehuset-vest'));

  test('is plain data', () => expect(structuredClone(JSON.parse(JSON.stringify(page)))).toEqual(page));

  test('shows a study as it stands there', () => {
    const { open, others } = hospitalPage(here, institution('testsykehuset-nord')).studies;
    const statusOf = (id: string) =>
      [...open.cards, ...(others?.cards ?? [])].find(({ href }) => href === `/studier/${id}/`)?.status;
    expect(open.cards).toHaveLength(4);
    expect(statusOf('flere-sykdommer-samtidig')).toBe('active-not-recruiting');
    expect(statusOf('trening-ved-hjertesvikt')).toBe('completed');
  });

  test('counts studies that it only coordinates, which are open as a whole', () => {
    const university = hospitalPage(here, institution('universitetet-i-testvik'));
    expect(university.head.title).toBe('Universitetet i Testvik: 2 åpne kliniske studier');
    expect(university.conditions).toBeUndefined();
  });

  test('leads to conditions there, those with most open studies first, and to others in its region', () => {
    expect(page.conditions?.links[0]).toEqual({
      name: 'Hjertesvikt',
      href: '/sykdommer/heart-failure/testsykehuset-vest/',
      open: '3 åpne',
    });
    expect(page.region?.links.map(({ name, open }) => [name, open])).toEqual([
      ['Universitetet i Testvik', '2 åpne'],
    ]);
    expect(hospitalPage(here, institution('testsykehuset-nord')).region).toBeUndefined();
  });

  test('tells of the hospital only what is known', () => {
    const labels = (id: string) => hospitalPage(here, institution(id)).about.facts.map(({ label }) => label);
    expect(labels('testsykehuset-vest')).toEqual(['Sted', 'Helseforetak', 'Helseregion', 'Nettsted']);
    expect(labels('testsykehuset-nord')).toEqual(['Sted', 'Helseregion']);
  });
});
