import { parse, stringify } from 'yaml';
import { canonicalFile } from '../src/catalogue/index.ts';
import { type Fields, type Vocabulary, variedFields, variedTranslation } from './varied-fields.ts';
import { sharedWord } from './words.ts';

export interface ContentFile {
  /** Below the content folder. */
  path: string;
  text: string;
}

/** A study file that others are made from, with its translation where it has one. */
export interface Original {
  id: string;
  text: string;
  english: string | undefined;
}

/**
 * Studies made by varying others: each original in turn, round after round, so that kinds, translations and
 * lengths keep their proportions. No chance and no clock: the same number gives the same files.
 */
export function* variants(
  originals: readonly Original[],
  vocabulary: Vocabulary,
  count: number,
): Generator<ContentFile> {
  const parsed = originals.map(({ id, text, english }) => ({
    id,
    study: split(text),
    english: english === undefined ? undefined : split(english),
  }));
  const statuses = parsed.map(({ study }) => String(study.fields['status']));
  for (let index = 0; index < count; index++) {
    const original = parsed[index % parsed.length];
    if (!original) return;
    // Another stride each round: an original is open in one round and finished in the next.
    const round = Math.floor(index / parsed.length);
    const status = statuses[(index + round * 7) % statuses.length] ?? 'completed';
    const name = `${original.id}-${index + 1}.md`;
    const fields = variedFields(original.study.fields, vocabulary, status, index);
    yield written(`studies/${name}`, fields, variedBody(original.study.body, index));
    if (!original.english) continue;
    const translation = variedTranslation(original.english.fields, fields, index);
    yield written(`studies/en/${name}`, translation, variedBody(original.english.body, index));
  }
}

/** The originals are checked before, so both parts are there. */
function split(text: string): { fields: Fields; body: string } {
  const [, fields = '', body = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*\n([\s\S]*)$/.exec(text) ?? [];
  return { fields: parse(fields, { schema: 'failsafe' }) as Fields, body };
}

/** A file in the form that the catalogue writes, as real ones are. */
function written(path: string, fields: Fields, body: string): ContentFile {
  const front = stringify(fields, { schema: 'failsafe', aliasDuplicateObjects: false, lineWidth: 0 });
  return { path, text: canonicalFile(path, `---\n${front}---\n\n${body}\n`) };
}

/** Each section ends with a few words from a common stock, so that words are shared between some studies. */
const variedBody = (body: string, index: number): string =>
  body
    .trim()
    .split(/\n(?=## )/)
    .map((section, place) => {
      const words = Array.from({ length: 6 }, (_, nth) => sharedWord(index * 31 + place * 17 + nth * 101));
      return `${section.trimEnd()}\n\nVariant ${index + 1}: ${words.join(', ')}.\n`;
    })
    .join('\n');
