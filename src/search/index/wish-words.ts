import type { LexiconEntry } from '../../catalogue/index.ts';
import type { FilterName } from '../filters.ts';
import { isFiller } from '../words/fillers.ts';
import { fold, wordsOf } from '../words/fold.ts';

/** What can be wished for: how a study should stand, or whom it should be for. */
export type WishFilter = Extract<FilterName, 'status' | 'age' | 'sex' | 'recruits' | 'remote'>;

/** A value of a filter with the keys of the words that say it, joined by blanks, as it is sent. */
export type WishWords = [filter: WishFilter, value: string, keys: string];

const filterOf: Record<NonNullable<LexiconEntry['who']>, WishFilter> = {
  children: 'age',
  adults: 'age',
  older: 'age',
  female: 'sex',
  male: 'sex',
};

/** Words that say something of a study and are no subjects to search for, or that say nothing in another place. */
const said: readonly WishWords[] = [
  [
    'status',
    'recruiting',
    'åpen åpne åpent open opne ope opent rekrutterer rekrutterande rekrutterende recruiting',
  ],
  ['status', 'not-yet-recruiting', 'planlagt planlagte planlagd kommende komande upcoming planned'],
  ['age', 'older', 'gamle'],
  ['recruits', 'healthy-volunteers', 'frisk friske healthy'],
  ['remote', 'yes', 'hjemmefra heimefrå heimanfrå digitalt nettbasert nettbehandling'],
];

/** The words by which a query says how a study should stand, or whom it should be for. */
export function wishWords(lexicon: readonly LexiconEntry[]): WishWords[] {
  const ofPeople = lexicon.flatMap(({ who, forms }): WishWords[] => {
    if (who === undefined) return [];
    const words = Object.values(forms)
      .flat()
      .filter((form) => wordsOf(form).length === 1 && !isFiller(fold(form)));
    return words.length === 0 ? [] : [[filterOf[who], who, words.join(' ')]];
  });
  return [...said, ...ofPeople].map(([filter, value, words]) => [
    filter,
    value,
    [...new Set(words.split(' ').map(fold))].join(' '),
  ]);
}
