import { z } from 'zod';
import type { IsoDate } from '../dates.ts';
import { fillInMarker } from '../reading/raw-text.ts';
import { withWords } from '../schema/choices.ts';
import { studySchema } from '../schema/study.ts';
import { choicesOf, descriptionOf, mayBeMissing, unwrap } from '../schema/walk.ts';
import { valueIn } from './answers.ts';
import { canonical } from './canonical.ts';

/** What an editor has answered: field path (`eligibility.include`) to its values. */
export type Answers = Readonly<Record<string, readonly string[]>>;

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
  const [summary] = known['summary'] ?? [`${fillInMarker}: mål og hensikt, slik at en pasient forstår det.`];
  const lines = [
    '---',
    ...fieldLines(studySchema, [], known),
    '---',
    '',
    known['language']?.[0] === 'nn' ? '## Kva studien undersøkjer' : '## Hva studien undersøker',
    '',
    summary ?? '',
    '',
  ];
  return canonical(lines.join('\n'), studySchema);
}

/** What is true of every new file. What nobody has said of the study is no part of it. */
const startingPoint = (today: IsoDate): Answers => ({ language: ['nb'], added: [today], updated: [today] });

/** A group of which at least one field is needed gets one to fill in, unless another was answered. */
const oneOf = (answers: Answers, group: string, field: string): Answers =>
  Object.keys(answers).some((name) => name.startsWith(`${group}.`))
    ? {}
    : { [`${group}.${field}`]: [fillInMarker] };

function fieldLines(schema: z.ZodObject, path: string[], answers: Answers): string[] {
  const indent = '  '.repeat(path.length);
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const own = [...path, key];
    const inner = unwrap(field);
    const comment = `${indent}# ${explanationOf(field)}`;
    const answered = Object.keys(answers).some((name) => `${name}.`.startsWith(`${own.join('.')}.`));
    if (mayBeMissing(field) && !answered)
      return [comment, `${indent}# ${key}:`, ...linesBelow(field).map((line) => `${indent}# ${line}`)];
    if (inner instanceof z.ZodObject)
      return [comment, `${indent}${key}:`, ...fieldLines(inner, own, answers)];
    const values = answers[own.join('.')] ?? (inner instanceof z.ZodArray ? [] : [fillInMarker]);
    // A JSON text is a YAML text, whatever signs it holds.
    return [comment, `${indent}${key}: ${JSON.stringify(valueIn(own.join('.'), values))}`];
  });
}

function explanationOf(schema: z.core.$ZodType | undefined): string {
  const choices = choicesOf(schema);
  const chosen = choices.length > 0 ? ` Velg mellom ${withWords(choices)}.` : '';
  return `${descriptionOf(schema) ?? ''}.${chosen}`;
}

/** What can stand below a field that nobody has answered, empty and explained: take away the signs, and it is YAML. */
function linesBelow(schema: z.core.$ZodType): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    const [explained, first = '', ...others] = linesBelow(inner.element);
    if (explained === undefined) return [];
    return [explained, first.replace(/^ {2}/, '  - '), ...others.map((line) => `  ${line}`)];
  }
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) => [
    `  # ${explanationOf(field)}`,
    `  ${key}:`,
    ...linesBelow(field).map((line) => `  ${line}`),
  ]);
}

const withoutEmpty = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, values]) => values.length > 0));
