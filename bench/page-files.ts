import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface FontFace {
  file: string;
  /** True when the font has this character, so that a page with it loads the font. */
  covers(character: number): boolean;
}

/**
 * Finds the files a browser fetches for a page: style sheets, scripts, icons, what is preloaded, and the fonts
 * that hold letters of the page. Paths are from the site's root.
 *
 * @param out the built site; each of its style sheets is read once
 */
export function pageFilesOf(out: string): (html: string) => Promise<string[]> {
  const styles = new Map<string, Promise<FontFace[]>>();
  const fontsOf = (style: string): Promise<FontFace[]> => {
    const faces = styles.get(style) ?? readFile(join(out, style), 'utf8').then(parseFontFaces);
    styles.set(style, faces);
    return faces;
  };
  return async (html) => {
    const linked = linkedFiles(html);
    const fonts = (await Promise.all(linked.filter((file) => file.endsWith('.css')).map(fontsOf))).flat();
    const characters = [...new Set(html)].map((character) => character.codePointAt(0) ?? 0);
    const used = fonts.filter((font) => characters.some(font.covers)).map(({ file }) => file);
    return [...new Set([...linked, ...used])];
  };
}

const linkedFiles = (html: string): string[] =>
  (html.match(/<(?:link|script)\b[^>]*>/g) ?? []).flatMap((tag) => {
    const isLoaded =
      tag.startsWith('<script') || /\brel="?(?:stylesheet|preload|modulepreload|icon)\b/.test(tag);
    const path = /\b(?:href|src)="?([^"\s>]+)/.exec(tag)?.[1];
    return isLoaded && path?.startsWith('/') ? [path.slice(1)] : [];
  });

const parseFontFaces = (css: string): FontFace[] =>
  (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((rule) => {
    const file = /url\(["']?\/([^"')]+)/.exec(rule)?.[1];
    const ranges = /unicode-range:([^;}]+)/.exec(rule)?.[1]?.split(',').map(parseRange);
    if (file === undefined) return [];
    return [{ file, covers: (at) => ranges?.some(([from, to]) => at >= from && at <= to) ?? true }];
  });

/** `U+100-17F`, `U+2212` or `U+??`. */
function parseRange(range: string): [number, number] {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
}
