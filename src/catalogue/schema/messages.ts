import type { z } from 'zod';
import { didYouMean, suggest } from '../basics/suggest.ts';
import { ambiguousStatus } from './ambiguous-status.ts';
import { valueOfNorwegian, valueOfRegister, withWords } from './choices.ts';
import type { DataFault, FieldFault } from './fault.ts';
import { otherNumber } from './other-numbers.ts';
import { type Written, wrongShape } from './shape-messages.ts';
import { meantChoice, plain } from './slips.ts';
import { choicesOf, descriptionOf, fieldNames, itemFieldNames, mayBeMissing, schemaAt } from './walk.ts';

type Issue = z.core.$ZodIssue;

/** How the value at a path stands in the file; undefined when it does not stand there. */
export type AsWritten = (path: readonly PropertyKey[]) => string | undefined;

/**
 * Says what zod found in an editor's words: what, where, do this. zod's own Norwegian reads like a program.
 *
 * @param schema the schema that was broken, for descriptions and «Mente du …?»
 * @param data what was checked, to repeat what the editor wrote
 */
export function explain(
  issue: Issue,
  schema: z.core.$ZodType,
  data: unknown,
  asWritten: AsWritten,
): DataFault[] {
  const path = [...issue.path];
  const written = valueAt(data, path);
  const field = String(path.findLast((key) => typeof key === 'string') ?? '');
  const expected = schemaAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(path, key, fieldNames(expected)));
  }
  const shown: Written = {
    read: written,
    asWritten: asWritten(path) ?? String(written),
    around: asWritten(path.slice(0, -1)) ?? '',
  };
  if (written === undefined) return [missing(path, field, expected)];
  if (lengthOf(written) === 0) return [empty(path, field, expected)];
  switch (issue.code) {
    case 'custom':
      return [{ path, ...betterFault(path, field, written, issue.params as FieldFault) }];
    case 'invalid_value':
      return [outsideList(path, field, shown, issue.values.map(String))];
    case 'invalid_type':
      return [
        wrongShape(
          path,
          field,
          shown,
          issue.expected,
          issue.expected === 'array' ? itemFieldNames(expected) : fieldNames(expected),
        ),
      ];
    case 'too_small':
      return [
        {
          path,
          rule: 'too-short',
          message: `«${field}» er for kort: ${lengthOf(written)} tegn. Det skal være minst ${issue.minimum}.`,
          help: 'Skriv litt mer, slik at en leser forstår det.',
        },
      ];
    case 'too_big':
      return [
        {
          path,
          rule: 'too-long',
          message: `«${field}» er for lang: ${lengthOf(written)} tegn. Grensen er ${issue.maximum}.`,
          help: 'Kort ned teksten.',
        },
      ];
    default:
      return [
        {
          path,
          rule: 'invalid',
          message: `«${field}» er ikke gyldig.`,
          help: `Rett verdien. ${hint(expected)}`.trim(),
        },
      ];
  }
}

/** What the field says is wrong, or the reason behind it where that can be seen from what was written. */
function betterFault(
  path: readonly PropertyKey[],
  field: string,
  written: unknown,
  fault: FieldFault,
): FieldFault {
  if (typeof written !== 'string') return fault;
  if (hardSpace.test(written)) {
    const { replacement } = fault;
    return { ...hardSpaceFault(field, written), ...(replacement !== undefined && { replacement }) };
  }
  return (path.includes('ids') ? otherNumber(field, written.trim()) : undefined) ?? fault;
}

const hardSpace = /[\u00A0\u202F]/;

function hardSpaceFault(field: string, written: string): FieldFault {
  const meant = written.replace(/[\u00A0\u202F]/g, ' ').trim();
  return {
    rule: 'hard-space',
    message: `«${field}» har et hardt mellomrom. Det ser ut som et vanlig, men er et annet tegn.`,
    help: 'Skriv vanlige mellomrom, eller kjør «npm run fix».',
    // Signs that mean something to YAML might need quotes: then a person has to do it.
    ...(/^[+\p{L}\d][\p{L}\d +./-]*$/u.test(meant) && { replacement: meant }),
  };
}

function missing(path: PropertyKey[], field: string, expected: z.core.$ZodType | undefined): DataFault {
  const help = `Skriv det inn. ${hint(expected)}`.trim();
  const above = path.slice(0, -1).findLast((key) => typeof key === 'string');
  const where = above === undefined ? '' : ` under «${above}»`;
  return { path, rule: 'required', message: `Feltet «${field}» mangler${where}.`, help };
}

function empty(path: PropertyKey[], field: string, expected: z.core.$ZodType | undefined): DataFault {
  const inList = typeof path.at(-1) === 'number';
  const remedy = inList || mayBeMissing(expected) ? 'Fyll det ut eller slett det.' : 'Fyll det ut.';
  const message = inList ? `Et punkt i listen «${field}» er tomt.` : `Feltet «${field}» er tomt.`;
  return { path, rule: 'empty', message, help: `${remedy} ${hint(expected)}`.trim() };
}

function unknownField(path: PropertyKey[], key: string, known: string[]): DataFault {
  const [name = '', value] = key.split(/:(.*)/s);
  if (value !== undefined && known.includes(name)) {
    return {
      path: [...path, name],
      meant: name,
      rule: 'missing-space',
      message: `Det mangler et mellomrom etter kolon: «${key}».`,
      help: `Skriv «${name}: ${value}».`,
    };
  }
  const meant = suggest(key, known);
  return {
    path: [...path, key],
    meant,
    rule: 'unknown-field',
    message: `Feltet «${key}» finnes ikke.`,
    help: `${didYouMean(key, known)}Rett navnet eller slett feltet.${meant ? '' : ` Disse finnes: ${known.join(', ')}.`}`,
  };
}

function outsideList(path: PropertyKey[], field: string, shown: Written, values: string[]): DataFault {
  const written = shown.read;
  if (typeof written !== 'string') return wrongShape(path, field, shown, 'string', []);
  const meant = meantChoice(written, values) ?? valueOfRegister(plain(written), values);
  if (meant !== undefined) {
    return {
      path,
      rule: 'value-spelling',
      message: `«${written}» i «${field}» er skrevet på en annen måte enn i resten av oversikten.`,
      help: `Skriv «${meant}», eller kjør «npm run fix».`,
      replacement: meant,
    };
  }
  const translated = valueOfNorwegian(plain(written), values);
  if (translated) {
    return {
      path,
      rule: 'norwegian-value',
      message: `«${field}» er skrevet på norsk: «${written}».`,
      help: `Skriv «${translated}», eller kjør «npm run fix».`,
      replacement: translated,
    };
  }
  const question = ambiguousStatus(field, written, values);
  if (question) return { path, ...question };
  return {
    path,
    rule: 'unknown-value',
    message: `«${written}» kan ikke stå i «${field}».`,
    help: `${didYouMean(written, values)}Velg en av disse: ${withWords(values)}.`,
  };
}

/** What a field is for, or what it can be: a list of values says more than its name. */
function hint(schema: z.core.$ZodType | undefined): string {
  const values = choicesOf(schema);
  if (values.length > 0) return `Velg blant disse: ${withWords(values)}.`;
  const description = descriptionOf(schema);
  return description ? `${description}.` : '';
}

const lengthOf = (value: unknown): number | undefined =>
  typeof value === 'string' ? value.trim().length : Array.isArray(value) ? value.length : undefined;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
