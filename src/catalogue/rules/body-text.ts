import type { Problem } from '../problem.ts';
import { findUnsafeMarkdown } from '../markdown.ts';
import type { Entry } from '../record.ts';
import { lineOfOffset, problemAt } from '../source.ts';
import type { Rule } from './rule.ts';

/** The text must be there, and must be Markdown only: no HTML, scripts, pictures or top headings. */
export const bodyText: Rule = ({ studies, translations, conditions, pages }) => {
  const required = [...studies, ...translations, ...Object.values(pages).flat()];
  return [
    ...required.filter((entry) => entry.body.trim() === '').map(emptyBody),
    ...[...required, ...conditions].flatMap(unsafeText),
  ];
};

const emptyBody = (entry: Entry<unknown>): Problem =>
  problemAt(entry.file, entry.bodyLine, '', {
    rule: 'empty-body',
    message: 'Filen har ingen tekst under feltene.',
    help: 'Skriv hva studien undersøker, og hva det innebærer å delta.',
  });

const unsafeText = (entry: Entry<unknown>): Problem[] =>
  findUnsafeMarkdown(entry.body).map(({ offset, ...fault }) =>
    problemAt(entry.file, entry.bodyLine + lineOfOffset(entry.body, offset) - 1, '', fault),
  );
