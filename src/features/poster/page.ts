import { isOpen, type Study } from '../../catalogue/index.ts';
import { fill, formatDate, formatNumber, type Strings } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { openStudies } from '../../page/open-studies.ts';
import type { Page } from '../../page/page.ts';
import type { ConditionOrHospital, PosterSubject } from '../../page/route.ts';
import type { Path } from '../../urls.ts';
import { type PosterCode, posterCode } from './code.ts';
import { type PosterStudy, posterStudy } from './study.ts';
import { posterTitle, type TitleSize, titleSize } from './title.ts';

/** A sheet of paper about a study, or about the studies of a condition or a hospital, that leads to their page. */
export interface PosterPage extends Page {
  words: Strings['poster'];
  /** The page that the poster is about and leads to. */
  about: Path;
  /** What the poster says of one study; undefined on a poster about several. */
  study: PosterStudy | undefined;
  /** What the poster says of several studies; undefined on a poster about one. */
  count: PosterCount | undefined;
  code: PosterCode;
  disclaimer: string;
}

/** How many studies of a condition or a hospital are open. */
export interface PosterCount {
  /** What stands before the name: «Kliniske studier om». */
  kind: string;
  name: string;
  size: TitleSize;
  number: string;
  /** What the number counts. */
  words: string;
  asOf: string;
}

/**
 * The poster of a subject.
 *
 * @param about the page that the poster leads to
 */
export function posterPage(here: PageContext, subject: PosterSubject, about: Path): PosterPage {
  const { strings } = here;
  const words = strings.poster;
  const name = posterTitle(subject, here);
  const study = subject.kind === 'study' ? subject.study : undefined;
  return {
    head: {
      title: fill(words.title, { name }),
      complete: true,
      description: fill(words.description, { name }),
      canonical: about,
      hidden: true,
      ...(study?.source && { captured: study.source.retrieved }),
    },
    words,
    about,
    study: study && posterStudy(here, study),
    count: subject.kind === 'study' ? undefined : posterCount(here, subject, name),
    code: posterCode(here, about, helpWith(study, words)),
    disclaimer: strings.site.disclaimer,
  };
}

/** What one finds behind the code. */
const helpWith = (study: Study | undefined, words: Strings['poster']): string =>
  study === undefined ? words.scanList : isOpen(study) ? words.scanStudy : words.scanWaiting;

function posterCount(
  { language, strings, catalogue }: PageContext,
  subject: ConditionOrHospital,
  name: string,
): PosterCount {
  const words = strings.poster;
  const open = openStudies(subject, catalogue).length;
  return {
    kind: words[subject.kind],
    name,
    size: titleSize(name),
    number: formatNumber(open, language),
    words: open === 1 ? words.open.one : words.open.other,
    asOf: fill(words.asOf, { date: formatDate(catalogue.today, language) }),
  };
}
