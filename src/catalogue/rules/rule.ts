import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** One thing that must hold between the fields of a record, or between records. */
export type Rule = (content: Content) => Problem[];
