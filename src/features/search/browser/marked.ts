import { piecesOf } from '../../../search/query/marking.ts';

/** A text with the words, and words that begin like them, in `<mark>`; text only, never markup. */
export function marked(text: string, words: readonly string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text: piece, isMarked } of piecesOf(text, words)) {
    if (isMarked) fragment.append(markedWord(piece));
    else fragment.append(piece);
  }
  return fragment;
}

function markedWord(word: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = word;
  return mark;
}
