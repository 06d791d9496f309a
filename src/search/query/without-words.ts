const letter = '[\\p{L}\\p{N}]';
const between = '[^\\p{L}\\p{N}]+';

/** A query without some of its words, as when a reader takes a place away: «kreft, Bergen» becomes «kreft». */
export const withoutWords = (query: string, words: string): string =>
  query
    .replace(new RegExp(`(?<!${letter})${words.split(/\s+/).join(between)}(?!${letter})`, 'iu'), ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
