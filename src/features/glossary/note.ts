import type { Element, ElementContent, Properties } from 'hast';
import type { GlossaryTerm, Language } from '../../catalogue/index.ts';

/** What a page gives to every explanation on it. */
export interface NoteWords {
  /** Language of the page, which the text on it need not share. */
  language: Language;
  /** Path of the glossary from the root, as all links inside texts are written. */
  glossary: string;
  seeGlossary: string;
  close: string;
}

/**
 * A word that opens its explanation. The browser does it by itself, by click, touch and key. The signs that touch it
 * are kept on its line: a line may otherwise end on either side of a button.
 */
export function explainedWord(term: GlossaryTerm, written: string, opening = '', closing = ''): Element {
  const word = element('button', { type: 'button', className: ['explained'], popoverTarget: noteId(term) }, [
    text(written),
  ]);
  return opening + closing === ''
    ? word
    : element('span', { className: ['on-one-line'] }, [
        ...(opening === '' ? [] : [text(opening)]),
        word,
        ...(closing === '' ? [] : [text(closing)]),
      ]);
}

/**
 * The explanation of a word, hidden until the word is pressed; made of what may stand inside a paragraph.
 *
 * @param language language of the text, in which the word is explained
 */
export function explanation(term: GlossaryTerm, language: Language, words: NoteWords): Element {
  const id = noteId(term);
  const lang = words.language === language ? {} : { lang: words.language };
  return element('span', { popover: 'auto', id, role: 'note', className: ['explanation'] }, [
    element('strong', {}, [text(term.term[language])]),
    text(' '),
    element('span', {}, [text(term.explanation[language])]),
    text(' '),
    element('span', { className: ['explanation-ways'], ...lang }, [
      element('a', { href: `${words.glossary}#${term.id}` }, [text(words.seeGlossary)]),
      text(' '),
      element('button', { type: 'button', popoverTarget: id, popoverTargetAction: 'hide' }, [
        text(words.close),
      ]),
    ]),
  ]);
}

const noteId = ({ id }: GlossaryTerm): string => `explained-${id}`;

const text = (value: string): ElementContent => ({ type: 'text', value });

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
