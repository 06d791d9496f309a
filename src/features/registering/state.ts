import type { StudyValues } from '../../catalogue/form.ts';

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

/** A text without what other programs put between letters and nobody sees. Nothing that can be read is lost. */
export const withoutUnseen = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u00A0\u202F\u2000-\u200A\u3000]/g, ' ')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, '');
