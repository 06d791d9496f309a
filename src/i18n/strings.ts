import type { Language } from '../catalogue/index.ts';
import en from './en.json' with { type: 'json' };
import { matchingStrings } from './matching.ts';
import nb from './nb.json' with { type: 'json' };
import nn from './nn.json' with { type: 'json' };
import { parts } from './parts/index.ts';

type Parts = { [Name in keyof typeof parts]: (typeof parts)[Name]['nb'] };

/** Every string a reader meets, in one language. Bokmål gives the shape; the others must match it exactly. */
export type Strings = typeof nb & Parts;

const partsIn = (language: Language): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part[language]])) as Parts;

const original: Strings = { ...nb, ...partsIn('nb') };

const all: Record<Language, Strings> = {
  nb: original,
  nn: matchingStrings(original, { ...nn, ...partsIn('nn') }, 'nn'),
  en: matchingStrings(original, { ...en, ...partsIn('en') }, 'en'),
};

export const stringsIn = (language: Language): Strings => all[language];
