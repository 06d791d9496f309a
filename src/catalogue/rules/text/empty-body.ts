import type { Problem } from '../../problem.ts';
import type { Entry } from '../../reading/record.ts';
import { problemAt } from '../../reading/source.ts';

/** Tells of an entry whose text shows nothing, with the remedy. */
export const emptyBody =
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

/** Tells of a study without a text. */
export const emptyStudy = emptyBody('Skriv hva studien undersøker, og hva det innebærer å delta.');
