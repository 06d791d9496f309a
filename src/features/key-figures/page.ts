import { type FigureSubject, type Figures, figuresOf, partOf } from '../../figures/index.ts';
import { type Figure, figureRow } from '../../kit/figure-row.ts';
import type { PageContext } from '../../page/context.ts';
import type { Path } from '../../urls.ts';
import { countTables, statusTable } from './count-tables.ts';
import { type Downloads, downloadsOf } from './downloads.ts';
import { type FigureHead, figureHead } from './head.ts';
import { inRegistersSection } from './in-registers.ts';
import { openOverTimeSection, yearSection } from './over-time.ts';
import type { FigureSection } from './section.ts';
import { smallTables } from './small-tables.ts';
import { type SubjectList, subjectList } from './subjects.ts';

/** The key figures of the whole catalogue, or of one region, institution, category or condition. */
export interface KeyFiguresPage extends FigureHead {
  figures: Figure[];
  /** Said instead of the sections when there is no study to count. */
  nothing: string | undefined;
  sections: FigureSection[];
  /** The ways to the figures of each subject, from those of the whole catalogue. */
  subjects: SubjectList | undefined;
  downloads: Downloads;
  /** The way to how everything is counted. */
  about: { href: Path; words: string };
}

/** @param subject what the figures are of, when they are not of the whole catalogue */
export function keyFiguresPage(here: PageContext, subject?: FigureSubject): KeyFiguresPage {
  const { strings, urls, language, catalogue } = here;
  const words = strings.figures;
  const figures = figuresOf(subject ? partOf(catalogue, subject) : catalogue);
  const isEmpty = figures.total === 0;
  return {
    ...figureHead(here, subject),
    figures: figureRow(here, [
      { n: figures.total, words: words.total },
      { n: figures.open, words: words.open },
      // Told beside the open ones where there are any, so that nobody takes them for closed.
      { n: figures.uncertain > 0 ? figures.uncertain : undefined, words: words.uncertain },
      { n: figures.added, words: words.new },
      { n: figures.updated, words: words.updated },
    ]),
    nothing: isEmpty ? words.nothing : undefined,
    sections: isEmpty ? [] : sectionsOf(here, figures, subject),
    subjects: subject ? undefined : subjectList(here),
    downloads: downloadsOf(here, subject),
    about: { href: urls.single('figuresAbout', language), words: strings.keyFigures.howAll },
  };
}

const sectionsOf = (here: PageContext, figures: Figures, subject?: FigureSubject): FigureSection[] =>
  [
    statusTable(here, figures, subject),
    openOverTimeSection(here, figures),
    yearSection(here, figures, 'started'),
    yearSection(here, figures, 'closed'),
    ...smallTables(here, figures),
    // Of one subject alone, what registers lack says little.
    subject ? undefined : inRegistersSection(here),
    ...countTables(here, figures, subject),
  ].filter((section) => section !== undefined);
