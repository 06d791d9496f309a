import type { Language, Study } from './catalogue/index.ts';

/** Where a page or file of the published site stands, from the root of its host: `/studier/hjerte/`. */
export type Path = `/${string}`;

/**
 * A part of an address in each language. The Norwegian forms share theirs until one is given for nynorsk. The note
 * for the bundler lets scripts that need one address be sent without the others.
 */
/* @__NO_SIDE_EFFECTS__ */
const inEach = (nb: string, en: string, nn = nb): Record<Language, string> => ({ nb, nn, en });

/** The folder that the pages of each language stand in, below the site's own. */
const folders = inEach('', 'en/');

/** How the addresses of each kind of page begin. */
const sections = {
  studies: inEach('studier', 'studies'),
  conditions: inEach('sykdommer', 'conditions'),
  categories: inEach('fagomrader', 'categories'),
  hospitals: inEach('sykehus', 'hospitals'),
  keyFigures: inEach('nokkeltall', 'key-figures'),
  about: inEach('om', 'about'),
};

export type Section = keyof typeof sections;

/** How the Norwegian and English addresses of those pages end of which there is one in each language. */
const singles = {
  glossary: inEach('ordliste', 'glossary'),
  map: inEach('kart', 'map'),
  body: inEach('kropp', 'body'),
  nearMe: inEach('naer-meg', 'near-me'),
  myList: inEach('min-liste', 'my-list'),
  follow: inEach('folg', 'follow'),
  openData: inEach('data', 'data'),
  figuresAbout: inEach('nokkeltall/om', 'key-figures/about'),
  embedding: inEach('data/bygg-inn', 'data/embed'),
  styleGuide: inEach('om/stil', 'about/style'),
  registering: inEach('meld-inn', 'submit-a-study'),
};

/** How the addresses of the figures of one region, institution, category or condition go on. */
const figureKinds = {
  region: inEach('helseregion', 'region'),
  institution: inEach('sykehus', 'hospital'),
  category: inEach('fagomrade', 'category'),
  condition: inEach('sykdom', 'condition'),
};

const listPages = inEach('side', 'page');
const posters = inEach('plakat', 'poster');

export type FigureKind = keyof typeof figureKinds;

export type Single = keyof typeof singles;

/** Pages of which there is one in each language, outside the main menu. */
export const singlePages = Object.keys(singles) as Single[];

/** The query parameter that names a place in shared links to the page «near me». */
export const nearParameter = inEach('sted', 'place');
/** The one that keeps the page to the studies of one condition. */
export const nearConditionParameter = inEach('sykdom', 'condition');

/**
 * The query parameter that holds the studies of a shared list. It is the same in every language, so that a link can
 * be read on both sides of the site.
 */
export const myListParameter = 'studier';

/** The one that names the study that the form is to open, in every language. */
export const studyParameter = 'studie';

/** The file with the licences of what others have made and the site is sent with. */
export const licencesFile = 'licences.txt';

/** What has pages for frames on other sites. */
type Framed = 'institution' | 'condition' | 'category';

/** Every address of the site. `base` is the folder the site stands in, `/` or `/katalog/`. */
export interface Urls {
  base: Path;
  home(language: Language): Path;
  section(section: Section, language: Language): Path;
  /** Page `n` of the list of studies; the first has no number. */
  listPage(n: number, language: Language): Path;
  study(id: string, language: Language): Path;
  condition(id: string, language: Language): Path;
  category(id: string, language: Language): Path;
  hospital(id: string, language: Language): Path;
  about(slug: string, language: Language): Path;
  single(page: Single, language: Language): Path;
  /** The key figures of one region, institution, category or condition. */
  figures(kind: FigureKind, id: string, language: Language): Path;
  /** The page «near me», kept to the studies of a condition. */
  nearMe(condition: string, language: Language): Path;
  /** The studies of a condition at a hospital. */
  conditionAt(condition: string, institution: string, language: Language): Path;
  /** The poster of a study, a condition or a hospital, below its page. */
  poster(page: Path, language: Language): Path;
  /** The news of a page's subject, as Atom (`xml`) or, of the whole catalogue, JSON Feed too, below the page. */
  feed(page: Path, format: 'xml' | 'json'): Path;
  /** The open studies of a hospital, condition or category, for a frame on another site's page. */
  frame(kind: Framed, id: string, language: Language): Path;
  /** How the addresses of frames of one kind begin: an id and a slash follow. */
  frames(kind: Framed, language: Language): Path;
  /** What a frame shows whose page is not there. */
  missingFrame(language: Language): Path;
  /** A file such as `feed.xml` or `api/v1/studies.json`. */
  file(path: string): Path;
  /** What `file` makes an address of: the path of a page or file below the site's root, without a leading slash. */
  below(path: Path): string;
  /** The whole address, for crawlers and feeds. */
  absolute(path: Path): string;
  /**
   * What something is called for good (RFC 4151), whatever its address is: readers of feeds tell by it what they have
   * seen.
   *
   * @param day when it got the name
   * @param name what no other thing of that day is called
   */
  tag(day: string, name: string): string;
}

