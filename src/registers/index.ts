export { ctgovRecord, readCtgov } from './ctgov/read.ts';
export * from './outcome.ts';
