import { z } from 'zod';
import type { IsoDate } from '../dates.ts';
import { fillInMarker } from '../reading/raw-text.ts';
import { studySchema } from '../schema/study.ts';
import { choicesOf, descriptionOf, mayBeMissing, schemaAt, unwrap } from '../schema/walk.ts';
import { canonical } from './canonical.ts';

/** What an editor has answered: field path (`eligibility.include`) to text; lists are parted by semicolons. */
export type Answers = Record<string, string>;

/** What a person has to answer to get a useful file; everything else can be added later. */
export const askedFields = [
  'shortTitle',
  'title',
  'language',
  'status',
  'type',
  'summary',
  'recruits',
  'ids.rek',
  'ids.euct',
  'conditions',
  'categories',
  'coordinator',
  'inclusion.start',
  'eligibility.include',
  'contact.email',
] as const;

/** The question for a field: what it is for, what can be chosen, and how to answer with several. */
export function questionFor(field: string): string {
  const schema = schemaAt(studySchema, field.split('.'));
  const list = schema && unwrap(schema) instanceof z.ZodArray ? ' Flere skilles med semikolon.' : '';
  return `${explanationOf(schema)}${list}`;
}

function explanationOf(schema: z.core.$ZodType | undefined): string {
  const choices = choicesOf(schema);
  const chosen = choices.length > 0 ? ` (${choices.join(', ')})` : '';
  return `${descriptionOf(schema) ?? ''}${chosen}.`;
}

/**
 * The text of a new study file: every field the schema knows, with what it is for on the line above. What was
 * answered is filled in, what must be there is marked, and what may be left out is commented out.
 */
export function newStudyText(answers: Answers, today: IsoDate): string {
  const given = withoutEmpty(answers);
  const known = {
    ...startingPoint(today),
    ...oneOf(given, 'ids', 'rek'),
    ...oneOf(given, 'contact', 'email'),
    ...given,
  };
  const summary = known['summary'] ?? `${fillInMarker}: mål og hensikt, slik at en pasient forstår det.`;
  const lines = [
    '---',
    ...fieldLines(studySchema, [], known),
    '---',
    '',
    known['language'] === 'nn' ? '## Kva studien undersøkjer' : '## Hva studien undersøker',
    '',
    summary,
    '',
  ];
  return canonical(lines.join('\n'), studySchema);
}

const startingPoint = (today: IsoDate): Answers => ({
  language: 'nb',
  status: 'not-yet-recruiting',
  type: 'interventional',
  recruits: 'patients',
  added: today,
  updated: today,
  confirmed: today,
});

/** A group of which at least one field is needed gets one to fill in, unless another was answered. */
const oneOf = (answers: Answers, group: string, field: string): Answers =>
  Object.keys(answers).some((name) => name.startsWith(`${group}.`))
    ? {}
    : { [`${group}.${field}`]: fillInMarker };

function fieldLines(schema: z.ZodObject, path: string[], answers: Answers): string[] {
  const indent = '  '.repeat(path.length);
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const own = [...path, key];
    const inner = unwrap(field);
    const comment = `${indent}# ${explanationOf(field)}`;
    const answered = Object.keys(answers).some((name) => `${name}.`.startsWith(`${own.join('.')}.`));
    if (mayBeMissing(field) && !answered) return [comment, `${indent}# ${key}:`];
    if (inner instanceof z.ZodObject)
      return [comment, `${indent}${key}:`, ...fieldLines(inner, own, answers)];
    return [comment, `${indent}${key}: ${valueText(inner, answers[own.join('.')])}`];
  });
}

function valueText(schema: z.core.$ZodType, answer: string | undefined): string {
  if (!(schema instanceof z.ZodArray)) return scalarText(answer ?? fillInMarker);
  const values = (answer ?? '').split(';').map((value) => value.trim());
  return `[${values.filter(Boolean).map(scalarText).join(', ')}]`;
}

// A JSON string is a YAML string, whatever signs it holds.
const scalarText = (value: string): string => JSON.stringify(value);

const withoutEmpty = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.trim() !== ''));
