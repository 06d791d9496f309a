import type { Language } from '../../catalogue/index.ts';
import { fill, formatNumber, plural } from '../../i18n/index.ts';
import type { SearchFigures } from '../../measured/index.ts';
import type { PageContext } from '../../page/context.ts';
import { percent } from './percent.ts';
import { kindName, kindsIn, languageOf } from './tables.ts';

/** Something the search does not manage: how often, and all that it failed on, to be unfolded. */
export interface Fault {
  summary: string;
  groups: FaultGroup[];
}

interface FaultGroup {
  /** Undefined where there is one group alone. */
  name: string | undefined;
  /** Language of the items, when it is not the page's. */
  lang: Language | undefined;
  /** Each with what was found of it, where that is told. */
  items: { words: string; found?: string }[];
}

/** What the search does not manage. What it manages always is left out, for there is nothing to unfold. */
export function faultsOf(here: PageContext, figures: SearchFigures): Fault[] {
  const { strings, language } = here;
  const words = strings.searchReport.faults;
  const { sets } = figures;
  const missed = (set: 'own' | 'practice'): Fault => ({
    summary: plural(words[set], sets[set].missed.length),
    groups: kindsIn(figures, strings).flatMap((kind): FaultGroup[] => {
      const items = sets[set].missed
        .filter((miss) => miss.kind === kind)
        .map(({ query, recall }) => ({ words: query, found: percent(recall, language) }));
      return items.length === 0
        ? []
        : [{ name: kindName(kind, strings), lang: languageOf(kind, language), items }];
    }),
  });
  // What these hold is written, and named, as on the Norwegian pages.
  const named = (what: 'notUnderstood' | 'corrected' | 'readAsDisease' | 'askedBack' | 'confused'): Fault => {
    const { of, which } = figures[what];
    return {
      summary: fill(words[what], {
        n: formatNumber(which.length, language),
        of: formatNumber(of, language),
      }),
      groups: [
        { name: undefined, lang: languageOf('', language), items: which.map((item) => ({ words: item })) },
      ].filter(({ items }) => items.length > 0),
    };
  };
  return [
    missed('own'),
    missed('practice'),
    named('notUnderstood'),
    named('corrected'),
    named('readAsDisease'),
    named('askedBack'),
    named('confused'),
  ];
}
