import { Matcher } from '../understanding/matcher.ts';
import { isAbbreviation } from '../words/abbreviation.ts';
import { fold, keyOf, withoutEndings, wordsOf } from '../words/fold.ts';
import type { SearchConcept } from './concepts.ts';
import { numberOf, tokenOf } from './token.ts';
import type { WishFilter, WishWords } from './wish-words.ts';

/** A concept as a query meets it: its name and its token, without the forms it was made known by. */
export type KnownConcept = Pick<SearchConcept, 'token' | 'kind' | 'label' | 'broader'>;

/** A town or a hospital that a query can name. */
export interface NamedPlace {
  kind: 'place';
  label: string;
  /** Values of the institution filter. */
  institutions: string[];
  /** It is a town by its name, where a hospital that nobody names may be too. */
  isTown: boolean;
}

/** A place as it is made known: with every way to write it. */
export interface PlaceForms extends Pick<NamedPlace, 'label' | 'institutions' | 'isTown'> {
  forms: string[];
}

/** A filter, and the value of it that a word wishes for. */
export interface Wished {
  filter: WishFilter;
  value: string;
}

/** What a query is understood with. */
export interface Lexicon {
  concepts: KnownConcept[];
  /** The concepts by their tokens. */
  byToken: Map<string, KnownConcept>;
  matcher: Matcher<KnownConcept>;
  places: Matcher<NamedPlace>;
  /** Conditions by their names of one word, for looking into compounds. */
  compounds: Map<string, KnownConcept[]>;
  /** Conditions by each word of their names of several: «sklerose» of «Multippel sklerose». */
  partsOfNames: Map<string, KnownConcept[]>;
  /** What a word wishes for, by its key. */
  wishes: Map<string, Wished>;
  /** The keys that are of one word: two words are not one of them because they happen to make one together. */
  words: Set<string>;
  /** The keys that only abbreviations have: «RA». They have no endings, and no letters that are like theirs. */
  abbreviations: Set<string>;
  /** Words and phrases, in small letters, that mean something else than a disease. */
  ordinary: Ordinary;
  /** Conditions that share a name with another concept: «svie ved vannlating» and a urinary infection. */
  related: Map<KnownConcept, KnownConcept[]>;
}

/** Words and phrases, in small letters, that mean something else than a disease. */
export interface Ordinary {
  /** They are written or heard like something of a disease: «bråk», «lever med». */
  alike: ReadonlySet<string>;
  /** They stand in its name, or lie near it as a slip: «vindu». */
  within: ReadonlySet<string>;
}

/** The lexicon as it is sent to the browser: keys instead of words, joined, for every sign counts. */
export interface LexiconFile {
  concepts: [
    number: number,
    kind: string,
    norwegian: string,
    english: string,
    keys: string,
    broader?: number[],
  ][];
  places: [label: string, institutions: string, keys: string, isTown?: 1][];
  wishes: WishWords[];
  /** Joined by commas. */
  ordinary: { [Kind in keyof Ordinary]: string };
}

/** Before the key of several words, for only single words are looked into as compounds; and before that of an abbreviation. */
const phraseMark = '_';
const abbreviationMark = '^';

/** Writes a lexicon for the browser. A key that another one is reached from by its ending is left out. */
export function packLexicon(
  concepts: ReadonlyMap<number, SearchConcept>,
  places: readonly PlaceForms[],
  {
    wishes = [],
    ordinary = {},
  }: { wishes?: WishWords[]; ordinary?: { [Kind in keyof Ordinary]?: readonly string[] } } = {},
): LexiconFile {
  return {
    concepts: [...concepts].map(([number, { kind, label, forms, broader }]) => {
      const keys = new Set([label.no, label.en, ...forms].map(markedKey));
      const labels = labelKeys(label);
      const isReached = (key: string): boolean =>
        key.startsWith(abbreviationMark)
          ? keys.has(key.slice(1))
          : withoutEndings(key).some((shorter) => shorter !== key && keys.has(shorter));
      const kept = [...keys].filter((key) => !labels.includes(key) && !isReached(key));
      const named = [number, kind, label.no, label.en, kept.join(' ')] as const;
      return broader.length > 0 ? [...named, broader.map(numberOf)] : [...named];
    }),
    places: places.map(({ label, institutions, forms, isTown }) => {
      const named = [label, institutions.join(' '), [...new Set(forms.map(keyOf))].join(' ')] as const;
      return isTown ? [...named, 1] : [...named];
    }),
    wishes,
    ordinary: { alike: (ordinary.alike ?? []).join(), within: (ordinary.within ?? []).join() },
  };
}

