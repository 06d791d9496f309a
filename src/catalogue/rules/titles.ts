import type { Problem } from '../problem.ts';
import type { Entry } from '../reading/record.ts';
import type { Rule } from './rule.ts';

/** What a list and a search show of a study or a page must be words. */
export const titles: Rule = ({ studies, translations, pages }) => [
  ...studies.flatMap((entry) => wordless(entry, ['title', 'shortTitle', 'summary'])),
  ...translations.flatMap((entry) => wordless(entry, ['title', 'shortTitle', 'summary'])),
  ...Object.values(pages)
    .flat()
    .flatMap((entry) => wordless(entry, ['title', 'summary'])),
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
