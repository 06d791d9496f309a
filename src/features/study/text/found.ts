import { endedOn, isFinished, type Language, type Study } from '../../../catalogue/index.ts';
import { fill, formatPartialDate } from '../../../i18n/index.ts';
import type { Fact } from '../../../kit/facts.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Path } from '../../../urls.ts';
import { isPast } from '../tense.ts';
import { bodyParts } from './body.ts';

/** What a study found, and where that is told; undefined where there is nothing to tell yet. */
export interface StudyFound {
  heading: string;
  /** What the editor has written of it, as HTML. */
  text: string;
  /** Where the editor has written of it in Norwegian alone: the way there. */
  elsewhere: { words: string; href: Path; language: Language } | undefined;
  /** Said where the editor has written nothing in any language. */
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
  const elsewhere = text === '' ? inNorwegian(here, study) : undefined;
  const isSilent = text === '' && results.length === 0 && elsewhere === undefined;
  // A study that was withdrawn has found nothing, and one that goes on has not done so yet.
  if (isSilent && (!isFinished(study) || study.stopKind === 'withdrawn')) return undefined;
  return {
    // What never began found nothing, whatever is told of it.
    heading: isPast(study) && study.stopKind !== 'withdrawn' ? words.found : words.results,
    text,
    elsewhere,
    note: isSilent
      ? noResults(here, study)
      : text === '' && elsewhere === undefined
        ? words.readResults
        : undefined,
    results,
  };
}

/** A translation may lack what the Norwegian text has come to tell since. */
function inNorwegian({ strings, urls }: PageContext, study: Study): StudyFound['elsewhere'] {
  const { language, body } = study.norwegian;
  if (bodyParts(body.html, language).found === '') return undefined;
  return {
    words: strings.study.foundInNorwegian,
    href: `${urls.study(study.id, language)}#found`,
    language,
  };
}

function noResults({ language, strings, catalogue }: PageContext, study: Study): string {
  const { noResults: dated, noResultsNoDate, noResultsStopped } = strings.study;
  if (study.stopKind !== undefined) return noResultsStopped;
  const ended = endedOn(study, catalogue.today);
  return ended === undefined ? noResultsNoDate : fill(dated, { date: formatPartialDate(ended, language) });
}
