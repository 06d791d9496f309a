import type { Problem } from '../../problem.ts';
import { findUnsafeMarkdown } from '../../reading/markdown.ts';
import type { Entry } from '../../reading/record.ts';
import { lineOfOffset, problemAt } from '../../reading/source.ts';
import type { Rule } from '../rule.ts';
import { emptyBody, emptyStudy } from './empty-body.ts';

/** The text must be there, and must be Markdown only: no HTML, scripts, pictures or top headings. */
export const bodyText: Rule = ({ studies, translations, conditions, pages }) => {
  const aboutStudies = [...studies, ...translations];
  const allPages = Object.values(pages).flat();
  return [
    ...aboutStudies.flatMap(emptyStudy),
    ...allPages.flatMap(emptyBody('Skriv teksten til siden.')),
    ...[...aboutStudies, ...allPages, ...conditions].flatMap(unsafeText),
  ];
};

function unsafeText(entry: Entry<unknown>): Problem[] {
  const problems = findUnsafeMarkdown(entry.body).map(({ offset, ...fault }) =>
    problemAt(entry.file, entry.bodyLine + lineOfOffset(entry.body, offset) - 1, '', fault),
  );
  // An HTML element is found twice on its line, where it opens and where it closes.
  return problems.filter(
    (problem, index) =>
      problems.findIndex((other) => other.line === problem.line && other.rule === problem.rule) === index,
  );
}
