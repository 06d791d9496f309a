import { describe, expect, test } from 'vitest';
import { type StudyFields, studySchema } from '../../src/catalogue/schema/study.ts';
import { type StudyQuestion, studyQuestions, unansweredIn } from '../../src/catalogue/unanswered.ts';

const bare: StudyFields = studySchema.parse({
  title: 'En studie',
  shortTitle: 'En studie',
  summary: 'En oppdiktet studie som bare finnes for å prøve hva en studie svarer på og ikke.',
  language: 'nb',
  status: 'recruiting',
  type: 'interventional',
  interventions: ['drug'],
  recruits: ['patients'],
  ids: { nct: 'NCT99999001' },
  conditions: [],
  categories: ['cardiovascular'],
  updated: '2026-01-05',
  added: '2026-01-05',
});
const open = (change: Partial<StudyFields> = {}, body = 'Tekst.') =>
  unansweredIn({ fields: { ...bare, ...change }, body });
const asks = (question: StudyQuestion, change: Partial<StudyFields> = {}, body?: string) =>
  open(change, body).includes(question);

describe('a study that says nothing', () => {
  test('leaves every question open, in the order that a reader asks them', () =>
    expect(open()).toEqual(studyQuestions));
});

describe('a field answers', () => {
  const answers: [StudyQuestion, Partial<StudyFields>][] = [
    ['whom', { eligibility: { include: ['har kols'], exclude: [] } }],
    ['where', { sites: [{ place: { town: 'Oslo' } }] }],
    ['joining', { joining: 'referral' }],
    ['duration', { participation: { duration: 'ett år' } }],
    ['visits', { participation: { visits: { count: 4 } } }],
    ['procedures', { participation: { procedures: ['MR'] } }],
    ['home', { participation: { home: 'none' } }],
    ['home', { remote: 'Alt skjer på sykehuset.' }],
    ['groups', { participation: { groups: [{ name: 'trening', share: 'halvparten' }] } }],
    ['placebo', { participation: { placebo: false } }],
    ['costs', { participation: { travelCovered: false } }],
    ['languages', { participation: { languages: ['norsk'] } }],
    ['languages', { eligibility: { include: ['snakker norsk'], exclude: [] } }],
    ['afterwards', { participation: { afterwards: 'ingenting' } }],
  ];
  test.each(answers)('%s', (question, change) => expect(asks(question, change)).toBe(false));

  test('where all is done from home: coming in, travelling and where', () => {
    const left = open({ participation: { home: 'all' } });
    expect(left.filter((each) => ['where', 'visits', 'costs', 'home'].includes(each))).toEqual([]);
  });

  test('of chances only when each group has one, or all get the same', () => {
    const named = [{ name: 'trening', share: 'halvparten' }, { name: 'vanlig behandling' }];
    expect(asks('groups', { participation: { groups: named } })).toBe(true);
    expect(asks('groups', { design: { allocation: 'single-group' } })).toBe(false);
    expect(asks('groups', { design: { groups: 1 } })).toBe(false);
    expect(asks('groups', { type: 'observational' })).toBe(false);
  });

  test('of placebo where no drug is tried', () =>
    expect(asks('placebo', { interventions: ['exercise'] })).toBe(false));
});

describe('a part of the text answers', () => {
  test.each<[StudyQuestion, StudyFields['language'], string]>([
    ['why', 'nb', '## Hva studien undersøker\n\nOm medisinen virker.'],
    ['why', 'nn', '## Kva studien undersøkjer\n\nOm medisinen verkar.'],
    ['whom', 'nb', '## Hvem kan delta\n\nDe som har kols.'],
    ['where', 'nn', '## Kvar studien går føre seg\n\nI Bergen.'],
    ['joining', 'nb', '## Slik blir du med\n\nRing poliklinikken.'],
    ['joining', 'nb', 'Legen din må henvise deg.'],
    ['joining', 'nn', 'Du må bli tilvist av legen.'],
    ['procedures', 'nb', '## Hva det innebærer å delta\n\nDu tar blodprøver.'],
    ['procedures', 'nn', '## Kva det inneber å delta\n\nDu tek blodprøver.'],
    ['duration', 'nb', '## Hva det innebærer å delta\n\nDu er med i 12 til 72 måneder.'],
    ['duration', 'nn', '## Kva som skjer etterpå\n\nForskarane følgjer deg i to år.'],
    ['groups', 'nb', '## Hva det innebærer å delta\n\nDet er like stor sjanse for begge.'],
    ['groups', 'nn', '## Kva det inneber å delta\n\nHalvparten får trening.'],
    ['placebo', 'nb', 'Den andre gruppen får tabletter uten virkestoff.'],
    ['costs', 'nb', 'Studien dekker reisen.'],
    ['benefits', 'nn', '## Moglege fordelar og ulemper\n\nDet er ulikt.'],
    ['afterwards', 'nb', '## Hva som skjer etterpå\n\nDu får vite resultatet.'],
  ])('%s (%s)', (question, language, text) => expect(asks(question, { language }, text)).toBe(false));

  test.each<[StudyQuestion, string, string]>([
    [
      'benefits',
      'a heading with nothing below it',
      '## Mulige fordeler og ulemper\n\n## Noe annet\n\nTekst.',
    ],
    ['duration', 'an age', '## Hva det innebærer å delta\n\nDu må være over 65 år.'],
    ['duration', 'a time that is told of something else', '## Bakgrunn\n\nSykdommen varer i 3 måneder.'],
    ['groups', 'a share of something else', '## Bakgrunn\n\nHalvparten blir friske av seg selv.'],
    ['procedures', 'a text under no heading', 'Du tar blodprøver.'],
    ['where', 'how long it lasts', '## Hvor lenge du er med\n\nEtt år.'],
  ])('but not %s by %s', (question, _, text) => expect(asks(question, {}, text)).toBe(true));
});
