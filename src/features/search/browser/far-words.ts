import { fill } from '../../../i18n/fill.ts';
import type { Far } from '../../../search/query/distance.ts';
import type { PageParts } from './parts.ts';

/** «Bergen, om lag 120 km», or «Bergen, i nærheten». */
export const farWords = (
  { town, kilometres }: Far,
  { strings: { distance }, language }: Pick<PageParts, 'strings' | 'language'>,
): string =>
  `${town}, ${
    kilometres === undefined
      ? distance.nearby
      : fill(distance.about, { n: kilometres.toLocaleString([language, 'nb']) })
  }`;
