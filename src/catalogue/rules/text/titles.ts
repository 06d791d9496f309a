import type { Problem } from '../../problem.ts';
import type { FieldPath } from '../../reading/file-places.ts';
import type { Entry } from '../../reading/record.ts';
import { languages } from '../../schema/choices.ts';
import type { Contact } from '../../schema/contact.ts';
import type { Rule } from '../rule.ts';

/** What a list and a search show must be words, and what is named must have a name that can be seen. */
export const titles: Rule = ({ studies, translations, pages, site, institutions, ...lists }) => [
  ...studies.flatMap((entry) => wordless(entry, ['title', 'shortTitle', 'summary'])),
  ...translations.flatMap((entry) => wordless(entry, ['title', 'shortTitle', 'summary'])),
  ...Object.values(pages)
    .flat()
    .flatMap((entry) => wordless(entry, ['title', 'summary'])),
  ...(site ? [...inEach(site, 'name'), ...nameless(site, ['publisher', 'name'])] : []),
  ...[...lists.conditions, ...lists.categories].flatMap((entry) => inEach(entry, 'name')),
  ...lists.glossary.flatMap((entry) => inEach(entry, 'term')),
  ...lists.places.flatMap((entry) => nameless(entry, ['name'])),
  ...institutions.flatMap((entry) => [
    ...nameless(entry, ['name']),
    ...nameless(entry, ['shortName']),
    ...ofContact(entry, ['contact'], entry.fields.contact),
  ]),
  ...studies.flatMap((entry) => [
    ...nameless(entry, ['sponsor', 'name']),
    ...ofContact(entry, ['contact'], entry.fields.contact),
    ...entry.fields.sites.flatMap(({ contact }, index) =>
      ofContact(entry, ['sites', index, 'contact'], contact),
    ),
    ...namelessIn(entry, ['keywords'], entry.fields.keywords),
  ]),
  ...[...studies, ...translations].flatMap((entry) =>
    (['include', 'exclude'] as const).flatMap((list) =>
      namelessIn(entry, ['eligibility', list], entry.fields.eligibility[list]),
    ),
  ),
];

const wordless = <Field extends string>(
  entry: Entry<Partial<Record<NoInfer<Field>, string | undefined>>>,
  fields: readonly Field[],
): Problem[] =>
  fields.flatMap((field) => {
    const text = entry.fields[field];
    if (text === undefined || /\p{L}{2}/u.test(text)) return [];
    return [
      entry.problem([field], {
        rule: 'no-words',
        message: `«${field}» har ingen ord: «${text.trim().slice(0, 40)}».`,
        help: 'Skriv en tekst som sier hva studien eller siden handler om.',
      }),
    ];
  });

const inEach = (entry: Entry<unknown>, field: string): Problem[] =>
  languages.flatMap((language) => nameless(entry, [field, language]));

const ofContact = (entry: Entry<unknown>, path: FieldPath, contact: Contact | undefined): Problem[] =>
  contact?.name === undefined ? [] : nameless(entry, [...path, 'name']);

const namelessIn = (entry: Entry<unknown>, path: FieldPath, texts: readonly string[]): Problem[] =>
  texts.flatMap((text, index) => (hasLetters(text) ? [] : nameless(entry, [...path, index])));

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Nothing is wrong with a field that is not there. */
function nameless(entry: Entry<unknown>, path: FieldPath): Problem[] {
  const text = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    entry.fields,
  );
  if (typeof text !== 'string' || hasLetters(text)) return [];
  return [
    entry.problem(path, {
      rule: 'no-letters',
      message: `«${path.filter((key) => typeof key === 'string').join('.')}» har ingen bokstaver: «${text.slice(0, 40)}».`,
      help: 'Skriv inn ordene, eller slett feltet hvis det ikke trengs.',
    }),
  ];
}
