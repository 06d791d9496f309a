/** What a command was asked to build, handed to the site through the environment. */
export interface SiteOptions {
  /** The content folder. */
  content: string;
  /** The day everything is judged by, as `2026-05-12`. */
  today: string;
  /** Address to publish at; the content's own when absent. */
  siteUrl: string | undefined;
}

const names = { content: 'CATALOGUE_CONTENT', today: 'CATALOGUE_TODAY', siteUrl: 'CATALOGUE_SITE' } as const;

/** Astro loads pages as a program of its own, so options travel to it in the environment. */
export function publishOptions(options: SiteOptions): void {
  process.env[names.content] = options.content;
  process.env[names.today] = options.today;
  if (options.siteUrl !== undefined) process.env[names.siteUrl] = options.siteUrl;
}

export const siteOptions = (): SiteOptions => ({
  content: process.env[names.content] ?? 'content',
  today: process.env[names.today] ?? todayInOslo(),
  siteUrl: process.env[names.siteUrl],
});

/** Today's date where the readers are. The one place the clock is read. */
export const todayInOslo = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date());
