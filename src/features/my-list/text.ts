import { eachOnce, isStudyId, type Marked, mostMarked, type Seen } from './list.ts';

/**
 * Reads a stored list. Anyone who can open the browser's tools can write anything there, and an older page may
 * have: what is not a study is left out.
 *
 * @param text as it was stored; null when nothing was
 * @returns the studies, and whether something had to be left out
 */
export function parseList(text: string | null): { list: Marked[]; damaged: boolean } {
  if (text === null) return { list: [], damaged: false };
  const stored = parsed(text);
  if (!Array.isArray(stored)) return { list: [], damaged: true };
  const list = eachOnce(stored.slice(0, mostMarked).flatMap(markedFrom));
  return { list, damaged: list.length < stored.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function markedFrom(value: unknown): Marked[] {
  if (!isRecord(value)) return [];
  const { id, title } = value;
  const before = seenFrom(value['before']);
  const latest = seenFrom(value['latest']);
  return isStudyId(id) && isText(title, 300) && before && latest ? [{ id, title, before, latest }] : [];
}

function seenFrom(value: unknown): Seen | undefined {
  if (!isRecord(value)) return undefined;
  const { day, status, updated, sites } = value;
  return isDay(day) && isText(status, 40) && isDay(updated) && isText(sites, 10_000)
    ? { day, status, updated, sites }
    : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
