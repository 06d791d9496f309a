import type { Card } from '../../search/index/card.ts';

/** What the reader's own list shows of a study, and what it compares from visit to visit. */
export interface ListedStudy extends Card {
  /** The study's present id; another than was asked for when the study has been renamed. */
  id: string;
  /** The day its Norwegian text last changed, `2026-05-12`. */
  updated: string;
  /** Each hospital with its status, in one line that is only ever compared. */
  sites: string;
}
