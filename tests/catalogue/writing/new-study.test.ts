import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type Answers,
  canonicalFile,
  judgeAnswer,
  newStudyQuestions,
  newStudyText,
  optionsFor,
  readCatalogue,
  targetsOf,
} from '../../../src/catalogue/index.ts';
import { studySchema } from '../../../src/catalogue/schema/study.ts';
import { schemaAt } from '../../../src/catalogue/schema/walk.ts';

const today = '2026-11-20';
const answers: Answers = {
  shortTitle: ['Kan "søvn": hjelpe mot høyt blodtrykk?'],
  title: ['En studie av søvn og blodtrykk'],
  summary: ['Studien undersøker om bedre søvn kan senke blodtrykket hos voksne som sover dårlig over tid.'],
  status: ['recruiting'],
  type: ['interventional'],
  recruits: ['patients'],
  'ids.rek': ['2026/1234'],
  conditions: ['blodtrykk'],
  categories: ['cardiovascular'],
  'inclusion.start': ['2026-11-01'],
  'eligibility.include': ['har høyt blodtrykk: over 140', 'sover dårlig, særlig om natten'],
  coordinator: ['sykehuset'],
  sites: ['sykehuset'],
  'contact.email': ['post@sykehuset.no'],
};

describe('a new study file', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'new-study-'));
    mkdirSync(join(root, 'studies'));
    mkdirSync(join(root, 'conditions'));
    writeFileSync(join(root, 'conditions/blodtrykk.md'), condition);
    writeFileSync(join(root, 'site.yaml'), site);
    writeFileSync(join(root, 'categories.yaml'), categories);
    writeFileSync(join(root, 'institutions.yaml'), institutions);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const read = (given: Answers) => {
    writeFileSync(join(root, 'studies/ny-studie.md'), newStudyText(given, today));
    return readCatalogue({ root, today });
  };

  const told = (given: Answers) => read(given).problems.map(({ level, rule }) => `${level} ${rule}`);

  it('is valid as it stands when every question is answered, and is told what is left', () => {
    expect(told(answers)).toEqual(['due not-confirmed']);
    expect(told({ ...answers, confirmed: [today] })).toEqual(['warning unanswered-questions']);
    const { catalogue } = read(answers);
    const study = catalogue?.studies[0];
    expect(study?.norwegian.shortTitle).toBe(answers['shortTitle']?.[0]);
    expect(study?.norwegian.include).toEqual(answers['eligibility.include']);
    expect(study?.sites.map(({ institution }) => institution.id)).toEqual(['sykehuset']);
  });

  it('claims no status and no confirmation that nobody has given', () => {
    expect(newStudyText({ shortTitle: ['Søvn'] }, today)).not.toMatch(/^(confirmed|status: (?!"FYLL UT))/m);
    const confirmed = read({ ...answers, confirmed: [today] }).catalogue?.studies[0];
    expect(confirmed?.certainty).toEqual({ kind: 'confirmed', day: today });
    expect(read(answers).catalogue?.studies[0]?.certainty.kind).not.toBe('confirmed');
  });

  it('is written in the form that all studies have, with every field explained on the line above', () => {
    const text = newStudyText(answers, today);
    expect(canonicalFile('studies/ny-studie.md', text)).toBe(text);
    expect(text).toMatch(
      /\n {2}# Ett kriterium per linje.*\n {2}include:\n {4}- "har høyt blodtrykk: over 140"\n {4}- "sover/,
    );
    expect(text).toMatch(/\n# previousSlugs:\n---\n/);
  });

  it('shows what can stand in every field, also in those that nobody has answered', () => {
    const text = newStudyText({ shortTitle: ['Søvn'] }, today);
    expect(text).toContain('# sites:\n#   # Id fra content/institutions.yaml.\n#   - institution:\n#     # ');
    expect(text).toContain('#   visits:\n#     # Hvor mange ganger man møter opp.\n#     count:\n');
    expect(text).toContain('Hvordan man blir med. Velg mellom self (man kan ta kontakt selv), referral (');
    expect(text).toContain('Hvem studien er for. Velg mellom all (alle), female (kvinner), male (menn).');
    expect(text).toContain('all (alt hjemmefra), part (');
  });

  it('is YAML of those fields when the signs are taken away', () => {
    const text = newStudyText({ shortTitle: ['Søvn'] }, today);
    const [, fields = ''] = text.split('---\n');
    const names = (of: unknown): string[] => Object.keys(of as object);
    const parsed = parse(fields.replace(/^( *)# ?(?=[\w ]*(?:- )?\w+:$| {2})/gm, '$1'));
    expect(names(parsed)).toEqual(names(studySchema.shape));
    expect(names(parsed.sites[0])).toEqual(
      names((studySchema.shape.sites.unwrap() as unknown as { element: { shape: object } }).element.shape),
    );
    expect(names(parsed.participation.groups[0])).toEqual(['name', 'share']);
  });

  it('says what remains when only the heading is given, one message a place', () => {
    const { problems } = read({ shortTitle: ['Søvn og blodtrykk'] });
    expect(problems.map((problem) => problem.rule)).toContain('template-text');
    const places = problems.map((problem) => `${problem.line} ${problem.field}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('an answer', () => {
  const named = (id: string, label: string, kind?: string) => ({
    id,
    label,
    kind,
    names: [label],
    alsoCalled: [],
  });
  const known = {
    targets: targetsOf({
      conditions: [{ ...named('copd', 'Kols'), alsoCalled: ['J44'] }],
      institutions: [
        named('ous', 'Oslo universitetssykehus', 'hospital'),
        named('uio', 'Universitetet i Oslo'),
      ],
      categories: [named('blood', 'Blod'), named('oral', 'Munnhule, mage og tarm')],
    }),
    today,
  };
  const judge = (field: string, written: string) => {
    const question = newStudyQuestions.find(({ fields }) => fields[0] === field);
    if (!question) throw new Error(`Nobody asks for ${field}.`);
    const judged = judgeAnswer(question, written, known);
    return 'values' in judged ? [judged.field, ...judged.values] : judged.fault.rule;
  };

  it.each([
    ['conditions', 'KOLS; J44.1', ['conditions', 'copd', 'copd']],
    ['categories', '1, 2', ['categories', 'blood', 'oral']],
    ['categories', 'munnhule, mage og tarm', ['categories', 'oral']],
    ['sites', '1', ['sites', 'ous']],
    ['sites', 'Oslo universitetssykehus HF', ['sites', 'ous']],
    ['status', '2', ['status', 'not-yet-recruiting']],
    ['status', 'Åpen for deltakere', ['status', 'recruiting']],
    ['ids.rek', '2026/1', ['ids.rek', '2026/1']],
    ['ids.rek', '2026-500001-12-00', ['ids.euct', '2026-500001-12-00']],
    ['ids.rek', 'NCT05679024', ['ids.nct', 'NCT05679024']],
    ['inclusion.start', '01.12.2026', ['inclusion.start', '2026-12-01']],
    ['recruits', 'pasienter; kontroller', ['recruits', 'patients', 'controls']],
    [
      'eligibility.include',
      'har kols: grad 2, 3; er over 40',
      ['eligibility.include', 'har kols: grad 2, 3', 'er over 40'],
    ],
    ['confirmed', 'ja', ['confirmed', today]],
    ['confirmed', 'nei', ['confirmed']],
  ])('to %s, «%s», is understood', (field, written, values) => expect(judge(field, written)).toEqual(values));

  it.each([
    ['shortTitle', '???', 'no-letters'],
    ['conditions', 'kneplager', 'unknown-condition'],
    ['sites', 'Oslo', 'ambiguous-name'],
    ['sites', '2', 'answer'],
    ['status', 'Pågående', 'ambiguous-value'],
    ['ids.rek', '12', 'format'],
    ['summary', 'kort', 'too-short'],
    ['contact.email', 'kari.helseth@sykehuset.no', 'personal-email'],
    ['contact.name', 'Kari Nordmann', 'contact-person'],
    ['confirmed', 'kanskje', 'answer'],
    ['note', '01010750160', 'identity-number'],
  ])('to %s, «%s», is told what is wrong', (field, written, rule) =>
    expect(judge(field, written)).toBe(rule),
  );

  it('is asked for in the order of the registration form, of fields that there are', () => {
    const sections = newStudyQuestions.flatMap(({ section }) => section ?? []);
    expect(sections.slice(0, 9)).toEqual([
      'Tittel',
      'REK-ID eller CT-nummer',
      'Kort om studien',
      'Rekrutteringsstatus',
      'Kontaktinformasjon',
      'Sykdomskategori',
      'Søkeord',
      'Deltakende sykehus',
      'Annen viktig informasjon',
    ]);
    for (const { fields } of newStudyQuestions) {
      for (const field of fields) expect(schemaAt(studySchema, field.split('.')), field).toBeDefined();
    }
  });

  it('can be a number where there is a list, in Norwegian words', () => {
    const status = newStudyQuestions.find(({ fields }) => fields[0] === 'status');
    expect(status && optionsFor(status, known)[0]).toEqual({
      value: 'recruiting',
      words: 'startet – åpen for inklusjon',
    });
  });
});

const site = `name: { nb: Test, nn: Test, en: Test }
description: { nb: Oppdiktede studier til å prøve ut malen for nye studier, nn: Oppdikta studiar til å prøve ut malen for nye studiar, en: Invented studies for trying out the template of new studies }
url: https://studier.example.no
language: nb
demonstration: false
publisher: { name: Test, email: post@utgiver.example.no, orgnr: "999999999" }
`;
const condition = `---
name: { nb: Høyt blodtrykk, nn: Høgt blodtrykk, en: High blood pressure }
icd10: [I10]
synonyms: { nb: [], nn: [], en: [] }
summary: { nb: For høyt trykk i årene, nn: For høgt trykk i årene, en: Too high pressure }
---
`;
const categories = `- id: cardiovascular
  name: { nb: Hjerte, nn: Hjarte, en: Heart }
  summary: { nb: Hjerte, nn: Hjarte, en: Heart }
`;
const institutions = `- id: sykehuset
  name: Sykehuset
  shortName: Sykehuset
  kind: hospital
  region: vest
  ownership: public
  place: Stedet
`;
