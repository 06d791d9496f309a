import type { Catalogue } from '../../catalogue/index.ts';
import { institutionsIn } from '../filters.ts';
import { keyOf } from '../words/fold.ts';
import { conceptsOf, type SearchConcept } from './concepts.ts';
import { type LexiconFile, type PlaceForms, packLexicon } from './lexicon.ts';
import type { ConceptsOfStudy } from './study-concepts.ts';
import { wishWords } from './wish-words.ts';

/** The lexicon in two parts: most queries need only the first. */
interface LexiconParts {
  /** Concepts that some study is about or names in its heading, and the places. */
  common: LexiconFile;
  /** The others: what texts only mention, diseases without studies, which must not be taken for slips, and other places. */
  rest: LexiconFile;
}

/** The nearest few of what a concept belongs to: the widest are of no use to one who asked for something narrow. */
const mostBroader = 4;

/** The lexicon of a catalogue, as it is sent to the browser. */
export function lexiconOf(catalogue: Catalogue, ofStudy: ConceptsOfStudy): LexiconParts {
  const { conditions, others } = conceptsOf(catalogue);
  const used = new Set(
    catalogue.studies.flatMap((study) => {
      const { about, near } = ofStudy(study);
      return [...about, ...near].map(({ token }) => token);
    }),
  );
  const all = [...conditions.values(), ...others.values()].map((concept, number): [number, SearchConcept] => [
    number,
    concept,
  ]);
  // Only what has studies is an answer to where something belongs.
  const broaderOf = ({ kind, broader }: SearchConcept): string[] =>
    broader.filter((token) => used.has(token)).slice(0, kind === 'condition' ? mostBroader : undefined);
  const part = (isUsed: boolean): Map<number, SearchConcept> =>
    new Map(
      all
        .filter(([, { token }]) => used.has(token) === isUsed)
        .map(([number, concept]) => [number, { ...concept, broader: broaderOf(concept) }]),
    );
  return {
    common: packLexicon(part(true), placeForms(catalogue), wishWords(catalogue.lexicon)),
    rest: packLexicon(part(false), placesWithout(catalogue)),
  };
}

/** Places where no institution is: whoever asks for one is told so, and what is nearest. */
function placesWithout(catalogue: Catalogue): PlaceForms[] {
  const known = new Set(placeForms(catalogue).flatMap(({ forms }) => forms.map(keyOf)));
  return catalogue.places
    .filter(({ name }) => !known.has(keyOf(name)))
    .map(({ name }) => ({ label: name, institutions: [], forms: [name], isTown: true }));
}

/** Towns and hospitals, with every name they go by. */
export function placeForms({ institutions, studies }: Catalogue): PlaceForms[] {
  const names = new Set([
    ...institutions.flatMap(({ place, towns }) => [place, ...towns]),
    ...studies.flatMap(({ unnamedSites }) => unnamedSites.map(({ town }) => town)),
  ]);
  const towns = [...names].map((name) => ({
    label: name,
    institutions: institutionsIn(name, institutions).map(({ id }) => id),
    forms: [name],
    isTown: true,
  }));
  const hospitals = institutions.map(({ id, name, shortName, englishName, trust, aliases }) => ({
    label: shortName,
    institutions: [id],
    isTown: false,
    forms: [name, shortName, ...(englishName ? [englishName] : []), ...(trust ? [trust] : []), ...aliases],
  }));
  return [...towns, ...hospitals];
}
