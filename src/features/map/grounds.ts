import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { drawGrounds, type Grounds, norwayOf, type WorldAtlas } from './drawing/index.ts';

const require = createRequire(import.meta.url);
let drawn: Grounds | undefined;

/** The country as it stands behind every map, read and drawn once for a build. */
export const mapGrounds = (): Grounds => (drawn ??= drawGrounds(norwayOf(readAtlas())));

/** Natural Earth at 1:10 million: coarser data makes the Oslo fjord unrecognisable. */
const readAtlas = (): WorldAtlas =>
  JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
