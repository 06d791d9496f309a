import type { GlossaryTerm } from '../../../src/catalogue/index.ts';

type Words = Partial<Record<'nb' | 'nn' | 'en', string[]>>;

/** A word of a made-up glossary: in each language its forms, the first being the word itself. */
export function term(id: string, words: Words, more: Partial<GlossaryTerm> = {}): GlossaryTerm {
  const [nb, nn, en] = [words.nb ?? [`${id}-nb`], words.nn ?? [`${id}-nn`], words.en ?? [`${id}-en`]];
  return {
    id,
    term: { nb: nb[0] ?? '', nn: nn[0] ?? '', en: en[0] ?? '' },
    forms: { nb: nb.slice(1), nn: nn.slice(1), en: en.slice(1) },
    explanation: { nb: `Forklart: ${id}.`, nn: `Forklart: ${id}.`, en: `Explained: ${id}.` },
    everyday: false,
    ...more,
  };
}
