/** How hard a text is to read. */
interface Readability {
  /** Words per sentence plus the share of words over six letters: under 30 very easy, over 60 very hard. */
  lix: number;
  words: number;
  /** Sentences over 25 words. */
  longSentences: string[];
}

/** Above this, a note; readers without schooling in medicine start to fall off. */
export const hardLix = 45;
/** Above this, a warning. */
export const tooHardLix = 55;
const longestSentence = 25;
const longWord = 6;

// A full stop after these ends no sentence.
const abbreviations =
  /\b(kl|f\.eks|dvs|bl\.a|ca|dr|prof|nr|jf|osv|o\.l|mfl|inkl|ev|evt|maks|min|St|e\.g|i\.e)\./giu;
const stop = '\u2024';

/**
 * Measures a Markdown text with LIX, the Scandinavian readability index (Björnsson 1968). Headings are left
 * out, and each item of a list counts as a sentence.
 */
export function measure(markdown: string): Readability {
  const sentences = sentencesOf(markdown);
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => word.length > longWord).length;
  const lix = words.length === 0 ? 0 : words.length / sentences.length + (100 * long) / words.length;
  return {
    lix: Math.round(lix),
    words: words.length,
    longSentences: sentences.filter((sentence) => wordsOf(sentence).length > longestSentence),
  };
}

/** The middle value; of an even number, the upper of the two. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function sentencesOf(markdown: string): string[] {
  return paragraphsOf(markdown)
    .flatMap((paragraph) =>
      paragraph
        .replace(abbreviations, (match) => match.replaceAll('.', stop))
        .replace(/(\d)\.(?=\s*\d|\s+\p{Ll})/gu, `$1${stop}`)
        .split(/[.!?:]+(?=\s|$)/),
    )
    .map((sentence) => sentence.replaceAll(stop, '.').trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Running text of paragraphs and list items, without marks and addresses. */
function paragraphsOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .map((line) => (/^#/.test(line) ? '' : line))
    .join('\n')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((block) =>
      block
        .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_`>|]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '');
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[-–’'][\p{L}\p{N}]+)*/gu) ?? [];
