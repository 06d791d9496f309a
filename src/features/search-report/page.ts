import { fill, formatDate, formatNumber, plural, type Strings } from '../../i18n/index.ts';
import type { SearchFigures } from '../../measured/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import type { Path } from '../../urls.ts';
import { type Fault, faultsOf } from './faults.ts';
import { searchFiguresFile, searchQueriesFile } from './files.ts';
import { percent } from './percent.ts';
import { type SendLink, sendLinks } from './send.ts';
import { kindTable, knownTable, type ReportTable, setTable } from './tables.ts';

/** How well the search finds studies, how that was measured, and what it does not manage. */
export interface SearchReportPage extends Page {
  words: Strings['searchReport'];
  /** When it was measured and among how many studies, and that these are others now, where they are. */
  measured: string[];
  short: string[];
  how: string[];
  sets: { name: string; text: string }[];
  kinds: ReportTable;
  setTable: ReportTable;
  faults: Fault[];
  known: ReportTable;
  files: { href: Path; words: string }[];
  /** Where to send better queries; empty where there is nowhere to. */
  send: SendLink[];
}

/** Makes the page of what was measured. */
export function searchReportPage(here: PageContext, figures: SearchFigures): SearchReportPage {
  const { language, strings, urls } = here;
  const { searchReport: words } = strings;
  const { how } = words;
  return {
    head: {
      title: words.title,
      description: words.lead,
      translations: everyLanguage(here),
      crumbs: [{ name: strings.about.title, path: urls.section('about', language) }],
    },
    words,
    measured: measuredWhen(here, figures),
    short: inShort(here, figures),
    how: [how.judged, how.asked, how.leftOut, how.interval, how.written],
    sets: setsOf(here, figures),
    kinds: kindTable(here, figures),
    setTable: setTable(here, figures),
    faults: faultsOf(here, figures),
    known: knownTable(here, figures),
    files: [
      { href: urls.file(searchQueriesFile), words: words.files.queries },
      { href: urls.file(searchFiguresFile), words: words.files.figures },
    ],
    send: sendLinks(here),
  };
}

function measuredWhen(
  { strings, language, catalogue }: PageContext,
  { measured, studies }: SearchFigures,
): string[] {
  const { measured: words, changed } = strings.searchReport;
  const now = catalogue.studies.length;
  return [
    plural(words, studies, { date: formatDate(measured, language) }),
    ...(now === studies ? [] : [fill(changed, { n: formatNumber(now, language) })]),
  ];
}

function setsOf({ strings, language }: PageContext, { sets }: SearchFigures): SearchReportPage['sets'] {
  const { own, practice, exam } = strings.searchReport.sets;
  const { alsoElsewhere, judged } = sets.exam;
  const shared = fill(exam.shared, {
    n: formatNumber(alsoElsewhere, language),
    of: formatNumber(judged, language),
  });
  return [
    own,
    practice,
    { name: exam.name, text: alsoElsewhere === 0 ? exam.text : `${exam.text} ${shared}` },
  ];
}

/** What matters most, of the queries that nothing is mended by. */
function inShort({ strings, language }: PageContext, { sets, sameForAllNames }: SearchFigures): string[] {
  const { answered, recall, same, fits } = strings.searchReport.short;
  const { all } = sets.exam;
  const [low, high] = all.interval;
  return [
    fill(answered, {
      n: formatNumber(all.queries, language),
      answered: formatNumber(all.answered, language),
      left: formatNumber(all.queries - all.answered, language),
    }),
    fill(recall, {
      share: percent(all.recall, language),
      low: percent(low, language),
      high: percent(high, language),
    }),
    fill(same, { share: percent(sameForAllNames, language) }),
    fits,
  ];
}
