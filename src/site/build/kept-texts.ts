import { type Rendered, type RenderText, renderMarkdown } from '../../catalogue/index.ts';
import { type Kept, keyOf } from './kept.ts';

/** Turns Markdown into HTML, or takes what an earlier build made of the same text. */
export const renderOnce =
  (kept: Pick<Kept, 'get' | 'put'>): RenderText =>
  (markdown) => {
    const key = keyOf('text', markdown);
    const known = kept.get(key);
    if (known) return JSON.parse(new TextDecoder().decode(known)) as Rendered;
    const rendered = renderMarkdown(markdown);
    kept.put(key, new TextEncoder().encode(JSON.stringify(rendered)));
    return rendered;
  };
