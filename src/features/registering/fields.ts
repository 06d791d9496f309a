import type { Strings } from '../../i18n/index.ts';

/** The path of a field of a study's file that the form asks for; `body` is the text below the fields. */
export type FieldName = keyof Strings['registering']['fields'];

/** How a field is answered: in a line, in lines, one of a list, several of a list, one a line, or by name. */
type Kind = 'line' | 'text' | 'one' | 'several' | 'lines' | 'names' | 'name' | 'sites';

/** A field that the form asks for. */
export interface Asked {
  name: FieldName;
  kind: Kind;
}

/** The five steps, in the order of annex B.1 of the report of 2024, with what else a study must have. */
export const asked: readonly (readonly Asked[])[] = [
  [
    { name: 'title', kind: 'text' },
    { name: 'shortTitle', kind: 'line' },
    { name: 'ids.rek', kind: 'lines' },
    { name: 'ids.euct', kind: 'line' },
    { name: 'ids.nct', kind: 'line' },
    { name: 'ids.isrctn', kind: 'line' },
    { name: 'summary', kind: 'text' },
    { name: 'language', kind: 'one' },
  ],
  [
    { name: 'status', kind: 'one' },
    { name: 'confirmed', kind: 'line' },
    { name: 'joining', kind: 'one' },
    { name: 'inclusion.start', kind: 'line' },
    { name: 'inclusion.end', kind: 'line' },
    { name: 'contact.name', kind: 'line' },
    { name: 'contact.phone', kind: 'line' },
    { name: 'contact.email', kind: 'line' },
    { name: 'contact.url', kind: 'line' },
  ],
  [
    { name: 'categories', kind: 'several' },
    { name: 'conditions', kind: 'names' },
    { name: 'keywords', kind: 'lines' },
    { name: 'sites', kind: 'sites' },
    { name: 'coordinator', kind: 'name' },
  ],
  [
    { name: 'note', kind: 'text' },
    { name: 'type', kind: 'one' },
    { name: 'interventions', kind: 'several' },
    { name: 'recruits', kind: 'several' },
    { name: 'eligibility.minimumAge', kind: 'line' },
    { name: 'eligibility.maximumAge', kind: 'line' },
    { name: 'eligibility.include', kind: 'lines' },
    { name: 'eligibility.exclude', kind: 'lines' },
    { name: 'body', kind: 'text' },
  ],
  [],
];
