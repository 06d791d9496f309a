import { z } from 'zod';
import { memo } from '../basics/memo.ts';
import type { TextNode } from '../reading/yaml/tree.ts';

/** A value as it is written, and whether it stands without quotation marks. */
export interface WrittenValue {
  text: string;
  bare: boolean;
}

/**
 * A value as its field wants it: free text in double quotation marks; a choice, id, date, number or address bare, as
 * long as it is one word that no program for YAML takes for something else. What is in double quotation marks
 * already keeps its letters as they are.
 *
 * @param source the value as it stands in the file
 */
export function writtenValue(
  { value, quoting }: TextNode,
  source: string,
  schema: z.core.$ZodType | undefined,
): WrittenValue {
  if (value === '' && quoting === 'none') return { text: '', bare: true };
  const kind = schema ? kindOf(schema) : 'free text';
  if (kind !== 'free text' && isWord(value) && (kind === 'number' || readsAsText(value, kind))) {
    return { text: value, bare: true };
  }
  if (quoting !== 'double') return { text: JSON.stringify(value), bare: false };
  return { text: source.includes('\n') ? withEscapes(value) : source, bare: false };
}

const isWord = (value: string): boolean => /^[A-Za-z0-9]([\w.,;/:@?=&%+~#()-]*[\w/=-])?$/.test(value);

/**
 * False where a program for YAML 1.1 or 1.2 makes a number or a truth of the word. Digits are right in a field that
 * takes them as a number too, unless zeros in front would be lost.
 */
const readsAsText = (value: string, kind: Kind): boolean =>
  (kind === 'word or digits' && /^[1-9]\d*$/.test(value)) ||
  !/^([\d._:]+(e[-+]?\d+)?|0[xo][\da-f]+|y|n|yes|no|on|off|true|false|null)$/i.test(value);

type Kind = 'free text' | 'number' | 'word' | 'word or digits';

/** Free text is what no choice, pattern or format binds. Numbers, and true and false, have their type as their meaning. */
const kindOf = memo((schema: z.core.$ZodType): Kind => {
  if (schema instanceof z.ZodEnum) return 'word';
  const { type, pattern, format } = z.globalRegistry.get(schema) ?? {};
  if (['integer', 'number', 'boolean'].includes(String(type))) return 'number';
  if (Array.isArray(type) && type.includes('integer')) return 'word or digits';
  if (pattern !== undefined || format !== undefined) return 'word';
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return kindOf(schema.def.innerType);
  }
  return schema instanceof z.ZodPipe ? kindOf(schema.def.in) : 'free text';
});

/** In a text that may have had escapes, whatever cannot be seen, or would be composed when it is read, gets them again. */
function withEscapes(value: string): string {
  const hidden = value.normalize('NFC') === value ? /[\p{C}\p{Zl}\p{Zp}]/gu : /[^ -~]/gu;
  return JSON.stringify(value).replace(hidden, (sign) =>
    [...Array(sign.length).keys()]
      .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
