import type { Problem } from '../problem.ts';
import type { Content } from '../reading/content.ts';

/** One thing that must hold between the fields of a record, or between records. */
export type Rule = (content: Content) => Problem[];
