import type { Problem } from '../problem.ts';

/** What reading a file, or checking a record, comes to: the value, or everything that is wrong with it. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

/** A result with a value. */
export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });

/** A result without a value. It may have no problem of its own, when another already says what is wrong. */
export const failure = (problems: Problem[]): { ok: false; problems: Problem[] } => ({ ok: false, problems });
