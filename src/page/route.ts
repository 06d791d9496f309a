import type { Category, Condition, Institution, Language, Page, Study } from '../catalogue/index.ts';
import type { FigureSubject } from '../figures/index.ts';
import type { SearchFigures } from '../measured/index.ts';
import type { Path, Single } from '../urls.ts';

/** What a page shows. Each kind is made by one feature and drawn by one view, in every language. */
export type View =
  | { kind: 'home' }
  | { kind: 'list'; page: number; pages: number; studies: Study[] }
  | { kind: 'study'; study: Study }
  | { kind: 'conditions' }
  | { kind: 'condition'; condition: Condition }
  | { kind: 'condition-at'; condition: Condition; institution: Institution }
  | { kind: 'categories' }
  | { kind: 'category'; category: Category }
  | { kind: 'hospitals' }
  | { kind: 'hospital'; institution: Institution }
  | { kind: 'poster'; about: PosterSubject; page: Path }
  | { kind: 'embedded'; about: Gathering; page: Path }
  | { kind: 'missing-frame' }
  | { kind: 'moved'; to: Route }
  | { kind: 'key-figures' }
  | { kind: 'key-figures-of'; subject: FigureSubject }
  | { kind: 'about' }
  | { kind: 'page'; page: Page }
  | { kind: 'search-report'; figures: SearchFigures }
  | SingleView;

/** The pages of which there is one in each language. */
type SingleView = { [Kind in Single]: { kind: Kind } }[Single];

export type ViewKind = View['kind'];

/** The views of one kind. */
export type ViewOf<Kind extends ViewKind> = Extract<View, { kind: Kind }>;

/** What a poster can be about: the page it leads to. */
export type PosterSubject =
  | { kind: 'study'; study: Study }
  | { kind: 'condition'; condition: Condition }
  | { kind: 'hospital'; institution: Institution };

/** What a poster counts the open studies of. */
export type ConditionOrHospital = Exclude<PosterSubject, { kind: 'study' }>;

/** What gathers studies, and other sites can show the open ones of. */
export type Gathering = ConditionOrHospital | { kind: 'category'; category: Category };

/** A page in one language. */
export interface Edition {
  language: Language;
  path: Path;
}

/** One page of the site. */
export interface Route extends Edition {
  /** The same page in the other languages it exists in. */
  others: Edition[];
  view: View;
}

/**
 * The routes of a page, one for each language it exists in.
 *
 * @param languages those it exists in, in the order of the site
 * @param path its address in a language
 */
export function routesIn(
  languages: readonly Language[],
  path: (language: Language) => Path,
  view: View,
): Route[] {
  const editions = languages.map((language): Edition => ({ language, path: path(language) }));
  return editions.map((edition) => ({
    ...edition,
    others: editions.filter((other) => other !== edition),
    view,
  }));
}
