import { describe, expect, test } from 'vitest';
import { type CapturedFacts, inReadingOrder, type Study } from '../../src/catalogue/index.ts';
import { studyPage } from '../../src/features/study/index.ts';
import { feedDocuments, studyNodes } from '../../src/feeds/index.ts';
import { figuresOf } from '../../src/figures/index.ts';
import { studyCards } from '../../src/kit/study-cards.ts';
import { publish } from '../../src/published.ts';
import { cardOf } from '../../src/search/index/card.ts';
import { contextIn, siteUrl } from '../page/context.ts';
import { study } from '../valid.ts';
import { catalogueWith, newDrug, trainingAtHome } from './records.ts';

const id = 'nct99999801';

/** Everything that is made of a catalogue with a record, and the study that the record is of. */
function made(records: readonly CapturedFacts[], of = id) {
  const { catalogue, urls } = publish(catalogueWith(records), siteUrl);
  const files = new Map(
    [...feedDocuments(catalogue, urls)].map(({ path, content }) => [path, String(content)]),
  );
  const found = catalogue.studies.find((each) => each.id === of);
  if (!found) throw new Error(`There is no study ${of}.`);
  const json = (path: string) => JSON.parse(files.get(path) ?? 'null');
  return { catalogue, urls, files, study: found, json, api: json(`api/v1/studies/${of}.json`)?.data };
}

describe('a record that changes', () => {
  const ended: Partial<CapturedFacts> = {
    status: 'completed',
    statusInRegister: 'COMPLETED',
    completed: { date: '2026-04-20', is: 'actual' },
    sites: [{ facility: 'Test Hospital West', town: 'Testvik', status: 'completed' }],
  };
  const before = made([newDrug()]);
  const after = made([newDrug(ended)]);

  test('is told on the page, in the register’s voice', () => {
    const introOf = ({ catalogue, study: one }: typeof before) =>
      studyPage(contextIn('nb', '/', catalogue), one).intro;
    expect(introOf(before)).toMatchObject({
      sign: 'recruiting',
      certainty: 'ifølge ClinicalTrials.gov 2. mai 2026',
    });
    expect(introOf(after)).toMatchObject({ sign: 'completed', statusWords: 'Ferdig' });
  });

  test('is told in the open interface', () => {
    const statusesIn = ({ api }: typeof before) => [
      api.status,
      api.by.facts.status,
      api.by.registers[0].statusInRegister,
    ];
    expect(statusesIn(before)).toEqual(['recruiting', 'nct', 'RECRUITING']);
    expect(statusesIn(after)).toEqual(['completed', 'nct', 'COMPLETED']);
  });

  test('is told in the feeds of what it is about and where it is', () => {
    for (const path of [
      'feed.xml',
      'sykehus/testsykehuset-vest/feed.xml',
      'sykdommer/heart-failure/feed.xml',
    ]) {
      const entryIn = ({ files }: typeof before) =>
        files
          .get(path)
          ?.match(/<entry>.*?<\/entry>/gs)
          ?.find((entry) => entry.includes(`/${id}/`)) ?? '';
      expect(entryIn(before)).toContain('Åpen');
      expect(entryIn(after)).toContain('Avsluttet');
      expect(entryIn(after)).not.toContain('Åpen');
    }
  });

  test('is counted in the key figures', () => {
    const openIn = ({ catalogue }: typeof before) => figuresOf(catalogue).open;
    expect(openIn(before) - openIn(after)).toBe(1);
  });
});

describe('a study that registers alone tell of', () => {
  const { catalogue, urls, files, study: one, json, api } = made([newDrug(), trainingAtHome()]);

  test('stands below those of the same status that somebody has written about', () => {
    const open = inReadingOrder(catalogue.studies).filter(({ status }) => status === 'recruiting');
    expect(open.at(-1)?.id).toBe(id);
    const older = { ...study('trening-ved-hjertesvikt'), inclusion: { start: '2001-01' } } as Study;
    expect(inReadingOrder([one, older]).map((each) => each.id)).toEqual([older.id, id]);
  });

  test('is marked on cards, and leads English readers to the page there is', () => {
    const cards = (language: 'nb' | 'en') => studyCards(contextIn(language, '/', catalogue), [one]);
    expect(cards('nb')).toMatchObject([{ href: `/studier/${id}/`, mark: 'Fakta fra registeret' }]);
    expect(cards('en')).toMatchObject([
      { href: `/studier/${id}/`, mark: 'Facts from the register', lang: undefined },
    ]);
    expect(cardOf(one, 'en', urls)).toMatchObject({
      url: `/studier/${id}/`,
      mark: 'Facts from the register',
    });
    expect(cardOf(study('trening-ved-hjertesvikt'), 'no', urls)).not.toHaveProperty('mark');
  });

  test('is in the open interface as the others, and says that nobody has written about it', () => {
    const list: { id: string; described: boolean }[] = json('api/v1/studies.json').data;
    expect(list.filter(({ described }) => !described).map((each) => each.id)).toEqual([id]);
    expect(api).toMatchObject({
      described: false,
      url: `${siteUrl}/studier/${id}/`,
      urlEn: null,
      feeds: null,
      title: 'Hjertesvikt: utprøving av legemiddel (TESTHEART)',
      registeredTitle: { text: 'A Made-up Study of Testamab in Heart Failure', language: 'en' },
    });
    expect(new Set(Object.values(api.by.facts))).toEqual(new Set(['nct']));
  });

  test('has no feed of its own', () =>
    expect([...files.keys()].filter((path) => path.includes(id))).toEqual([`api/v1/studies/${id}.json`]));

  test('is in both versions of FHIR with its one page', () => {
    for (const version of ['r4', 'r5']) {
      const lines = (files.get(`fhir/${version}/ResearchStudy.ndjson`) ?? '').trim().split('\n');
      const own = lines.find((line) => line.includes('NCT99999801')) ?? '';
      expect(own).toContain(`${siteUrl}/studier/${id}/`);
      expect(own).not.toContain('/en/studies/');
    }
  });

  test('is in the structured data as a trial with the register’s number', () =>
    expect(JSON.stringify(studyNodes(one, 'nb', urls))).toContain('NCT99999801'));
});

describe('a study that both people and a register tell of', () => {
  const { api } = made([trainingAtHome()], 'trening-ved-hjertesvikt');

  test('says of each fact in the open interface whose word it is', () => {
    expect(api.described).toBe(true);
    expect(api.by.facts).toMatchObject({
      status: 'people',
      conditions: 'people',
      sites: 'people',
      'eligibility.minimumAge': 'people',
      'eligibility.maximumAge': 'nct',
      sponsor: 'nct',
      funders: 'nct',
    });
    expect(api.by.facts).not.toHaveProperty('ids.euct');
    expect(api.by.registers).toEqual([
      {
        register: 'nct',
        number: 'NCT99999001',
        retrieved: '2026-05-02',
        verified: '2026-04',
        status: 'recruiting',
        statusInRegister: 'RECRUITING',
      },
    ]);
  });

  test('is the word of people alone where no record is read', () => {
    const { api: alone } = made([], 'trening-ved-hjertesvikt');
    expect(alone.by.registers).toEqual([]);
    expect(new Set(Object.values(alone.by.facts))).toEqual(new Set(['people']));
  });
});
