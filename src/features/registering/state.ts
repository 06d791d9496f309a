import {
  loadWholeYaml,
  readStudyParts,
  type StudyValues,
  sourceOfText,
  studyText,
} from '../../catalogue/form.ts';

/** A study as the form holds it: what its file says, and what only a person can put in place. */
export interface FormState {
  /** The name of its file without `.md`; empty until a new study has a heading. */
  id: string;
  values: StudyValues;
  /** The text below the fields. */
  body: string;
  /** The file as it was opened; empty for a new study. */
  before: string;
  /** Conditions and hospitals that the writer did not find, in their own words. */
  unknown: Readonly<Record<string, string>>;
}

/** A new study, of which nothing is said. */
export const newState = (): FormState => ({
  id: '',
  values: { language: 'nb' },
  body: '\n',
  before: '',
  unknown: {},
});

/** The value of a field, by its path. */
export const valueAt = (values: StudyValues, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => groupOf(inner)[key], values);

/** The same values with another value in one field. Fields keep their order; a group that is left empty goes. */
export function withValue(values: StudyValues, path: string, value: unknown): StudyValues {
  const [key = '', ...rest] = path.split('.');
  const inner = rest.length > 0 ? withValue(groupOf(values[key]), rest.join('.'), value) : value;
  const { [key]: _, ...others } = values;
  if (isNothing(inner)) return others;
  return key in values ? { ...values, [key]: inner } : { ...others, [key]: inner };
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);

/** A group of fields; an empty one for what is none. */
export const groupOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The items of a list; the one of a value that stands alone. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A file as the form holds it, or the sentences of the check on why it cannot be opened. */
export async function stateOf(id: string, written: string): Promise<FormState | { faults: string[] }> {
  const source = sourceOfText(`${id}.md`, `studies/${id}.md`, written);
  await loadWholeYaml();
  const parts = readStudyParts(source);
  if (!parts.ok) return { faults: parts.problems.map(({ message, help }) => `${message} ${help}`) };
  const { yaml, body } = parts.value;
  const values = groupOf(yaml.data);
  if (!('shortTitle' in values || 'title' in values || 'ids' in values)) return { faults: [noStudy] };
  return { id, values, body, before: source.text, unknown: {} };
}

const noStudy = 'Filen har ingen av feltene til en studie. Velg filen som ble lastet ned herfra.';

/** What a translation is made from: where these change, the day of the text does too. */
const words = [
  'title',
  'shortTitle',
  'summary',
  'keywords',
  'remote',
  'note',
  'eligibility',
  'participation',
] as const;

/** The file of what the form holds, with the days that the writer need not think of. */
export function fileOf(
  { values, body, before }: FormState,
  opened: FormState | undefined,
  today: string,
): string {
  if (before === '') return studyText({ ...values, updated: today, added: today }, body);
  const isSame = (name: string): boolean =>
    JSON.stringify(values[name]) === JSON.stringify(opened?.values[name]);
  const hasOtherWords = body !== opened?.body || !words.every(isSame);
  return studyText(hasOtherWords ? { ...values, updated: today } : values, body, before);
}

/** A text without what other programs put between letters and nobody sees. Nothing that can be read is lost. */
export const withoutUnseen = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u00A0\u202F\u2000-\u200A\u3000]/g, ' ')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, '');
