import type { Path } from '../urls.ts';

/** A link to another page, large enough to hold what one finds there. */
export interface Tile {
  href: Path;
  title: string;
  /** May be empty. */
  text: string;
}