/**
 * Makes every address of a site from the one it is published at. Norwegian pages stand at the root, those in
 * other languages in a folder of their own.
 *
 * @param siteUrl for instance `https://studier.example.no` or `https://eier.github.io/katalog`
 * @param ownUrl the catalogue's own address, where it is published somewhere else this time
 */
export function createUrls(siteUrl: string, ownUrl = siteUrl): Urls {
  const { origin, pathname } = new URL(siteUrl);
  const authority = new URL(ownUrl).hostname;
  const folder: Path = `/${pathname.slice(1)}`;
  const base: Path = folder.endsWith('/') ? folder : `${folder}/`;
  const home = (language: Language): Path => `${base}${folders[language]}`;
  const section = (name: Section, language: Language): Path =>
    `${home(language)}${sections[name][language]}/`;
  const item =
    (name: Section) =>
    (id: string, language: Language): Path =>
      `${section(name, language)}${id}/`;
  const framed = (language: Language): Path => `${home(language)}embed/frame/`;
  const frames = (kind: Framed, language: Language): Path => `${framed(language)}${kind}/`;
  return {
    base,
    home,
    section,
    listPage: (n, language) =>
      n === 1 ? section('studies', language) : `${section('studies', language)}${listPages[language]}/${n}/`,
    study: item('studies'),
    condition: item('conditions'),
    category: item('categories'),
    hospital: item('hospitals'),
    about: item('about'),
    single: (page, language) => `${home(language)}${singles[page][language]}/`,
    figures: (kind, id, language) =>
      `${section('keyFigures', language)}${figureKinds[kind][language]}/${id}/`,
    nearMe: (condition, language) =>
      `${home(language)}${singles.nearMe[language]}/?${nearConditionParameter[language]}=${condition}`,
    conditionAt: (condition, institution, language) =>
      `${section('conditions', language)}${condition}/${institution}/`,
    poster: (page, language) => `${page}${posters[language]}/`,
    frames,
    frame: (kind, id, language) => `${frames(kind, language)}${id}/`,
    missingFrame: (language) => `${framed(language)}404/`,
    feed: (page, format) => `${page}feed.${format}`,
    file: (path) => `${base}${path}`,
    below: (path) => path.slice(base.length),
    absolute: (path) => `${origin}${path}`,
    tag: (day, name) => `tag:${authority},${day}:${name}`,
  };
}

/**
 * The page of a study for readers of a language. One that nobody has written about has a page in Norwegian alone, and
 * English readers are led to that.
 */
export const studyPath = (
  study: Pick<Study, 'id' | 'language' | 'described'>,
  language: Language,
  urls: Pick<Urls, 'study'>,
): Path => urls.study(study.id, study.described || language !== 'en' ? language : study.language);

/** How the address of the page on how well the search finds studies ends, below «about». */
const searchReport = inEach('sok', 'search');

/** The page on how well the search finds studies. It stands here by itself, so that no script is sent with it. */
export const searchReportPath = (language: Language, urls: Pick<Urls, 'about'>): Path =>
  urls.about(searchReport[language], language);

/**
 * Points the inner links of a text (`/om/samtykke/`) to where the site stands.
 *
 * @param html sanitised HTML
 * @param root `/katalog/`, or with the host for texts that leave the site
 */
export const rebaseLinks = (html: string, root: string): string =>
  html.replaceAll('<a href="/', `<a href="${root}`);
