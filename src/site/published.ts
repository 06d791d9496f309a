import { formatProblems, type RenderText, readCatalogue } from '../catalogue/index.ts';
import { type PublishedCatalogue, publish } from '../published.ts';
import { type SiteOptions, siteOptions } from './build/options.ts';

// Astro bundles this module a second time for its pages. Both copies run in one process, so the catalogue is
// kept where both find it and the files are read once.
const shared = globalThis as { publishedCatalogue?: { key: string; published: PublishedCatalogue } };

/**
 * The catalogue of this build.
 *
 * @param render turns its texts into HTML, where that has been done before
 * @throws Error that lists the problems, when the content has errors
 */
export function publishedCatalogue(
  options: SiteOptions = siteOptions(),
  render?: RenderText,
): PublishedCatalogue {
  const known = shared.publishedCatalogue;
  if (known?.key === JSON.stringify(options)) return known.published;
  const { catalogue, problems } = readCatalogue({ root: options.content, today: options.today, render });
  if (!catalogue) throw new Error(`Innholdet har feil:\n${formatProblems(problems, 'text')}`);
  const published = publish(catalogue, options.siteUrl);
  share(options, published);
  return published;
}

/** Hands on a catalogue that has been read already. */
export function share(options: SiteOptions, published: PublishedCatalogue): void {
  shared.publishedCatalogue = { key: JSON.stringify(options), published };
}

/** Forgets the catalogue, so that the next page reads the files anew. */
export function forgetCatalogue(): void {
  delete shared.publishedCatalogue;
}
