/** The catalogue's second door, for what runs in a reader's browser: nothing here needs Node or a data package. */
export { compare } from './basics/compare.ts';
export { type GeoPoint, kilometresBetween } from './basics/kilometres.ts';
export { memo } from './basics/memo.ts';
export { recordOf } from './basics/record-of.ts';
export { spokenKilometres } from './basics/spoken-kilometres.ts';
export {
  hasFaded,
  isGivenUp,
  isOpen,
  isOver,
  isUncertain,
  openStatus,
  type Status,
  type StatusSign,
  signOf,
  statuses,
  statusRank,
} from './basics/status.ts';
export { searchesAbroad } from './registers.ts';
export { isId } from './schema/id.ts';
