import { type Language, sectionHeadings } from '../../../catalogue/index.ts';

/** The parts of a study's text that stand under other headings of the page, and the rest, each as HTML. */
interface BodyParts {
  /** What taking part involves. */
  involves: string;
  /** What the study found. */
  found: string;
  /** What it is about, benefits and drawbacks, and what else the editor has written. */
  rest: string;
}

/**
 * Shares out the text of a study. What taking part involves and what it found stand below headings of the page, so
 * their own are left out.
 */
export function bodyParts(html: string, language: Language): BodyParts {
  const { involves, found } = sectionHeadings[language];
  const parts: BodyParts = { involves: '', found: '', rest: '' };
  for (const section of html.split(/(?=<h2\b)/)) {
    const [whole = '', inner = ''] = /^<h2\b[^>]*>(.*?)<\/h2>/s.exec(section) ?? [];
    const heading = inner.replace(/<[^>]*>/g, '').trim();
    const below = section.slice(whole.length).trim();
    if (involves.test(heading)) parts.involves += below;
    else if (found.test(heading)) parts.found += below;
    else parts.rest += section;
  }
  return parts;
}
