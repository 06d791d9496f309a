import { addDays } from '../src/catalogue/index.ts';
import { ownWord } from './words.ts';

/** Ids that studies may point to. */
export interface Vocabulary {
  institutions: string[];
  conditions: string[];
}

/** Fields as an editor wrote them: text, lists and groups. */
export type Fields = Record<string, unknown>;

const open = ['recruiting', 'not-yet-recruiting', 'unknown'];

/** So many conditions beside those of the originals, however many there are to choose from: studies are measured. */
const otherConditions = 34;

/** A study's fields with other numbers, words, dates, hospitals and status. All rules still hold. */
export function variedFields(
  fields: Fields,
  { institutions, conditions }: Vocabulary,
  status: string,
  index: number,
): Fields {
  const isOpen = open.includes(status);
  const hospital = (nth: number): string => institutions[(index * 7 + nth) % institutions.length] ?? '';
  const sites = list(fields['sites']).slice(0, institutions.length);
  const extra = index % 3 === 0 ? list(conditions[((index % otherConditions) * 11) % conditions.length]) : [];
  const ids = variedNumbers(group(fields['ids']), index);
  const varied: Fields = {
    ...fields,
    ...variedWords(fields, index),
    title: `${fields['title']} (${index + 1})`,
    status,
    ids,
    conditions: [...new Set([...list(fields['conditions']), ...extra])],
    inclusion: variedPeriod(group(fields['inclusion']), isOpen, index),
    // Every open study is sure to be so, as real ones are on the day they come: the pages of those are the largest.
    sites: sites.map((_, nth) => ({
      institution: hospital(nth),
      ...(status === 'recruiting' && nth === 1 && index % 3 === 0 ? { status: 'active-not-recruiting' } : {}),
    })),
    ...(isOpen ? { confirmed: fields['updated'] } : {}),
    ...Object.fromEntries(['added', 'updated'].map((field) => [field, earlier(fields[field], index)])),
  };
  if (fields['coordinator'] !== undefined) varied['coordinator'] = hospital(0);
  if (isOpen) for (const field of ['stopped', 'completed', 'results']) delete varied[field];
  delete varied['previousSlugs'];
  return varied;
}

/** The translation of a varied study. It says why the study was stopped only if it was. */
export function variedTranslation(translation: Fields, study: Fields, index: number): Fields {
  const varied: Fields = {
    ...translation,
    ...variedWords(translation, index),
    updated: earlier(translation['updated'], index),
  };
  if (study['stopped'] === undefined) delete varied['stoppedReason'];
  return varied;
}

/** Every study has words that no other has, as real ones name their own medicines and methods. */
function variedWords(fields: Fields, index: number): Fields {
  const word = ownWord(index * 2);
  return {
    shortTitle: ending(String(fields['shortTitle']), ` – ${word} ${index + 1}`, 90),
    summary: ending(String(fields['summary']), ` (${word}.)`, 320),
    keywords: [...list(fields['keywords']), word, ownWord(index * 2 + 1)],
  };
}

const ending = (text: string, end: string, most: number): string =>
  `${text.slice(0, most - end.length).trimEnd()}${end}`;

function variedNumbers(ids: Fields, index: number): Fields {
  const digits = (length: number): string => String(index + 1).padStart(length, '0');
  const numbers: Fields = {
    rek: [String(100_000 + index)],
    euct: `2023-5${digits(5)}-24-00`,
    nct: `NCT9${digits(7)}`,
    isrctn: `ISRCTN9${digits(7)}`,
    eudract: `2012-9${digits(5)}-23`,
  };
  return Object.fromEntries(
    Object.entries(numbers).filter(([register]) => register === 'nct' || register in ids),
  );
}

/** An open study has no end: whatever day the content is checked, its period has not passed. */
function variedPeriod({ start, end }: Fields, isOpen: boolean, index: number): Fields {
  const yearsAgo = (date: unknown): string => {
    const [year = '', ...rest] = String(date).replace('-02-29', '-02-28').split('-');
    return [Number(year) - (index % 6), ...rest].join('-');
  };
  return {
    ...(start === undefined ? {} : { start: yearsAgo(start) }),
    ...(end === undefined || isOpen ? {} : { end: yearsAgo(end) }),
  };
}

const earlier = (day: unknown, index: number): string => addDays(String(day), -((index * 13) % 540));

const list = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

const group = (value: unknown): Fields => (value ?? {}) as Fields;
