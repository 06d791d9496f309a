import { describe, expect, it } from 'vitest';
import { measure, median } from '../../src/catalogue/readability.ts';

describe('readability', () => {
  it('adds words per sentence and the share of long words', () => {
    // Ten words in two sentences; «sykehuset» and «behandlingen» have over six letters.
    const { lix, words } = measure('Du møter på sykehuset i mai. Der får du behandlingen.');
    expect(words).toBe(10);
    expect(lix).toBe(10 / 2 + (100 * 2) / 10);
  });

  it('does not end a sentence after an abbreviation, a number or a decimal', () => {
    const { lix, words } = measure('Møt kl. 10, f.eks. den 3. mai, hos dr. Hansen.');
    // One sentence without long words: its index is its length.
    expect(lix).toBe(words);
  });

  it('counts each item of a list as a sentence and leaves headings out', () => {
    const list = measure(
      '## En overskrift som ikke teller\n\n- en prøve\n- en samtale til\n\n1. først\n2. så',
    );
    expect(list.words).toBe(7);
    expect(list.lix).toBe(Math.round(7 / 4 + (100 * 1) / 7));
  });

  it('names the sentences that are over 25 words', () => {
    const long = `${'ord '.repeat(26).trim()}.`;
    expect(measure(`Kort setning. ${long}`).longSentences).toEqual([long.slice(0, -1)]);
  });

  it('counts the words of a link, not its address', () => {
    expect(measure('Les [mer om studien](https://studier.example.no/veldig/lang/adresse).').words).toBe(4);
  });

  it('has nothing to say of an empty text', () => {
    expect(measure('')).toEqual({ lix: 0, words: 0, longSentences: [] });
  });

  it('takes the middle value as the median', () => {
    expect(median([50, 30, 40])).toBe(40);
    expect(median([])).toBe(0);
  });
});
