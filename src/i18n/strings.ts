import type { Language } from '../catalogue/index.ts';
import { matchingStrings } from './check.ts';
import en from './en.json' with { type: 'json' };
import nb from './nb.json' with { type: 'json' };
import nn from './nn.json' with { type: 'json' };

/** Every string a reader meets, in one language. Bokmål gives the shape; the others must match it exactly. */
export type Strings = typeof nb;

const all: Record<Language, Strings> = { nb, nn: matchingStrings(nb, nn, 'nn'), en: matchingStrings(nb, en, 'en') };

export const stringsIn = (language: Language): Strings => all[language];

/** Puts values into `{name}` places: `fill('Side {n}', { n: 2 })`. */
export const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** The form for one or for several, with the number filled in as `{n}`. */
export const plural = (forms: { one: string; other: string }, n: number, values: Record<string, string> = {}): string =>
  fill(n === 1 ? forms.one : forms.other, { ...values, n });
