import { type SharedFact, type Study, saidBy, type Voice } from '../../../catalogue/index.ts';
import { fill, formatDate, joinWords } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';

/** Whose word the facts of a page are, said as seldom as can be: most are the word of one, and only the others tell. */
export interface StudyVoices {
  /** «ifølge ClinicalTrials.gov 28. april 2026», of what is shown from these facts; undefined where that goes without saying. */
  of(...facts: SharedFact[]): string | undefined;
  /** Whose word all or most of the facts are, where it is a register's. */
  note: string | undefined;
}

/** What says by itself whose word it is: how the study stands, what registers call it, and its numbers in them. */
const tellThemselves: readonly SharedFact[] = [
  'title',
  'registeredTitle',
  'status',
  'joining',
  'stopped',
  'ids.euct',
  'ids.nct',
  'ids.isrctn',
  'ids.eudract',
  'results',
  'source',
];

/** Whose word the facts of a study are, as its page says it. */
export function studyVoices(here: PageContext, study: Study): StudyVoices {
  const said = saidBy(study);
  for (const fact of tellThemselves) delete said[fact];
  const voices = Object.values(said);
  const main = mainOf(voices);
  return {
    of(...facts) {
      const own = new Set(facts.flatMap((fact) => said[fact] ?? []));
      if (own.size === 0 || (own.size === 1 && own.has(main))) return undefined;
      const names = [...own].map((voice) => nameOf(here, study, voice));
      return fill(here.strings.study.said.by, { names: joinWords(names, here.language) });
    },
    note: noteOf(here, study, main, new Set(voices).size === 1),
  };
}

/** The voice of most of the facts; people's where as many are theirs. */
function mainOf(voices: readonly Voice[]): Voice {
  const counts = Map.groupBy(voices, (voice) => voice);
  const countOf = (voice: Voice): number => counts.get(voice)?.length ?? 0;
  return [...counts.keys()].reduce<Voice>(
    (most, voice) => (countOf(voice) > countOf(most) ? voice : most),
    'people',
  );
}

function noteOf(here: PageContext, study: Study, main: Voice, isOnly: boolean): string | undefined {
  if (main === 'people') return undefined;
  const words = here.strings.study.said;
  return fill(isOnly ? words.all : words.most, { name: nameOf(here, study, main) });
}

/** «ClinicalTrials.gov 28. april 2026», with the day it was read; of people, the text that they have written. */
function nameOf({ language, strings }: PageContext, { records }: Study, voice: Voice): string {
  if (voice === 'people') return strings.study.said.people;
  const read = records.find(({ register }) => register === voice)?.read;
  const register = strings.registerName[voice];
  return read === undefined ? register : `${register} ${formatDate(read, language)}`;
}
