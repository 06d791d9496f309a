import type { Language } from '../catalogue/index.ts';
import { matchingStrings } from './check.ts';
import en from './en.json' with { type: 'json' };
import nb from './nb.json' with { type: 'json' };
import nn from './nn.json' with { type: 'json' };

/** Every string a reader meets, in one language. Bokmål gives the shape; the others must match it exactly. */
export type Strings = typeof nb;

const all: Record<Language, Strings> = {
  nb,
  nn: matchingStrings(nb, nn, 'nn'),
  en: matchingStrings(nb, en, 'en'),
};

export const stringsIn = (language: Language): Strings => all[language];
