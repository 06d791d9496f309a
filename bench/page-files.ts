import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

interface FontFace {
  file: string;
  /** True when the font has this character, so that a page with it loads the font. */
  covers(character: number): boolean;
}

/**
 * Finds the files a browser fetches for a page: style sheets, scripts and what they import, icons, what is preloaded, and the fonts
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
    const scripts = await withImports(
      out,
      linked.filter((file) => file.endsWith('.js')),
    );
    return [...new Set([...linked, ...scripts, ...used])];
  };
}

/** Scripts, and those that they import before they begin. */
async function withImports(out: string, scripts: readonly string[]): Promise<string[]> {
  const found = new Set(scripts);
  // What is added on the way is met too.
  for (const script of found) {
    const text = await readFile(join(out, script), 'utf8');
    for (const [, path = ''] of text.matchAll(/\b(?:from|import)\s*"(\.\/[^"]+)"/g))
      found.add(posix.join(posix.dirname(script), path));
  }
  return [...found];
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
