import type { Root } from 'hast';
import { type Language, type Rendered, writeHtml } from '../../catalogue/index.ts';
import type { FindTerms } from './find-terms.ts';
import { type MarkedText, markTree } from './mark-tree.ts';
import { explainedWord, explanation, type NoteWords } from './note.ts';

/** A text of a page: plain, or an editor's Markdown made into HTML. */
export type PageText = string | Rendered;

/** Gives the HTML of a page's text, with words explained where they stand first on the page. */
export type Explained = (text: PageText) => string;

/**
 * More than this many marks make a page look like a test in vocabulary. The glossary leaves out everyday words
 * first; those that are left are marked as the reader meets them.
 */
const mostWords = 8;

/** Brackets, full stops and the like that touch a word. */
const signsBefore = /[([{«“‘"'/]+$/;
const signsAfter = /^[)\]}»”’"'.,:;!?…/–-]+/;

/**
 * Marks the glossary's words in the texts of one page, each word once.
 *
 * @param texts the texts as they follow upon each other on the page, all in one language
 */
export function explain(
  texts: readonly PageText[],
  find: FindTerms,
  language: Language,
  words: NoteWords,
): Explained {
  const seen = new Set<string>();
  const mark = (text: string): MarkedText => {
    const marked: MarkedText = { words: [], notes: [] };
    let end = 0;
    for (const found of find(text)) {
      if (seen.has(found.term.id) || seen.size === mostWords) continue;
      seen.add(found.term.id);
      const opening = signsBefore.exec(text.slice(end, found.start))?.[0] ?? '';
      const closing = signsAfter.exec(text.slice(found.end))?.[0] ?? '';
      marked.words.push(
        { type: 'text', value: text.slice(end, found.start - opening.length) },
        explainedWord(found.term, text.slice(found.start, found.end), opening, closing),
      );
      marked.notes.push(explanation(found.term, language, words));
      end = found.end + closing.length;
    }
    marked.words.push({ type: 'text', value: text.slice(end) });
    return marked;
  };
  const write = (text: PageText): string => {
    const before = seen.size;
    if (before === mostWords) return plainHtml(text);
    const tree = markTree(treeOf(text), mark);
    return seen.size === before ? plainHtml(text) : writeHtml(tree);
  };
  // A sentence that the page has twice cannot carry a mark: it would open the same explanation in two places.
  const once = texts.filter((text) => texts.indexOf(text) === texts.lastIndexOf(text));
  const written = new Map(once.map((text) => [text, write(text)]));
  return (text) => written.get(text) ?? plainHtml(text);
}

function plainHtml(text: PageText): string {
  if (typeof text !== 'string') return text.html;
  return /[&<]/.test(text) ? writeHtml(treeOf(text)) : text;
}

const treeOf = (text: PageText): Root =>
  typeof text === 'string' ? { type: 'root', children: [{ type: 'text', value: text }] } : text.tree;