/** The keys of the names themselves, which need not be sent twice. */
const labelKeys = ({ no, en }: SearchConcept['label']): string[] => [no, en].map(markedKey);

const markedKey = (form: string): string => markOf(form) + keyOf(form);

const markOf = (form: string): string =>
  wordsOf(form).length > 1 ? phraseMark : isAbbreviation(form) ? abbreviationMark : '';

/** Reads what `packLexicon` wrote; parts can be read together. */
export function unpackLexicon(...parts: LexiconFile[]): Lexicon {
  const matcher = new Matcher<KnownConcept>();
  const compounds = new Map<string, KnownConcept[]>();
  const partsOfNames = new Map<string, KnownConcept[]>();
  const words = new Set<string>();
  const abbreviated = new Set<string>();
  const byToken = new Map<string, KnownConcept>();
  const concepts = parts
    .flatMap((part) => part.concepts)
    .map(([number, kind, no, en, keys, broader = []]): KnownConcept => {
      const concept: KnownConcept = {
        token: tokenOf(number),
        kind: kind as SearchConcept['kind'],
        label: { no, en },
        broader: broader.map(tokenOf),
      };
      byToken.set(concept.token, concept);
      for (const marked of [...labelKeys(concept.label), ...keys.split(' ')]) {
        const key = marked.replace(/^[_^]/, '');
        matcher.addKey(key, concept);
        if (marked.startsWith(abbreviationMark)) abbreviated.add(key);
        else if (key === marked) words.add(key);
        if (kind === 'condition' && key === marked)
          compounds.set(key, [...(compounds.get(key) ?? []), concept]);
      }
      if (kind === 'condition')
        for (const part of new Set([no, en].flatMap((name) => wordsOf(name).map(fold))))
          partsOfNames.set(part, [...(partsOfNames.get(part) ?? []), concept]);
      return concept;
    });
  const places = new Matcher<NamedPlace>();
  for (const [label, institutions, keys, isTown] of parts.flatMap((part) => part.places)) {
    const place: NamedPlace = {
      kind: 'place',
      label,
      institutions: institutions.split(' ').filter(Boolean),
      isTown: isTown === 1,
    };
    for (const key of keys.split(' ')) places.addKey(key, place);
  }
  const wordsIn = (kind: keyof Ordinary): Set<string> =>
    new Set(parts.flatMap(({ ordinary }) => ordinary[kind].split(',')).filter(Boolean));
  const wishes = new Map(
    parts
      .flatMap((part) => part.wishes)
      .flatMap(([filter, value, keys]) => keys.split(' ').map((key) => [key, { filter, value }] as const)),
  );
  return {
    concepts,
    byToken,
    matcher,
    places,
    compounds,
    partsOfNames,
    wishes,
    words: new Set([...words, ...abbreviated]),
    abbreviations: new Set([...abbreviated].filter((key) => !words.has(key))),
    ordinary: { alike: wordsIn('alike'), within: wordsIn('within') },
    related: relatedOf(matcher),
  };
}

function relatedOf(matcher: Matcher<KnownConcept>): Map<KnownConcept, KnownConcept[]> {
  const related = new Map<KnownConcept, KnownConcept[]>();
  for (const key of matcher.keys()) {
    const sharing = matcher.get(key) ?? [];
    const conditions = sharing.filter(({ kind }) => kind === 'condition');
    if (conditions.length === 0) continue;
    for (const concept of sharing.filter(({ kind }) => kind !== 'condition')) {
      related.set(concept, [...new Set([...(related.get(concept) ?? []), ...conditions])]);
    }
  }
  return related;
}
