import type { Problem } from '../../problem.ts';
import { findUnsafeMarkdown } from '../../reading/markdown.ts';
import type { Entry } from '../../reading/record.ts';
import { lineOfOffset, problemAt } from '../../reading/source.ts';
import type { Rule } from '../rule.ts';

/** The text must be there, and must be Markdown only: no HTML, scripts, pictures or top headings. */
export const bodyText: Rule = ({ studies, translations, conditions, pages }) => {
  const aboutStudies = [...studies, ...translations];
  const allPages = Object.values(pages).flat();
  return [
    ...aboutStudies.flatMap(emptyBody('Skriv hva studien undersøker, og hva det innebærer å delta.')),
    ...allPages.flatMap(emptyBody('Skriv teksten til siden.')),
    ...[...aboutStudies, ...allPages, ...conditions].flatMap(unsafeText),
  ];
};

const emptyBody =
  (remedy: string) =>
  (entry: Entry<unknown>): Problem[] => {
    if (/[\p{L}\p{N}]/u.test(shown(entry.body))) return [];
    const isEmpty = entry.body.trim() === '';
    return [
      problemAt(entry.file, entry.bodyLine, '', {
        rule: 'empty-body',
        message: isEmpty
          ? 'Filen har ingen tekst under feltene.'
          : 'Teksten under feltene viser ingenting på siden.',
        help: isEmpty
          ? `${remedy} Teksten skal stå under den andre linjen med ---.`
          : `${remedy} Kommentarer (<!-- … -->) og tegn uten ord blir ikke vist.`,
      }),
    ];
  };

/** Roughly what a reader sees of a text: without its comments, codes and the addresses that links are defined by. */
const shown = (body: string): string =>
  body.replace(/<!--[\s\S]*?-->|&#?\w+;/g, '').replace(/^ {0,3}\[[^\]\n]+\]:[^\n]*$/gm, '');

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
