import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import {
  namedCategory,
  namedCondition,
  namedInstitution,
  resolverOf,
  siteRecogniser,
} from '../../src/catalogue/index.ts';
import { own } from './catalogue.ts';

const institution = resolverOf(own.institutions.map(namedInstitution));
const category = resolverOf(own.categories.map(namedCategory));
const condition = resolverOf(own.conditions.map(namedCondition));

/** The words among some that name nothing, or more than one thing. */
const unclear = (resolve: typeof institution, words: readonly string[]): string[] =>
  words.filter((word) => resolve(word).exactly.length !== 1);

describe('names as hospitals write them lead to the ids of the content', () => {
  test('the twenty hospitals of the registration form', () => {
    const form =
      `Akershus universitetssykehus; Finnmarkssykehuset; Førde sentralsjukehus; Haukeland universitetssjukehus;
      Helgelandssykehuset; Helse Fonna; Helse Møre og Romsdal; Helse Nord-Trøndelag; Nordlandssykehuset;
      Oslo universitetssykehus; St. Olavs hospital; Stavanger universitetssykehus; Sunnaas sykehus; Sykehuset i Vestfold;
      Sykehuset Innlandet; Sykehuset Telemark; Sykehuset Østfold; Sørlandet sykehus; Universitetssykehuset Nord-Norge;
      Vestre Viken`.split(/;\s*/);
    expect(form).toHaveLength(20);
    expect(unclear(institution, form)).toEqual([]);
    expect(
      unclear(
        institution,
        form.map((name) => `${name.toUpperCase()} HF`),
      ),
    ).toEqual([]);
  });

  test('the categories of the registration form', () => {
    const form =
      `Betennelse og immunsystem; Blod; Forplantning og fødsel; Generell helserelevans; Hjernen og nervesystemet;
      Hjerneslag; Hjerte og kar; Hud; Infeksjon; Kreft; Lunger og luftveier; Medfødte lidelser; Mental helse;
      Munnhule, mage og tarm; Muskulatur og skjelett; Nyrer, urinveier og kjønnsorgan; Skader og ulykker;
      Stoffskifte og hormoner; Øre; Øye`.split(/;\s*/);
    expect(form).toHaveLength(20);
    expect(unclear(category, form)).toEqual([]);
  });

  test('what is no category of the form is not guessed', () => {
    expect(unclear(category, ['Annet', 'Syn og hørsel'])).toEqual(['Annet', 'Syn og hørsel']);
  });

  test('the categories as hospitals say them', () => {
    const said = [
      'Nevrologi',
      'Nevrologisk',
      'Psykisk helse',
      'Infeksjoner',
      'Øyne',
      'Hjerte-kar',
      'Luftveier',
    ];
    expect(unclear(category, said)).toEqual([]);
  });

  test.each([
    ['Ullevål sykehus', 'oslo-universitetssykehus'],
    ['Aker', 'oslo-universitetssykehus'],
    ['Sørlandet', 'sorlandet-sykehus'],
    ['Vestfold', 'sykehuset-i-vestfold'],
    ['Ålesund sykehus', 'helse-more-og-romsdal'],
  ])('the hospital %s', (name, id) => expect(institution(name).exactly.map((one) => one.id)).toEqual([id]));

  test('of a name that two hospitals have, both are given', () =>
    expect(institution('Betanien').exactly.map(({ id }) => id)).toEqual([
      'betanien-sykehus-bergen',
      'betanien-hospital-skien',
    ]));

  test.each([
    ['C50.1', 'breast-cancer'],
    ['I50.9', 'heart-failure'],
  ])('the diagnosis %s', (code, id) => expect(condition(code).exactly.map((one) => one.id)).toEqual([id]));

  test.each(['KOLS', 'brystkreft', 'Hjertesvikt'])('the disease %s', (name) =>
    expect(unclear(condition, [name])).toEqual([]),
  );
});

// A folder with `fnsp` and `hospitals`, lists that are not the project's own: LISTS_OF_NAMES=… npx vitest run --project content
const lists = process.env['LISTS_OF_NAMES'] ?? '';
const isHere = existsSync(join(lists, 'fnsp')) && existsSync(join(lists, 'hospitals'));
if (!isHere) console.warn('LISTS_OF_NAMES names no folder of lists: the listing of 2020 is not tried.');

describe.skipIf(!isHere)('the hospitals’ own listing of 2020 (LISTS_OF_NAMES)', () => {
  interface Listed {
    utfort_av: string;
    deltakende_foretak: string[] | null;
    kategorier: string[] | null;
  }
  const listed = () =>
    JSON.parse(readFileSync(join(lists, 'fnsp/kliniskestudier_api_2020-01.json'), 'utf8')) as Listed[];

  test('every trust', () => {
    const trusts = listed().flatMap((study) => [study.utfort_av, ...(study.deltakende_foretak ?? [])]);
    expect(trusts.length).toBeGreaterThan(80);
    expect(unclear(institution, trusts)).toEqual([]);
  });

  test('every category but the one that is none of the form', () => {
    const categories = new Set(listed().flatMap((study) => study.kategorier ?? []));
    expect(unclear(category, [...categories])).toEqual(['Annet']);
  });

  test('every other name of the trusts leads to one institution or to none', () => {
    const aliases = readFileSync(join(lists, 'hospitals/aliases.csv'), 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => /^[^,]+,("[^"]+"|[^,]+),/.exec(line)?.[1]?.replaceAll('"', '') ?? []);
    expect(aliases.length).toBeGreaterThan(100);
    expect(aliases.filter((alias) => institution(alias).exactly.length > 1)).toEqual([]);
    expect(unclear(institution, aliases).length / aliases.length).toBeLessThan(0.2);
  });

  test('sites as ClinicalTrials.gov writes them', () => {
    const recognise = siteRecogniser(own);
    const file = readFileSync(join(lists, 'hospitals/ctgov_norwegian_facility_strings.csv'), 'utf8');
    const sites = csvParse(file).map(({ facility, city }) => ({ facility, town: city }));
    const isNamed = ({ facility = '' }) =>
      /hospital|s[jy]u?kehus(?!apotek)|universit|munic|kommune|PMHC/i.test(facility);
    const named = sites.filter(isNamed);
    expect(named.length).toBeGreaterThan(100);
    const unknown = named.filter((site) => !recognise(site).institution);
    expect(unknown.length / named.length).toBeLessThan(0.05);
    const sponsors = sites.filter(({ facility = '' }) =>
      /investigati|research site|^local inst/i.test(facility),
    );
    expect(sponsors.length).toBeGreaterThan(40);
    expect(sponsors.filter((site) => recognise(site).institution)).toEqual([]);
    expect(sponsors.filter((site) => !recognise(site).town)).toEqual([]);
  });
});
