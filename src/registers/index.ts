export { ctgovRecord, readCtgov } from './ctgov/read.ts';
export { ctisRecord, readCtis } from './ctis/read.ts';
export { isrctnRecord, readIsrctn } from './isrctn/read.ts';
export * from './outcome.ts';
