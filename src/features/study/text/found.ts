import { isFinished, isOver, lastDay, type Study } from '../../../catalogue/index.ts';
import { fill, formatPartialDate } from '../../../i18n/index.ts';
import type { Fact } from '../../../kit/facts.ts';
import type { PageContext } from '../../../page/context.ts';

/** What a study found, and where that is told; undefined where there is nothing to tell yet. */
export interface StudyFound {
  heading: string;
  /** What the editor has written of it, as HTML. */
  text: string;
  /** Said where the editor has written nothing. */
  note: string | undefined;
  /** Where it is told, what is written for everyone first. */
  results: Fact[];
}

const kinds = ['lay-summary', 'article', 'register'] as const;

/** @param text what the editor has written of it, as HTML */
export function studyFound(here: PageContext, study: Study, text: string): StudyFound | undefined {
  const words = here.strings.study;
  const results = kinds.flatMap((kind) =>
    study.results
      .filter((result) => result.kind === kind)
      .map(({ title, url }) => ({ label: words.resultKind[kind], value: title, href: url })),
  );
  const isSilent = text === '' && results.length === 0;
  // A study that was withdrawn has found nothing, and one that goes on has not done so yet.
  if (isSilent && (!isFinished(study) || study.stopKind === 'withdrawn')) return undefined;
  return {
    heading: isOver(study) ? words.found : words.results,
    text,
    note: isSilent ? noResults(here, study) : text === '' ? words.readResults : undefined,
    results,
  };
}

function noResults({ language, strings, catalogue }: PageContext, study: Study): string {
  const { noResults: dated, noResultsNoDate, noResultsStopped } = strings.study;
  const { completed, stopKind } = study;
  if (stopKind !== undefined) return noResultsStopped;
  return completed !== undefined && lastDay(completed) <= catalogue.today
    ? fill(dated, { date: formatPartialDate(completed, language) })
    : noResultsNoDate;
}
