import { z } from 'zod';
import { capturedKinds, listKinds, markdownKinds, siteKind } from './content-kinds.ts';
import { leavingSchema } from './study.ts';

/** A JSON Schema 2020-12, as an object that can be written as JSON. */
type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A JSON Schema for each kind of content file, by the name of the kind: of the fields above a Markdown file's text,
 * or of a whole YAML file. Titles, descriptions and `patternErrorMessage` are in Norwegian, for editors. What needs
 * more than one field or file, such as an id that must exist, is left to the check.
 */
export function contentSchemas(): Record<string, JsonSchema> {
  return {
    ...Object.fromEntries(
      Object.entries({ ...markdownKinds, study, site: siteKind, captured: capturedKinds.captured }).map(
        ([name, kind]) => [name, { ...headOf(kind), ...fieldsOf(kind.schema) }],
      ),
    ),
    ...Object.fromEntries(
      Object.entries({ ...listKinds, runs: capturedKinds.runs }).map(([name, kind]) => [
        name,
        { ...headOf(kind), type: 'array', items: fieldsOf(kind.schema) },
      ]),
    ),
  };
}

/** The file of a study may leave to a register what that says; that someone says it, is left to the check too. */
const study = {
  ...markdownKinds.study,
  schema: leavingSchema,
};

const headOf = ({ title, description }: { title: string; description: string }) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  description,
});

/** What an editor may write: values before they are read, so a field with a value of its own may be left out. */
function fieldsOf(schema: z.ZodType): JsonSchema {
  const { $schema, ...fields } = z.toJSONSchema(schema, { io: 'input' });
  return fields;
}
