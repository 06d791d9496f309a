/** Longer queries are cut: nobody types them, and every extra word costs a look-up. */
const longest = 200;

/** What a query was understood to ask for. */
export interface Understanding {
  /** The query as the reader sees it repeated. */
  shown: string;
  /** What the index is asked; null asks for everything. */
  search: string | null;
}

/**
 * Turns what a reader typed into what the index is asked. The same code runs in the browser and in tests.
 * Synonyms and misspellings are understood here, before the index ever sees the words.
 */
export function understand(typed: string): Understanding {
  const shown = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest);
  // A quote without an end would make the index look for one endless phrase.
  const quotes = shown.split('"').length - 1;
  const balanced = quotes % 2 === 0 ? shown : shown.replaceAll('"', ' ').trim();
  const hasWords = /[\p{L}\p{N}]/u.test(balanced);
  return { shown, search: hasWords ? balanced : null };
}
