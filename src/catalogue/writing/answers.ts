import { z } from 'zod';
import type { IsoDate } from '../dates.ts';
import { nameFault, type Target, type TargetKind } from '../naming/faults.ts';
import type { Fault } from '../problem.ts';
import { contactNameFault } from '../reading/contact-name.ts';
import { rawTextProblems } from '../reading/raw-text.ts';
import { valueOfNorwegian, wordsFor } from '../schema/choices.ts';
import type { DataFault } from '../schema/fault.ts';
import { explain } from '../schema/messages.ts';
import { studySchema } from '../schema/study.ts';
import { choicesOf, schemaAt, unwrap } from '../schema/walk.ts';
import type { Question } from './questions.ts';
import { slugify } from './slug.ts';

/** What an answer comes to: the values of a field, or what is wrong with it. */
export type Judged = { field: string; values: string[] } | { fault: Fault };

/** What answers are judged by. */
export interface Known {
  targets: Record<TargetKind, Target>;
  today: IsoDate;
}

/** Something that can be chosen, and the words it is shown with. */
export interface Option {
  value: string;
  words: string;
}

/** What can be chosen by its number; nothing for a question that is answered in words. */
export function optionsFor({ fields, points, shown }: Question, { targets }: Known): Option[] {
  if (shown === 'none') return [];
  if (points) {
    const listed = targets[points].named.filter(({ kind }) => shown === undefined || kind === shown);
    return listed.map(({ id, label }) => ({ value: id, words: label }));
  }
  const choices = choicesOf(schemaAt(studySchema, fields[0].split('.')));
  return choices.map((value) => ({ value, words: wordsFor(value, choices) ?? value }));
}

/** True for a question that takes several answers. */
export const takesMany = ({ fields }: Question): boolean => {
  const schema = schemaAt(studySchema, fields[0].split('.'));
  return schema !== undefined && unwrap(schema) instanceof z.ZodArray;
};

/** Judges an answer by the schema and the names that a file is judged by, so that a file made of it says the same. */
export function judgeAnswer(question: Question, written: string, known: Known): Judged {
  if (question.yesMeansToday) return yesOrNo(question, written, known.today);
  const options = optionsFor(question, known);
  const values: string[] = [];
  for (const part of partsOf(written, takesMany(question), options.length > 0)) {
    const value = meantBy(part, question, options, known);
    if (typeof value !== 'string') return { fault: value };
    values.push(value);
  }
  const judged = question.fields.map((field) => judgeField(field, values));
  return judged.find((one) => 'values' in one) ?? judged[0] ?? { fault: notUnderstood };
}

function yesOrNo({ fields: [field] }: Question, written: string, today: IsoDate): Judged {
  if (/^(?:j|ja|y|yes)$/i.test(written.trim())) return { field, values: [today] };
  if (/^(?:n|nei|no)$/i.test(written.trim())) return { field, values: [] };
  return { fault: notUnderstood };
}

const notUnderstood: Fault = {
  rule: 'answer',
  message: 'Svaret ble ikke forstått.',
  help: 'Svar ja eller nei.',
};

/** Several answers are parted by semicolons, and numbers by commas too: criteria and names have commas of their own. */
function partsOf(written: string, isMany: boolean, hasNumbers: boolean): string[] {
  if (!isMany) return [written.trim()];
  const sign = hasNumbers && /^[\d\s,;]+$/.test(written) ? /[,;\s]+/ : /;/;
  return written
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The value that an answer stands for, by its number, its name or its words; a fault when it is none. */
function meantBy(
  part: string,
  { points, fields }: Question,
  options: Option[],
  known: Known,
): string | Fault {
  if (options.length > 0 && /^\d{1,3}$/.test(part)) {
    return options[Number(part) - 1]?.value ?? noSuchNumber(part, options.length);
  }
  if (!points) return valueOfNorwegian(part, choicesOf(schemaAt(studySchema, fields[0].split('.')))) ?? part;
  const target = known.targets[points];
  if (target.ids.has(part)) return part;
  const { replacement, ...fault } = nameFault(part, target);
  return replacement ?? fault;
}

const noSuchNumber = (number: string, count: number): Fault => ({
  rule: 'answer',
  message: `Det er ikke noe valg med nummer ${number}.`,
  help: `Skriv et nummer fra 1 til ${count}, eller navnet.`,
});

function judgeField(field: string, values: readonly string[]): Judged {
  const found = faultsOf(field, values);
  const mended = values.map((value, index) => replacementFor(found, index) ?? value);
  const [fault] = found.some(({ replacement }) => replacement !== undefined)
    ? faultsOf(field, mended)
    : found;
  const wrong = fault ?? mended.map((value) => faultOfWords(field, value)).find((one) => one !== undefined);
  return wrong ? { fault: wrong } : { field, values: mended };
}

const replacementFor = (faults: readonly DataFault[], index: number): string | undefined =>
  faults.find(
    ({ path, replacement }) =>
      replacement !== undefined && (typeof path.at(-1) !== 'number' || path.at(-1) === index),
  )?.replacement;

/** What the schema says of the values, as they will stand in the file. */
function faultsOf(field: string, values: readonly string[]): DataFault[] {
  const path = field.split('.');
  const data = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), valueIn(field, values));
  const issues = studySchema.safeParse(data).error?.issues ?? [];
  return issues
    .filter((issue) => path.every((key, at) => issue.path[at] === key))
    .flatMap((issue) => explain(issue, studySchema, data, () => undefined));
}

/** The value of a field that was answered: one text, a list, or a list of sites. */
export function valueIn(field: string, values: readonly string[]): unknown {
  const schema = schemaAt(studySchema, field.split('.'));
  const inner = schema && unwrap(schema);
  if (!(inner instanceof z.ZodArray)) return values[0];
  return inner.element instanceof z.ZodObject ? values.map((institution) => ({ institution })) : values;
}

function faultOfWords(field: string, value: string): Fault | undefined {
  if (field === 'shortTitle' && slugify(value) === '') return noLetters;
  const [problem] = rawTextProblems({ file: '', path: '', text: value, written: value });
  if (problem) return problem;
  return field === 'contact.name' ? contactNameFault(value) : undefined;
}

const noLetters: Fault = {
  rule: 'no-letters',
  message: 'Overskriften har ingen bokstaver, og filen får navn etter den.',
  help: 'Skriv den med ord.',
};
