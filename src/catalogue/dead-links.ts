import { didYouMean } from './basics/suggest.ts';
import type { Problem } from './problem.ts';
import { readMarkdownDraft } from './reading/drafts.ts';
import { innerLinks, seemingInnerLinks } from './reading/markdown.ts';
import { lineOfOffset, problemAt, type SourceFile } from './reading/source.ts';

/**
 * Links in texts that lead to a page of the catalogue that is not there.
 *
 * @param addresses every page of the site, as such a link is written: `/om/samtykke/`
 */
export function deadLinks(sources: readonly SourceFile[], addresses: ReadonlySet<string>): Problem[] {
  const isDead = (url: string): boolean => {
    const address = addressIn(url);
    // Files that are made for programs have other addresses than pages.
    return !addresses.has(address) && !/\.[a-z]+$/.test(address);
  };
  // Only a text with an address that may be dead is taken apart: that takes longer than all else that is checked.
  return sources
    .filter(({ path, text }) => path.endsWith('.md') && seemingInnerLinks(text).some(isDead))
    .flatMap((source) => {
      const draft = readMarkdownDraft(source);
      if (!draft.ok) return [];
      const { body, bodyLine } = draft.value;
      return innerLinks(body).flatMap(({ url, offset }) => {
        if (!isDead(url)) return [];
        const address = addressIn(url);
        return [
          problemAt(source.file, bodyLine + lineOfOffset(body, offset) - 1, '', {
            level: 'warning',
            rule: 'dead-link',
            message: `Lenken «${address}» fører ikke til noen side i oversikten.`,
            help: `${didYouMean(address, [...addresses])}Åpne siden den skal føre til, og kopier adressen derfra.`,
          }),
        ];
      });
    });
}

const addressIn = (url: string): string => url.split(/[?#]/)[0] ?? '';
