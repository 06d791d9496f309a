import type { z } from 'zod';
import { didYouMean } from '../suggest.ts';
import { valueOfNorwegian } from './choices.ts';
import type { FaultParams } from './fields.ts';
import { descriptionOf, fieldNames, schemaAt } from './walk.ts';

type Issue = z.core.$ZodIssue;

/** A fault in the data, before its place in the file is known. */
export interface DataFault extends FaultParams {
  path: PropertyKey[];
  /** The field's list brackets are missing: the value itself is right. */
  wrapInList?: boolean;
}

/**
 * Says what zod found in an editor's words: what, where, do this. zod's own Norwegian reads like a program.
 *
 * @param schema the schema that was broken, for descriptions and «Mente du …?»
 * @param data what was checked, to repeat what the editor wrote
 */
export function explain(issue: Issue, schema: z.core.$ZodType, data: unknown): DataFault[] {
  const path = [...issue.path];
  const written = valueAt(data, path);
  const field = String(path.findLast((key) => typeof key === 'string') ?? '');
  switch (issue.code) {
    case 'custom':
      return [{ path, ...(issue.params as FaultParams) }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(path, key, fieldNames(schemaAt(schema, path))));
    case 'invalid_value':
      return [written === undefined ? missing(path, field, schema) : outsideList(path, field, written, issue.values.map(String))];
    case 'invalid_type':
      return [written === undefined ? missing(path, field, schema) : wrongShape(path, field, written, issue.expected)];
    case 'too_small':
      return [tooSmall(path, field, issue, written, schema)];
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
      return [{ path, rule: 'invalid', message: `«${field}» er ikke gyldig.`, help: hint(schema, path) }];
  }
}

function missing(path: PropertyKey[], field: string, schema: z.core.$ZodType): DataFault {
  return { path, rule: 'required', message: `Feltet «${field}» mangler.`, help: `Skriv det inn. ${hint(schema, path)}` };
}

function unknownField(path: PropertyKey[], key: string, known: string[]): DataFault {
  const meant = didYouMean(key, known);
  return {
    path: [...path, key],
    rule: 'unknown-field',
    message: `Feltet «${key}» finnes ikke.`,
    help: `${meant}Rett navnet eller slett linjen.${meant ? '' : ` Feltene er: ${known.join(', ')}.`}`,
  };
}

function outsideList(path: PropertyKey[], field: string, written: unknown, values: string[]): DataFault {
  const value = String(written);
  const translated = valueOfNorwegian(value, values);
  if (translated) {
    return {
      path,
      rule: 'norwegian-value',
      message: `«${field}» er skrevet på norsk: «${value}».`,
      help: `Skriv «${translated}», eller kjør «npm run fix».`,
      replacement: translated,
    };
  }
  return {
    path,
    rule: 'unknown-value',
    message: `${field} «${value}» finnes ikke.`,
    help: `${didYouMean(value, values)}Velg en av disse: ${values.join(', ')}.`,
  };
}

function wrongShape(path: PropertyKey[], field: string, written: unknown, expected: string): DataFault {
  if (expected === 'array' && typeof written === 'string' && written !== '') {
    return {
      path,
      rule: 'list-needed',
      message: `«${field}» skal være en liste.`,
      help: `Sett klammer rundt verdien: ${field}: [${written}].`,
      wrapInList: true,
    };
  }
  const shapes: Record<string, string> = {
    array: `en liste: ${field}: [ … ]`,
    object: `flere felt: ${field}: { … }`,
    string: `én tekst, ikke ${Array.isArray(written) ? 'en liste' : 'flere felt'}`,
  };
  return {
    path,
    rule: 'wrong-shape',
    message: `«${field || 'Filen'}» er skrevet på feil måte.`,
    help: `Her skal det stå ${shapes[expected] ?? expected}.`,
  };
}

function tooSmall(
  path: PropertyKey[],
  field: string,
  issue: Extract<Issue, { code: 'too_small' }>,
  written: unknown,
  schema: z.core.$ZodType,
): DataFault {
  if (lengthOf(written) === 0) {
    return { path, rule: 'empty', message: `Feltet «${field}» er tomt.`, help: `Fyll det ut. ${hint(schema, path)}` };
  }
  return {
    path,
    rule: 'too-short',
    message: `«${field}» er for kort: ${lengthOf(written)} tegn. Det skal være minst ${issue.minimum}.`,
    help: 'Skriv litt mer, slik at en leser forstår det.',
  };
}

function hint(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const description = descriptionOf(schemaAt(schema, path));
  return description ? `${description}.` : '';
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? value.trim().length : Array.isArray(value) ? value.length : 0;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

