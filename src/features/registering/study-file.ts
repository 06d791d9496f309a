import { loadWholeYaml, readStudyParts, sourceOfText, studyText } from '../../catalogue/form.ts';
import { type FormState, groupOf } from './state.ts';

/** A file as the form holds it, or the sentences of the check on why it cannot be opened. */
export async function stateOf(id: string, written: string): Promise<FormState | { faults: string[] }> {
  const source = sourceOfText(`${id}.md`, `studies/${id}.md`, written);
  const plainly = readStudyParts(source);
  // Comments behind values, and what is written in an unusual way, need the whole of YAML.
  const isStrange = !plainly.ok || plainly.value.fields.includes('#');
  if (isStrange) await loadWholeYaml();
  const parts = isStrange ? readStudyParts(source) : plainly;
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
