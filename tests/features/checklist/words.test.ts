import { expect, test } from 'vitest';
import { stringsIn } from '../../../src/i18n/index.ts';

const promising = /passer|passar|kvalifi|oppfyl|dessverre|diverre|eligib|qualif|suitab|unfortunately/i;

test.each(['nb', 'nn', 'en'] as const)(
  'what the answers mean is neither a promise nor a refusal in %s',
  (language) => {
    const { possible, unlikely, ask } = stringsIn(language).checklist;
    const words = [possible, unlikely, ask].flatMap((verdict) => Object.values(verdict));
    expect(words).toHaveLength(7);
    expect(words.filter((sentence) => promising.test(sentence))).toEqual([]);
  },
);
