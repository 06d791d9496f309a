import { type Catalogue, compare, conditionsInUse, idOfNumber } from '../../catalogue/index.ts';
import { apiPath } from '../../feeds/index.ts';
import { siteLanguages } from '../../languages.ts';
import type { View } from '../../page/route.ts';
import type { PublishedCatalogue, PublishedFile } from '../../published.ts';
import { redirectsOf } from '../redirects.ts';
import { everyRoute } from '../routes.ts';

/** Stands in every built site: the addresses that the next one must have too. */
export const addressesPath = 'addresses.json';

/**
 * Addresses of a site that others may point at, below its base, by what they are of: those that have moved too, for
 * they lead on.
 */
export type Addresses = Readonly<Record<string, readonly string[]>>;

/** What addresses can be of, as it is said. */
const kinds = {
  study: 'studie',
  condition: 'sykdom',
  category: 'fagområde',
  hospital: 'sykehus',
  frame: 'ramme på andres sider',
  feed: 'nyhetsstrøm',
  data: 'åpne data',
  figures: 'nøkkeltall',
  page: 'annen side',
} as const;
type Kind = keyof typeof kinds;

/** Key figures end when too few studies are left to count, and editors may take their own pages away. */
const mayEnd: readonly string[] = ['figures', 'page'] satisfies Kind[];

/**
 * The addresses of a site.
 *
 * @param files what has been built, below the site's root
 */
export function addressesOf(published: PublishedCatalogue, files: readonly string[]): Addresses {
  const { urls } = published;
  const found: (readonly [Kind | undefined, string])[] = [
    ...everyRoute(published).map(({ view, path }) => [kindOfView(view), urls.below(path)] as const),
    ...[...files, ...redirectsOf(published).map(({ from }) => urls.below(from))].map(
      (path) => [kindOfFile(path), path] as const,
    ),
  ];
  return Object.fromEntries(
    Object.keys(kinds).map((kind) => [
      kind,
      found.flatMap(([of, path]) => (of === kind ? [path] : [])).sort(compare),
    ]),
  );
}

function kindOfView(view: View): Kind | undefined {
  switch (view.kind) {
    case 'moved':
      return kindOfView(view.to.view);
    case 'study':
    case 'condition':
    case 'category':
    case 'hospital':
      return view.kind;
    case 'embedded':
      return 'frame';
    case 'key-figures-of':
      return 'figures';
    // These end when the last open study closes, and the pages of the list when there are fewer studies.
    case 'poster':
    case 'condition-at':
      return undefined;
    case 'list':
      return view.page === 1 ? 'page' : undefined;
    default:
      return 'page';
  }
}

function kindOfFile(path: string): Kind | undefined {
  if (/(^|\/)feed\.(xml|json)$/.test(path)) return 'feed';
  if (/^(api|fhir|dcat)\/|^nokkeltall\/data\/all\b|^embed\/[^/]+\.js(on)?$|^embed\/v/.test(path))
    return 'data';
  return path.startsWith('nokkeltall/data/') ? 'figures' : undefined;
}

/** The addresses as the site carries them. */
export const addressesDocument = (addresses: Addresses): PublishedFile => ({
  path: addressesPath,
  type: 'application/json',
  content: JSON.stringify(addresses),
});

/** Addresses that are no more. */
interface Gone {
  /** Those that must not go. */
  lost: [kind: string, path: string][];
  /**
   * Those that may: of kinds that end by themselves, of conditions that no study is about any more, and of studies
   * that only a register tells of, when it says that they ended long before they came in.
   */
  ended: string[];
}

/** What a site has lost since the one before it. */
export function goneSince(previous: Addresses, now: Addresses, published: PublishedCatalogue): Gone {
  const present = new Set(Object.values(now).flat());
  const gone = Object.entries(previous).flatMap(([kind, paths]) =>
    paths.filter((path) => !present.has(path)).map((path): [string, string] => [kind, path]),
  );
  const resting = new Set(gone.length === 0 ? [] : restingAddresses(published));
  const may = ([kind, path]: [string, string]): boolean => mayEnd.includes(kind) || resting.has(path);
  return {
    lost: gone.filter((one) => !may(one)),
    ended: gone.filter(may).map(([, path]) => path),
  };
}

/**
 * The addresses that conditions without a study, and records that make no study, would have: there is nothing to show
 * at them.
 */
function restingAddresses({ catalogue, urls }: PublishedCatalogue): string[] {
  const ofConditions = unused(catalogue)
    .flatMap(({ id, previousSlugs }) => [id, ...previousSlugs])
    .flatMap((id) => [
      urls.file(apiPath.condition(id)),
      ...siteLanguages(catalogue).flatMap((language) => {
        const page = urls.condition(id, language);
        return [page, urls.frame('condition', id, language), urls.feed(page, 'xml')];
      }),
    ]);
  const ofRecords = catalogue.captured
    .filter(({ study }) => study === undefined)
    .map(({ fields }) => idOfNumber(fields.number))
    .flatMap((id) => [urls.study(id, catalogue.site.language), urls.file(apiPath.study(id))]);
  return [...ofConditions, ...ofRecords].map(urls.below);
}

const unused = (catalogue: Catalogue): Catalogue['conditions'] => {
  const used = new Set(conditionsInUse(catalogue));
  return catalogue.conditions.filter((condition) => !used.has(condition));
};

/** A site that lacks addresses that others may point at, as a sentence for whoever built it. */
export class LostAddresses extends Error {
  constructor(lost: Gone['lost']) {
    const told = lost.slice(0, mostTold).map(([kind, path]) => `  /${path} (${kindName(kind)})`);
    const rest = lost.length - told.length;
    super(
      [
        `${counted(lost.length)} som andre kan ha lenket til, ville blitt borte:`,
        ...told,
        ...(rest > 0 ? [`  og ${rest} til`] : []),
        'Har noe fått ny id eller nytt filnavn, skriv det gamle under «previousSlugs» der det står nå. Skal det virkelig bort, bygg én gang uten --previous. Det som er publisert fra før, er urørt.',
      ].join('\n'),
    );
  }
}

/** What has ended since the last site, for whoever built this one; undefined when nothing has. */
export function sayEnded(ended: readonly string[]): string | undefined {
  const [first] = ended;
  if (first === undefined) return undefined;
  const which = ended.length === 1 ? `/${first}` : `for eksempel /${first}`;
  return `${counted(ended.length)} som fantes sist, er borte (${which}). Slike kan ta slutt av seg selv: se docs/hosting.md.`;
}

const mostTold = 10;
const counted = (n: number): string => (n === 1 ? 'Én adresse' : `${n} adresser`);
const kindName = (kind: string): string => kinds[kind as Kind] ?? kind;
