import type { Language } from './schema/choices.ts';

/** How editors begin the headings of the two parts of a study's text that the page has headings of its own for. */
export const sectionHeadings: Readonly<Record<Language, { involves: RegExp; found: RegExp }>> = {
  nb: { involves: /^Hva det (innebærer|innebar)\b/, found: /^Hva studien fant\b/ },
  nn: { involves: /^Kva det (inneber|innebar)\b/, found: /^Kva studien fann\b/ },
  en: { involves: /^What taking part involve[sd]\b/, found: /^What the study found\b/ },
};

/** A part of a text with its heading; what stands above the first heading has none. */
export interface Section {
  heading: string;
  text: string;
}

/** The parts of a Markdown text, as its headings of the second level share it out. */
export const sectionsOf = (markdown: string): Section[] =>
  markdown.split(/^(?=##[ \t])/m).map((part) => {
    const [heading = ''] = /^##[^\n]*/.exec(part) ?? [];
    return { heading: heading.slice(2).trim(), text: part.slice(heading.length).trim() };
  });
