import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Answers,
  askedFields,
  canonicalFile,
  newStudyText,
  questionFor,
  readCatalogue,
} from '../../../src/catalogue/index.ts';

const today = '2026-11-20';
const answers: Answers = {
  shortTitle: 'Kan "søvn": hjelpe mot høyt blodtrykk?',
  title: 'En studie av søvn og blodtrykk',
  summary: 'Studien undersøker om bedre søvn kan senke blodtrykket hos voksne som sover dårlig over tid.',
  'ids.rek': '2026/1234',
  conditions: 'blodtrykk',
  categories: 'cardiovascular',
  'inclusion.start': '2026-12-01',
  'eligibility.include': 'har høyt blodtrykk; sover dårlig, særlig om natten',
  coordinator: 'sykehuset',
  'contact.email': 'post@sykehuset.no',
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

  it('is valid as it stands when every question is answered, and is told what readers will ask', () => {
    const { problems, catalogue } = read(answers);
    expect(problems.map(({ level, rule }) => `${level} ${rule}`)).toEqual(['warning unanswered-questions']);
    const study = catalogue?.studies[0];
    expect(study?.norwegian.shortTitle).toBe(answers['shortTitle']);
    expect(study?.norwegian.include).toEqual(['har høyt blodtrykk', 'sover dårlig, særlig om natten']);
    expect(study?.certainty).toEqual({ kind: 'confirmed', day: today });
  });

  it('is written in the form that all studies have, with every field explained on the line above', () => {
    const text = newStudyText(answers, today);
    expect(canonicalFile('studies/ny-studie.md', text)).toBe(text);
    expect(text).toMatch(
      /\n {2}# Ett kriterium per linje.*\n {2}include:\n {4}- "har høyt blodtrykk"\n {4}- "sover/,
    );
    expect(text).toMatch(/\n# previousSlugs:\n---\n/);
  });

  it('says what remains when only the heading is given, one message a place', () => {
    const { problems } = read({ shortTitle: 'Søvn og blodtrykk' });
    expect(problems.map((problem) => problem.rule)).toContain('template-text');
    const places = problems.map((problem) => `${problem.line} ${problem.field}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('takes its questions from the schema, so that none is without words', () => {
    for (const field of askedFields) expect(questionFor(field).length, field).toBeGreaterThan(10);
    expect(questionFor('status')).toContain('not-yet-recruiting');
  });
});

const site = `name: { nb: Test, nn: Test, en: Test }
description: { nb: Oppdiktede studier til å prøve ut malen for nye studier, nn: Oppdikta studiar til å prøve ut malen for nye studiar, en: Invented studies for trying out the template of new studies }
url: https://studier.example.no
language: nb
demonstration: false
publisher: { name: Test }
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
