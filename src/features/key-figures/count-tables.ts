import { figureName } from '../../feeds/index.ts';
import type { BreakdownName, Count, FigureSubject, Figures } from '../../figures/index.ts';
import { overlapping } from '../../figures/index.ts';
import { fill, formatNumber, inSentence } from '../../i18n/index.ts';
import { countTable } from '../../kit/count-table.ts';
import type { PageContext } from '../../page/context.ts';
import { filterNames } from '../../search/filters.ts';
import { listAddress } from '../../search/query/list-address.ts';
import type { Path } from '../../urls.ts';
import { definitionLink, type FigureSection, rowsInView } from './section.ts';

interface Row {
  name: string;
  /** Where the studies behind the row are; undefined where no page gathers them. */
  href: Path | undefined;
  total: number;
  open: number;
  uncertain: number;
}

const order: readonly BreakdownName[] = [
  'category',
  'conditionGroup',
  'region',
  'institution',
  'type',
  'intervention',
  'phase',
  'sponsor',
  'coordinator',
];

/** How many studies there are under each status, with the open ones as the message. */
export function statusTable(here: PageContext, figures: Figures, subject?: FigureSubject): FigureSection {
  const words = here.strings.figures;
  return {
    takeaway: fill(figures.uncertain > 0 ? words.openAndUncertainSentence : words.openSentence, {
      open: formatNumber(figures.open, here.language),
      total: formatNumber(figures.total, here.language),
      uncertain: formatNumber(figures.uncertain, here.language),
    }),
    definition: definitionLink(here, 'status'),
    counts: countTable(here, {
      caption: words.byStatus,
      rows: figures.by.status.counts.map((count) => rowOf(here, 'status', count, subject)),
      showOpen: false,
    }),
  };
}

/**
 * The other tables of a key-figure page: each with its message, its rows and links to the studies behind them. A
 * table without rows is left out.
 *
 * @param subject what the figures are of, when they are not of the whole catalogue
 */
export const countTables = (here: PageContext, figures: Figures, subject?: FigureSubject): FigureSection[] =>
  order
    // Of a region or a hospital one knows where it is.
    .filter((name) => name !== subject?.kind && !(name === 'region' && subject?.kind === 'institution'))
    .flatMap((name) => tableOf(here, name, figures, subject) ?? []);

function tableOf(
  here: PageContext,
  name: BreakdownName,
  figures: Figures,
  subject: FigureSubject | undefined,
): FigureSection | undefined {
  const { of, counts } = figures.by[name];
  const { strings, language } = here;
  const rows = counts.filter(({ total }) => total > 0).map((count) => rowOf(here, name, count, subject));
  if (rows.length === 0) return undefined;
  const heading = headings(here)[name];
  const stated =
    of.total < figures.total &&
    fill(strings.keyFigures.stated, {
      n: formatNumber(of.total, language),
      total: formatNumber(figures.total, language),
    });
  const caption = [`${heading.caption}.`, stated, overlapping.includes(name) && strings.figures.overlap];
  return {
    takeaway: takeawayOf(heading, rows, name === 'type'),
    definition: definitionLink(here, name),
    counts: countTable(here, { caption: caption.filter(Boolean).join(' '), rows, first: rowsInView }),
  };
}

interface Heading {
  caption: string;
  sentence: string;
}

/** The sentence that names the largest, or just what is counted when there is no largest. */
function takeawayOf({ caption, sentence }: Heading, rows: readonly Row[], lowerCase: boolean): string {
  const most = Math.max(...rows.map(({ total }) => total));
  const [largest, ...others] = rows.filter(({ total }) => total === most);
  return largest && others.length === 0
    ? fill(sentence, { name: lowerCase ? inSentence(largest.name) : largest.name })
    : caption;
}

function headings({ strings: { figures, keyFigures } }: PageContext): Record<BreakdownName, Heading> {
  const { by, sentence } = keyFigures;
  return {
    status: { caption: figures.byStatus, sentence: figures.openSentence },
    type: { caption: by.type, sentence: sentence.type },
    intervention: { caption: by.intervention, sentence: sentence.intervention },
    phase: { caption: by.phase, sentence: sentence.phase },
    category: { caption: figures.byCategory, sentence: figures.categorySentence },
    conditionGroup: { caption: by.conditionGroup, sentence: sentence.conditionGroup },
    region: { caption: figures.byRegion, sentence: figures.regionSentence },
    institution: { caption: figures.byInstitution, sentence: figures.institutionSentence },
    coordinator: { caption: by.coordinator, sentence: sentence.coordinator },
    sponsor: { caption: by.sponsor, sentence: sentence.sponsor },
  };
}

const rowOf = (
  here: PageContext,
  name: BreakdownName,
  count: Count,
  subject: FigureSubject | undefined,
): Row => ({
  ...count,
  name: figureName(here.catalogue, name, count.id, here.language),
  href: hrefOf(here, name, count.id, subject),
});

function hrefOf(
  here: PageContext,
  name: BreakdownName,
  id: string,
  subject: FigureSubject | undefined,
): Path | undefined {
  const { urls, language } = here;
  if (!subject) {
    if (name === 'category') return urls.category(id, language);
    if (name === 'institution' || name === 'coordinator') return urls.hospital(id, language);
  }
  const filter = filterNames.find((candidate) => candidate === name);
  return (
    filter &&
    listAddress(here, { filters: { ...(subject && { [subject.kind]: [subject.id] }), [filter]: [id] } })
  );
}
