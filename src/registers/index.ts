export { ctgovRecord, readCtgov } from './ctgov/read.ts';
export { ctisRecord, readCtis } from './ctis/read.ts';
export type { ListedDraft } from './fnsp/map.ts';
export { readFnsp } from './fnsp/read.ts';
export type { GatheredRow } from './ictrp/map.ts';
export { readIctrp } from './ictrp/read.ts';
export { isrctnRecord, readIsrctn } from './isrctn/read.ts';
export * from './outcome.ts';
