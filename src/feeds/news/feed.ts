import type { IsoDate, Language } from '../../catalogue/index.ts';
import type { Path } from '../../urls.ts';

/** The formats that the news of the whole catalogue are published in, and those of one subject or study. */
export const feedFormats = { ofAll: ['xml', 'json'], ofOne: ['xml'] } as const;
export type FeedFormat = (typeof feedFormats.ofAll)[number];

/** What each format is. */
export const feedTypes: Record<FeedFormat, string> = {
  xml: 'application/atom+xml',
  json: 'application/feed+json',
};

/** News of one subject, before it is written as Atom or JSON Feed. */
export interface Feed {
  /** Never changes, as those of its entries. */
  id: string;
  /** The page the feed is about and stands below. */
  page: Path;
  formats: readonly FeedFormat[];
  language: Language;
  title: string;
  description: string;
  /** The latest first. */
  entries: FeedEntry[];
}

/** A study, or one thing that happened to it. */
export interface FeedEntry {
  /** Never changes: readers tell by it what they have seen. */
  id: string;
  url: string;
  language: Language;
  title: string;
  status: string;
  summary: string;
  published: IsoDate;
  updated: IsoDate;
  categories: { id: string; name: string }[];
}

/** How many entries a feed has at most: it tells what is new, and the open interface has everything. */
export const longestFeed = 100;
