import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../../src/search/index/concepts.ts';
import { type Lexicon, packLexicon, unpackLexicon } from '../../../src/search/index/lexicon.ts';
import { lexiconOf } from '../../../src/search/index/make-lexicon.ts';
import { conceptsOfStudies } from '../../../src/search/index/study-concepts.ts';
import { understand } from '../../../src/search/understanding/query.ts';
import { keyOf } from '../../../src/search/words/fold.ts';
import { valid } from '../../valid.ts';
import { concepts, holding, lexicon, places } from './lexicon.ts';

const { common, rest } = lexiconOf(valid, conceptsOfStudies(valid));
const names = (file: typeof common): string[] => file.concepts.map(([, , norwegian]) => norwegian);

describe('a packed lexicon', () => {
  test('unpacked has every concept and place, with the tokens and names they had', () => {
    expect(lexicon.concepts).toEqual(
      [...concepts.values()].map(({ token, kind, label, broader }) => ({ token, kind, label, broader })),
    );
    for (const { label, institutions, forms, isTown } of places)
      for (const form of forms)
        expect(lexicon.places.get(keyOf(form))).toContainEqual({
          kind: 'place',
          label,
          institutions,
          isTown,
        });
  });

  test('survives being sent as JSON', () => {
    const sent = JSON.parse(JSON.stringify(packLexicon(concepts, places)));
    expect(unpackLexicon(sent)).toEqual(lexicon);
  });

  test('leads from every form to its concept, though not every form is sent', async () => {
    const lost: string[] = [];
    for (const { token, forms } of concepts.values())
      for (const form of forms) {
        const { clauses } = await understand(form, lexicon, holding());
        if (!clauses.some((clause) => clause.concepts.some((concept) => concept.token === token)))
          lost.push(form);
      }
    expect(lost).toEqual([]);
  });

  test('tells what shares a name with a disease, and which diseases have names of one word', () => {
    const related = [...lexicon.related].map(([{ label }, conditions]) => [
      label.no,
      conditions.map((condition) => condition.label.no),
    ]);
    expect(related).toEqual([['Svie', ['Urinveisinfeksjon']]]);
    expect(lexicon.compounds.has('brystkreft')).toBe(true);
    expect(lexicon.compounds.has('hoytblodtrykk')).toBe(false);
    expect(lexicon.compounds.has('hjerterehabilitering')).toBe(false);
  });
});

/** Names of what a concept belongs to. */
const broaderIn = (lexicon: Lexicon, name: string): unknown =>
  lexicon.concepts
    .find(({ label }) => label.no === name)
    ?.broader.map((token) => lexicon.byToken.get(token)?.label.no);

describe('the lexicon of a catalogue', () => {
  test('has what some study has in its common part, and the others in the rest', () => {
    expect(names(common)).toEqual(expect.arrayContaining(['Hjertesvikt', 'Kreft', 'trening']));
    expect(names(rest)).toEqual(expect.arrayContaining(['MR', 'feber']));
    const all = conceptsOf(valid);
    expect(new Set([...names(common), ...names(rest)]).size).toBe(all.conditions.size + all.others.size);
  });

  test('tells what a condition belongs to, as far as that has studies', () => {
    const without = (id: string): typeof valid.studies =>
      valid.studies.filter(({ conditions }) => !conditions.some((condition) => condition.id === id));
    const broaderOf = (name: string, studies: typeof valid.studies): unknown => {
      const catalogue = { ...valid, studies };
      const parts = lexiconOf(catalogue, conceptsOfStudies(catalogue));
      return broaderIn(unpackLexicon(parts.common, parts.rest), name);
    };
    expect(broaderOf('Brystkreft', without('breast-cancer'))).toEqual(['Kreft']);
    expect(broaderOf('Brystkreft', [])).toEqual([]);
    expect(broaderOf('Brystkreft', valid.studies)).toEqual(['Kreft']);
  });

  test('tells what a medicine without studies is a part of and used for, as far as that has studies', () => {
    const word = (id: string, change: object): (typeof valid.lexicon)[number] => ({
      id,
      kind: 'treatment',
      forms: { nb: [id], nn: [id], en: [`${id} in English`] },
      partOf: [],
      usedFor: [],
      ...change,
    });
    const broaderOf = (name: string, trained: string): unknown => {
      const lexicon = [
        ...valid.lexicon,
        word('atenolol', { partOf: ['pulsmedisin'], usedFor: ['heart-failure', 'multiple-sclerosis'] }),
        word('pulsmedisin', { partOf: [trained], usedFor: ['breast-cancer'] }),
        word('hjertemedisin', {}),
      ];
      const studies = valid.studies.filter(({ conditions }) =>
        conditions.some(({ id }) => id === 'heart-failure'),
      );
      const catalogue = { ...valid, studies, lexicon };
      const parts = lexiconOf(catalogue, conceptsOfStudies(catalogue));
      return broaderIn(unpackLexicon(parts.common, parts.rest), name);
    };
    expect(broaderOf('atenolol', 'hjertemedisin')).toEqual(['Hjertesvikt']);
    expect(broaderOf('atenolol', 'exercise')).toEqual(['trening', 'Hjertesvikt']);
    expect(broaderOf('trening', 'hjertemedisin')).toEqual([]);
  });

  test('has the places of institutions in the common part, and every other place in the rest', () => {
    expect(common.places.map(([label]) => label)).toEqual(
      expect.arrayContaining(['Testvik', 'Østre Testby', 'Testvest', 'UiTest']),
    );
    const others = rest.places.map(([label, institutions]) => [label, institutions]);
    const standing = new Set(common.places.map(([label]) => label));
    expect(others).toEqual(
      valid.places.filter(({ name }) => !standing.has(name)).map(({ name }) => [name, '']),
    );
    expect(others.length).toBeGreaterThan(0);
    const { places } = unpackLexicon(common);
    expect(places.get(keyOf('Østre Testby'))?.[0]?.institutions).toEqual([
      'testsykehuset-ost',
      'testhjemmet',
    ]);
  });

  test('gives a concept the same token in parts and as a whole', () => {
    const whole = unpackLexicon(common, rest);
    const { conditions, others } = conceptsOf(valid);
    for (const { token, label } of [...conditions.values(), ...others.values()])
      expect(whole.concepts).toContainEqual(expect.objectContaining({ token, label }));
    for (const concept of unpackLexicon(common).concepts) expect(whole.concepts).toContainEqual(concept);
  });
});
