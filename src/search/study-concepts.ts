import type { Catalogue, Study, StudyText } from '../catalogue/index.ts';
import { type CatalogueConcepts, type Concept, conceptsOf } from './concepts.ts';
import { Matcher, mentionedIn } from './matcher.ts';
import type { Tie } from './token.ts';

/**
 * The concepts of one study: its own conditions; broader conditions and what its heading and keywords name;
 * what its text mentions and whom it is for.
 */
export type StudyConcepts = Record<Tie, Concept[]>;

const adult = 18;
const old = 60;

/** Gives the concepts of each study, looking a catalogue's words up only once. */
export function conceptsOfStudies(catalogue: Catalogue): (study: Study) => StudyConcepts {
  const concepts = conceptsOf(catalogue);
  const matcher = matcherOf(concepts);
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
        matcher,
      ),
    ]).filter((concept) => !about.includes(concept));
    const mentioned = unique([...mentions(texts.map(fullText), matcher), ...peopleOf(study, matcher)]).filter(
      (concept) => !about.includes(concept) && !near.includes(concept),
    );
    return { about, near, mentioned };
  };
}

/** Every way to write every concept. */
export function matcherOf({ conditions, others }: CatalogueConcepts): Matcher<Concept> {
  const matcher = new Matcher<Concept>();
  for (const concept of [...conditions.values(), ...others.values()]) {
    for (const form of concept.forms) matcher.add(form, concept);
  }
  return matcher;
}

// Exclusion criteria stay out: who cannot take part is not what a study is about.
const fullText = ({ summary, include, note, remote, body }: StudyText): string =>
  [summary, ...include, note ?? '', remote ?? '', body.text].join('. ');

/** The words for those a study is open to, which its text need not contain: «barn», «eldre», «kvinner». */
function peopleOf(study: Study, matcher: Matcher<Concept>): Concept[] {
  const { minimumAge, maximumAge, sex, recruits } = study;
  const words = [
    ...((maximumAge !== undefined && maximumAge <= adult) || (minimumAge !== undefined && minimumAge < adult)
      ? ['barn', 'ungdom']
      : []),
    ...(minimumAge !== undefined && minimumAge >= old ? ['eldre'] : []),
    ...(sex === 'female' ? ['kvinner'] : sex === 'male' ? ['menn'] : []),
    ...(recruits.includes('healthy-volunteers') ? ['friske frivillige'] : []),
    ...(study.norwegian.remote === undefined ? [] : ['hjemmefra']),
  ];
  return words.flatMap((word) => [...mentionedIn(word, matcher)]);
}

const mentions = (texts: readonly string[], matcher: Matcher<Concept>): Concept[] =>
  texts.flatMap((text) => [...mentionedIn(text, matcher)]);

const pick = (from: Map<string, Concept>, ids: readonly string[]): Concept[] =>
  ids.flatMap((id) => {
    const found = from.get(id);
    return found ? [found] : [];
  });

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
