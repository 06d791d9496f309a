import { describe, expect, test } from 'vitest';
import { hospitalPage, hospitalsPage } from '../../../src/features/landing/index.ts';
import { contextIn } from '../../page/context.ts';
import { institution, valid } from '../../valid.ts';

const here = contextIn('nb', '/sykehus/testsykehuset-vest/');

describe('the hospitals', () => {
  test('stand by health region and name, with how many studies and how many of them are open, or perhaps are', () => {
    expect(hospitalsPage(here).regions).toEqual([
      {
        name: 'Helse Nord',
        hospitals: [row('testsykehuset-nord', 'Testsjukehuset Nord', '3 åpne, 1 usikker, 7 i alt')],
      },
      {
        name: 'Helse Vest',
        hospitals: [
          row('testsykehuset-vest', 'Testsykehuset Vest', '9 åpne, 1 usikker, 18 i alt'),
          row('universitetet-i-testvik', 'Universitetet i Testvik', 'Leder 2 studier'),
        ],
      },
      {
        name: 'Helse Sør-Øst',
        hospitals: [
          row('testhjemmet', 'Testhjemmet diakonale sykehus', '4 åpne'),
          row('testsykehuset-ost', 'Testsykehuset Øst', '8 åpne, 17 i alt'),
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
    const { open, perhaps, others } = hospitalPage(here, institution('testsykehuset-nord')).studies;
    const statusOf = (id: string) =>
      [open, ...perhaps, ...others]
        .flatMap(({ cards }) => cards)
        .find(({ href }) => href === `/studier/${id}/`)?.sign;
    expect(open.cards).toHaveLength(3);
    expect(perhaps.map(({ heading }) => heading)).toEqual(['Venter på å åpne', 'Usikkert om de er åpne']);
    expect(statusOf('balansetrening-ved-ms')).toBe('uncertain');
    expect(statusOf('flere-sykdommer-samtidig')).toBe('active-not-recruiting');
    expect(statusOf('trening-ved-hjertesvikt')).toBe('completed');
  });

  test('tells studies that it only leads from those that take in participants there', () => {
    const university = hospitalPage(here, institution('universitetet-i-testvik'));
    const { open, perhaps, others } = university.studies;
    expect(university.head.title).toBe('Universitetet i Testvik leder 2 kliniske studier');
    expect(university.numbers).toEqual([{ label: 'ledes herfra', value: '2' }]);
    expect([open.cards, perhaps, university.conditions]).toEqual([[], [], undefined]);
    expect(others.map(({ heading, cards }) => [heading, cards.length])).toEqual([['Ledes herfra', 2]]);
    expect(open.none).toBe('Ingen studier tar imot deltakere her nå.');
  });

  test('shows a study that it leads and takes in participants to once, among those here', () => {
    const shown = [page.studies.open, ...page.studies.perhaps, ...page.studies.others].flatMap(({ cards }) =>
      cards.map(({ href }) => href),
    );
    expect(shown).toHaveLength(19);
    expect(new Set(shown).size).toBe(19);
    expect(page.studies.others.at(-1)?.cards.map(({ href }) => href)).toEqual([
      '/studier/nettkurs-for-unge/',
    ]);
  });

  test('leads to conditions there, those with most open studies first, and to others in its region', () => {
    expect(page.conditions?.links[0]).toEqual({
      name: 'Hjertesvikt',
      href: '/sykdommer/heart-failure/testsykehuset-vest/',
      open: '3 åpne',
    });
    // Nothing is open at the other institution of the region: it only leads.
    expect(page.region).toBeUndefined();
    const south = hospitalPage(here, institution('testsykehuset-ost'));
    expect(south.region?.links.map(({ name, open }) => [name, open])).toEqual([
      ['Testhjemmet diakonale sykehus', '4 åpne'],
    ]);
  });

  test('tells of the hospital only what is known', () => {
    const labels = (id: string) => hospitalPage(here, institution(id)).about.facts.map(({ label }) => label);
    expect(labels('testsykehuset-vest')).toEqual(['Sted', 'Helseforetak', 'Helseregion', 'Nettsted']);
    expect(labels('testsykehuset-nord')).toEqual(['Sted', 'Helseregion']);
  });
});
