import { type Catalogue, memo, type Study, type StudyText } from '../../catalogue/index.ts';
import { Matcher } from '../query/matcher.ts';
import { type CatalogueConcepts, conceptsOf, pick, type SearchConcept } from './concepts.ts';
import { mentionFinder } from './mentions.ts';
import type { Tie } from './token.ts';

/**
 * The concepts of one study: its own conditions; broader conditions and what its heading and keywords name;
 * what its text mentions and whom it is for. What is named brings the groups it is a part of.
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
  const mentionedIn = mentionFinder(matcherOf(concepts));
  // Whoever asks for «statiner» is answered by a study that names only simvastatin.
  const withGroups = (concept: SearchConcept): SearchConcept[] => [
    concept,
    ...(concepts.groups.get(concept) ?? []),
  ];
  const mentions = (texts: readonly string[]): SearchConcept[] =>
    texts.flatMap((text) => [...mentionedIn(text)].flatMap(withGroups));
  return (study) => {
    const texts = [study.norwegian, ...(study.english ? [study.english] : [])];
    const about = pick(
      concepts.conditions,
      study.conditions.map(({ id }) => id),
    );
    const near = unique([
      ...pick(
        concepts.conditions,
        study.allConditions.map(({ id }) => id),
      ),
      ...mentions(
        texts.map(({ title, shortTitle, keywords }) => [title, shortTitle, ...keywords].join('. ')),
      ),
    ]).filter((concept) => !about.includes(concept));
    const mentioned = unique(mentions([...texts.map(fullText), ...peopleOf(study)])).filter(
      (concept) => !about.includes(concept) && !near.includes(concept),
    );
    return { about, near, mentioned };
  };
}

/** Every way to write every concept. */
function matcherOf({ conditions, others }: CatalogueConcepts): Matcher<SearchConcept> {
  const matcher = new Matcher<SearchConcept>();
  for (const concept of [...conditions.values(), ...others.values()]) {
    for (const form of concept.forms) matcher.add(form, concept);
  }
  return matcher;
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
