import type { GlossaryTerm, Language } from '../../catalogue/index.ts';

/** A stretch of a text that is a word of the glossary. */
export interface FoundTerm {
  start: number;
  end: number;
  term: GlossaryTerm;
}

export type FindTerms = (text: string) => FoundTerm[];

/** The words that can follow upon each other in a form, and the form that ends here. */
interface Branch {
  next: Map<string, Branch>;
  form?: Form;
}

interface Form {
  term: GlossaryTerm;
  /** Set for abbreviations, which must stand as they are written: a pet is not PET. */
  exactly: string | undefined;
}

interface Word {
  key: string;
  start: number;
  end: number;
}

// A word with the signs inside it, so that nothing is found in a part of it: «fase 1» is not in «fase 1/2», and
// «placebo» is not in «placebo-effekt».
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-‐‑–/.'’_&]+[\p{L}\p{M}\p{N}]+)*/gu;
const abbreviation = /^(?=.*\p{Lu}.*\p{Lu})\P{Ll}+$/u;

/**
 * Makes a finder of the glossary's words in texts of one language: whole words, in all their forms, the longest
 * first. It is made once for a language; a text then costs one look-up for each of its words.
 *
 * Everyday words are not found: marks on «deltaker» in every study would only hide those on words that are hard.
 * Neither is a form that its own explanation begins with: «under huden» is how «subkutan» is explained.
 */
export function termFinder(glossary: readonly GlossaryTerm[], language: Language): FindTerms {
  const root: Branch = { next: new Map() };
  for (const term of glossary.filter(({ everyday }) => !everyday)) {
    const explanation = wordsOf(term.explanation[language]);
    for (const form of [term.term[language], ...term.forms[language]]) {
      const words = wordsOf(form);
      if (words.every(({ key }, place) => key === explanation[place]?.key)) continue;
      const end = words.reduce((branch, { key }) => branchTo(key, branch), root);
      end.form ??= { term, exactly: abbreviation.test(form) ? form : undefined };
    }
  }
  return (text) => findTerms(text, root);
}

function branchTo(key: string, from: Branch): Branch {
  const known = from.next.get(key) ?? { next: new Map() };
  from.next.set(key, known);
  return known;
}

function findTerms(text: string, root: Branch): FoundTerm[] {
  const words = wordsOf(text);
  const found: FoundTerm[] = [];
  let free = 0;
  for (const [place, { start }] of words.entries()) {
    if (start < free) continue;
    const longest = longestFrom(place, words, text, root);
    if (!longest) continue;
    found.push(longest);
    free = longest.end;
  }
  return found;
}

function longestFrom(
  place: number,
  words: readonly Word[],
  text: string,
  root: Branch,
): FoundTerm | undefined {
  const start = words[place]?.start ?? 0;
  let longest: FoundTerm | undefined;
  let branch: Branch | undefined = root;
  for (let at = place; at < words.length; at++) {
    const { key, end } = words[at] as Word;
    branch = branch.next.get(key);
    if (!branch) break;
    const { form } = branch;
    const written = text.slice(start, end);
    if (form && (form.exactly ?? written) === written) longest = { start, end, term: form.term };
    // A comma or a full stop parts two words; only blanks hold them together.
    if (text.slice(end, words[at + 1]?.start).trim() !== '') break;
  }
  return longest;
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(wordPattern), (match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
