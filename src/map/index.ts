export {
  type Drawing,
  drawGrounds,
  drawTowns,
  type Grounds,
  type Mark,
  ringRadius,
  splitTowns,
} from './drawing.ts';
export { norwayOf, type WorldAtlas } from './outline.ts';
export { type Counts, countsOfTowns, type Town, type TownInstitution, townAnchor, townsOf } from './towns.ts';
