import { hardLix, measure, tooHardLix } from '../../catalogue/form.ts';
import type { HardWord } from './file.ts';

/** How a text reads: what `check --language` says of it, and its hard words. */
export interface PlainWords {
  lix: number;
  verdict: 'easy' | 'hard' | 'tooHard';
  longSentences: string[];
  hard: { word: string; explanation: string }[];
}

/** Measures what a study says, and finds the hard words of the glossary in it, each once. */
export function plainWords(text: string, hardWords: readonly HardWord[]): PlainWords {
  const { lix, longSentences } = measure(text);
  const known = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []);
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const hard = hardWords.flatMap(({ forms, explanation }) => {
    const word = forms.find((form) => known.has(form) || (form.includes(' ') && lower.includes(` ${form} `)));
    return word === undefined ? [] : [{ word, explanation }];
  });
  const verdict = lix > tooHardLix ? 'tooHard' : lix > hardLix ? 'hard' : 'easy';
  return { lix, verdict, longSentences, hard };
}
