import type { Catalogue } from '../../catalogue/index.ts';
import { institutionsIn } from '../filters.ts';
import { keyOf } from '../words/fold.ts';
import { conceptsOf, type SearchConcept } from './concepts.ts';
import { type LexiconFile, type PlaceForms, packLexicon } from './lexicon.ts';
import ordinary from './ordinary-words.json' with { type: 'json' };
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
  const byToken = new Map(all.map(([, concept]) => [concept.token, concept]));
  const usedAmong = (tokens: readonly string[] = []): string[] => tokens.filter((token) => used.has(token));
  // Only what has studies is an answer to where something belongs.
  const broaderOf = ({ kind, broader }: SearchConcept): string[] => {
    if (kind === 'condition') return usedAmong(broader).slice(0, mostBroader);
    const diseases = broader.filter((token) => byToken.get(token)?.kind === 'condition');
    if (diseases.some((token) => used.has(token))) return usedAmong(broader);
    // Where nothing is about what a medicine is used for, its nearest groups are.
    const wider = diseases.flatMap((token) => usedAmong(byToken.get(token)?.broader).slice(0, 1));
    return [...usedAmong(broader), ...new Set(wider)];
  };
  const part = (isUsed: boolean): Map<number, SearchConcept> =>
    new Map(
      all
        .filter(([, { token }]) => used.has(token) === isUsed)
        .map(([number, concept]) => [number, { ...concept, broader: broaderOf(concept) }]),
    );
  return {
    common: packLexicon(part(true), placeForms(catalogue), {
      wishes: wishWords(catalogue.lexicon),
      ordinary: { alike: ordinary.alike },
    }),
    // Parts of names and slips are looked for with both.
    rest: packLexicon(part(false), placesWithout(catalogue), { ordinary: { within: ordinary.within } }),
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
