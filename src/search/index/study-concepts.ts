import { type Catalogue, memo, type Study, type StudyText } from '../../catalogue/index.ts';
import { type CatalogueConcepts, conceptsOf, pick, type SearchConcept } from './concepts.ts';
import { mentionFinder } from './mentions.ts';
import type { Tie } from './token.ts';

/**
 * The concepts of one study: its own conditions; broader conditions, and the treatments and words that its heading and
 * keywords name; other diseases that are named, what its text mentions and whom it is for. What is named brings the
 * groups it is a part of.
 */
export type StudyConcepts = Record<Tie, SearchConcept[]>;

const adult = 18;
const old = 60;

/** Gives the concepts of a study. */
export type ConceptsOfStudy = (study: Study) => StudyConcepts;

/** Gives the concepts of each study, looking its words up only once. */
export const conceptsOfStudies = (catalogue: Catalogue): ConceptsOfStudy =>
  memo(finder(conceptsOf(catalogue)));

function finder(concepts: CatalogueConcepts): ConceptsOfStudy {
  const mentionedIn = mentionFinder(formsOf(concepts));
  // Whoever asks for «statiner» is answered by a study that names only simvastatin.
  const withGroups = (concept: SearchConcept): SearchConcept[] => [
    concept,
    ...(concepts.groups.get(concept) ?? []),
  ];
  const mentions = (texts: readonly string[], about: readonly SearchConcept[]): Mentions => {
    const found = texts.flatMap((text) => mentionedIn(text)).map((meant) => meantBeside(meant, about));
    const isPlain = (meant: readonly SearchConcept[]): boolean =>
      meant.filter(({ kind }) => kind === 'condition').length < 2;
    return {
      plain: found.filter(isPlain).flat().flatMap(withGroups),
      several: found
        .filter((meant) => !isPlain(meant))
        .flat()
        .flatMap(withGroups),
    };
  };
  return (study) => {
    const texts = [study.norwegian, ...(study.english ? [study.english] : [])];
    const about = pick(
      concepts.conditions,
      study.conditions.map(({ id }) => id),
    );
    const headings = mentions(
      texts.map(({ title, shortTitle, keywords }) => [title, shortTitle, ...keywords].join('. ')),
      about,
    );
    const running = mentions([...texts.map(fullText), ...peopleOf(study)], about);
    const near = unique([
      ...pick(
        concepts.conditions,
        study.allConditions.map(({ id }) => id),
      ),
      ...headings.plain.filter(({ kind }) => kind !== 'condition'),
    ]).filter((concept) => !about.includes(concept));
    const mentioned = unique([
      ...headings.plain,
      ...headings.several,
      ...running.plain,
      ...running.several,
    ]).filter((concept) => !about.includes(concept) && !near.includes(concept));
    return { about, near, mentioned };
  };
}

/** What texts name: by words of one meaning, and by words that can mean several diseases, such as «blodpropp». */
interface Mentions {
  plain: SearchConcept[];
  several: SearchConcept[];
}

/** What a word of a study means: where it can mean several things and the study is about one of them, that one. */
function meantBeside(
  meant: readonly SearchConcept[],
  about: readonly SearchConcept[],
): readonly SearchConcept[] {
  const own = meant.filter((concept) => about.includes(concept));
  return own.length > 0 ? own : meant;
}

/** Every concept with every way to write it. */
function* formsOf({
  conditions,
  others,
}: CatalogueConcepts): Generator<[form: string, concept: SearchConcept]> {
  for (const concept of [...conditions.values(), ...others.values()])
    for (const form of concept.forms) yield [form, concept];
}

// Exclusion criteria stay out: who cannot take part is not what a study is about.
const fullText = ({ summary, include, note, remote, body }: StudyText): string =>
  [summary, ...include, note ?? '', remote ?? '', body.text].join('. ');

/** The words for those a study is open to, which its text need not contain: «barn», «eldre», «kvinner». */
function peopleOf(study: Study): string[] {
  const { minimumAge, maximumAge, sex, recruits } = study;
  return [
    ...((maximumAge !== undefined && maximumAge <= adult) || (minimumAge !== undefined && minimumAge < adult)
      ? ['barn', 'ungdom']
      : []),
    ...(minimumAge !== undefined && minimumAge >= old ? ['eldre'] : []),
    ...(sex === 'female' ? ['kvinner'] : sex === 'male' ? ['menn'] : []),
    ...(recruits.includes('healthy-volunteers') ? ['friske frivillige'] : []),
    ...(study.norwegian.remote === undefined ? [] : ['hjemmefra']),
  ];
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
