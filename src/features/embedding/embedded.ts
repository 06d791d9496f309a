import { conditionName, inReadingOrder, institutionName } from '../../catalogue/index.ts';
import { fill, formatNumber } from '../../i18n/index.ts';
import { type StudyCard, studyCards } from '../../kit/study-cards.ts';
import type { PageContext } from '../../page/context.ts';
import { openStudies } from '../../page/open-studies.ts';
import type { Page } from '../../page/page.ts';
import type { ConditionOrHospital } from '../../page/route.ts';
import type { Path } from '../../urls.ts';

/** The open studies of a hospital or a condition, as other sites show them in an iframe. */
export interface EmbeddedPage extends Page {
  title: string;
  cards: StudyCard[];
  /** The way to the page with the same studies and more. */
  more: { href: Path; words: string };
}

/** An iframe is a small window: the page has the rest. */
const longest = 20;

/**
 * Makes the page with the open studies of a subject, for other sites to embed.
 *
 * @param page the page with the same studies and more, where search engines should send people
 */
export function embeddedPage(here: PageContext, about: ConditionOrHospital, page: Path): EmbeddedPage {
  const { language, strings, catalogue } = here;
  const words = strings.embedding.framed;
  const title = embeddedTitle(about, here);
  const studies = inReadingOrder(openStudies(about, catalogue));
  const at = about.kind === 'hospital' ? about.institution : undefined;
  return {
    head: {
      title,
      complete: true,
      description: fill(words.description, { title }),
      canonical: page,
      hidden: true,
    },
    title,
    cards: studyCards(here, studies.slice(0, longest), at),
    more: {
      href: page,
      words:
        studies.length > longest
          ? fill(words.all, { n: formatNumber(studies.length, language) })
          : fill(words.source, { site: catalogue.site.name[language] }),
    },
  };
}

/** «Kliniske studier ved Haukeland», for the page and for the iframe around it. */
export function embeddedTitle(
  subject: ConditionOrHospital,
  { language, strings }: Pick<PageContext, 'language' | 'strings'>,
): string {
  const { institution, condition } = strings.embedding.framed;
  return subject.kind === 'hospital'
    ? fill(institution, { name: institutionName(subject.institution, language) })
    : fill(condition, { name: conditionName(subject.condition, language) });
}
