import { conditionName, isOpen, type Language } from '../../src/catalogue/index.ts';
import type { Route, ViewKind } from '../../src/page/route.ts';

/** A page that is measured. */
export interface Chosen {
  label: string;
  /** From the root of the host, with what is asked for. */
  path: string;
}

/** What each kind of page is called. A new kind has to be named here before it can be built into the tests. */
const names: Record<ViewKind, string> = {
  home: 'front page',
  list: 'list of studies',
  study: 'study',
  conditions: 'conditions',
  condition: 'condition',
  'condition-at': 'condition at a hospital',
  categories: 'categories',
  category: 'category',
  hospitals: 'hospitals',
  hospital: 'hospital',
  poster: 'poster',
  embedded: 'page for frames',
  'missing-frame': 'page for missing frames',
  moved: 'old address',
  'key-figures': 'key figures',
  'key-figures-of': 'key figures of one subject',
  about: 'information pages',
  page: 'information page',
  'search-report': 'how well the search finds',
  glossary: 'glossary',
  map: 'map',
  body: 'body',
  nearMe: 'near me',
  myList: 'own list',
  follow: 'following',
  openData: 'open data',
  figuresAbout: 'what key figures mean',
  embedding: 'embedding',
  styleGuide: 'style guide',
  registering: 'form for studies',
};

/** These are measured in English too: the others differ from the Norwegian ones in words alone. */
const alsoInEnglish: readonly ViewKind[] = ['home', 'list', 'study', 'condition', 'page'];

/**
 * The heaviest page of each kind, and the list with a search. Of studies one that is open, one that is not, and one in
 * the other form of Norwegian.
 *
 * @param language the site's own
 * @param sizeOf how heavy the page of a path is
 */
export function choosePages(
  routes: readonly Route[],
  language: Language,
  sizeOf: (path: string) => number,
): Chosen[] {
  const groups = Map.groupBy(routes, (route) => labelOf(route, language));
  const heaviest = [...groups].flatMap(([label, among]) => {
    const [first] = among.toSorted((a, b) => sizeOf(b.path) - sizeOf(a.path));
    return label === undefined || first === undefined ? [] : [{ label, route: first }];
  });
  return heaviest.flatMap(({ label, route }) => [
    { label, path: route.path },
    ...(route.view.kind === 'list' ? [withQuery(label, route, heaviest)] : []),
  ]);
}

/** Undefined for what is not measured. */
function labelOf({ view, language }: Route, own: Language): string | undefined {
  if (view.kind === 'list' && view.page > 1) return undefined;
  const name = view.kind === 'study' ? `${isOpen(view.study) ? 'open' : 'closed'} study` : names[view.kind];
  if (language === own) return name;
  if (language === 'en') return alsoInEnglish.includes(view.kind) ? `${name}, English` : undefined;
  return view.kind === 'study' ? `${name}, ${language}` : undefined;
}

/** Searches for what the heaviest page of a condition is about: that has many answers. */
function withQuery(label: string, list: Route, heaviest: readonly { route: Route }[]): Chosen {
  const view = heaviest.map(({ route }) => route.view).find(({ kind }) => kind === 'condition');
  const query = view?.kind === 'condition' ? conditionName(view.condition, list.language) : '';
  return { label: `${label}, with a search`, path: `${list.path}?${new URLSearchParams({ q: query })}` };
}
