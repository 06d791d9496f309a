import { categoryName, conditionName, inReadingOrder, institutionName } from '../../catalogue/index.ts';
import { fill, formatNumber, plural } from '../../i18n/index.ts';
import { type StudyCard, studyCards } from '../../kit/study-cards.ts';
import type { PageContext } from '../../page/context.ts';
import { openStudies, studiesOf, uncertainStudies } from '../../page/open-studies.ts';
import type { Page } from '../../page/page.ts';
import type { Gathering } from '../../page/route.ts';
import type { Path } from '../../urls.ts';

/** The open studies of a hospital, a condition or a category, as other sites show them in an iframe. */
export interface EmbeddedPage extends Page {
  title: string;
  /** What is said where no study is shown, and of those that may be open. */
  said: string[];
  cards: StudyCard[];
  /** The way to the page with the same studies and more. */
  more: { href: Path; words: string };
}

/** An iframe is a small window: the page has the rest. */
const longest = 20;

/**
 * Makes the page with the open studies of a subject, for other sites to embed. It says so where none is open, and
 * leads on: the frame stands on the other site for as long as that site lets it.
 *
 * @param page the page with the same studies and more, where search engines should send people
 */
export function embeddedPage(here: PageContext, about: Gathering, page: Path): EmbeddedPage {
  const { strings, catalogue } = here;
  const title = embeddedTitle(about, here);
  const open = inReadingOrder(openStudies(about, catalogue));
  const at = about.kind === 'hospital' ? about.institution : undefined;
  return {
    head: {
      title,
      complete: true,
      description: fill(strings.embedding.framed.description, { title }),
      canonical: page,
      hidden: true,
    },
    title,
    said: said(here, about, open.length),
    cards: studyCards(here, open.slice(0, longest), at),
    more: wayOn(here, about, page, open.length),
  };
}

/** Where some may be open, it is not said that none is. */
function said({ strings, catalogue }: PageContext, about: Gathering, open: number): string[] {
  const words = strings.embedding.framed;
  const uncertain = uncertainStudies(about, catalogue).length;
  const mayBe = plural(words.uncertain, uncertain);
  if (open > 0) return uncertain > 0 ? [mayBe] : [];
  return uncertain > 0 ? [words.noneSure, mayBe] : [words.noneOpen];
}

/** To the page about the same, or to all studies where that page has none. */
function wayOn(here: PageContext, about: Gathering, page: Path, open: number): EmbeddedPage['more'] {
  const { language, strings, catalogue } = here;
  const words = strings.embedding.framed;
  const n = (number: number): { n: string } => ({ n: formatNumber(number, language) });
  if (open > longest) return { href: page, words: fill(words.all, n(open)) };
  if (open > 0) return { href: page, words: fill(words.source, { site: catalogue.site.name[language] }) };
  const total = studiesOf(about, catalogue).length;
  if (total === 0) return everyStudy(here);
  return { href: page, words: total === 1 ? words.theOne : fill(words.all, n(total)) };
}

const everyStudy = ({ language, strings, urls }: PageContext): EmbeddedPage['more'] => ({
  href: urls.section('studies', language),
  words: strings.embedding.framed.every,
});

/**
 * What a frame shows whose page is not there: the subject has another name now, or the code a slip. The ordinary
 * page for missing addresses may not stand in a frame.
 */
export function missingFramePage(here: PageContext): EmbeddedPage {
  const { title, said, description } = here.strings.embedding.missingFrame;
  const more = everyStudy(here);
  return {
    head: { title, description, canonical: more.href, hidden: true },
    title,
    said: [said],
    cards: [],
    more,
  };
}

/** «Kliniske studier ved Haukeland», for the page and for the iframe around it. */
export function embeddedTitle(
  subject: Gathering,
  { language, strings }: Pick<PageContext, 'language' | 'strings'>,
): string {
  const { institution, condition, category } = strings.embedding.framed;
  switch (subject.kind) {
    case 'hospital':
      return fill(institution, { name: institutionName(subject.institution, language) });
    case 'condition':
      return fill(condition, { name: conditionName(subject.condition, language) });
    case 'category':
      return fill(category, { name: categoryName(subject.category, language) });
  }
}
