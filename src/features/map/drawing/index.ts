export { type Drawing, drawTowns, type Mark, ringRadius, splitTowns } from './drawing.ts';
export { drawGrounds, type Grounds } from './grounds.ts';
export { norwayOf, type WorldAtlas } from './outline.ts';
export { type Counts, countsOfTowns, type Town, townAnchor, townsOf } from './towns.ts';
