import { isOpen, isUncertain, type Study } from '../catalogue/index.ts';

/** Studies counted under one heading. */
export interface Count {
  id: string;
  total: number;
  open: number;
  /** Those that may be open, and nobody knows: never among the open ones, and always told beside them. */
  uncertain: number;
}

/** How many studies, how many of them open, and how many that may be. */
export type Counted = Omit<Count, 'id'>;

/** Studies counted under each heading of one kind. */
export interface Breakdown {
  /** The studies that have at least one of the headings: what the counts are parts of. */
  of: Counted;
  counts: Count[];
}

/** Counts studies, those of them that are open somewhere, and those that may be. */
export const countAll = (studies: readonly Study[]): Counted => ({
  total: studies.length,
  open: studies.filter(isOpen).length,
  uncertain: studies.filter(isUncertain).length,
});

/**
 * Counts studies under headings. A study counts once under each heading it has.
 *
 * @param ids every heading, in order; one that no study has gets a count of zero
 * @param standsAs how a study stands, seen from a heading
 */
export function breakDown(
  ids: readonly string[],
  studies: readonly Study[],
  idsOf: (study: Study) => readonly string[],
  standsAs: (study: Study, id: string) => Pick<Study, 'status'> = (study) => study,
): Breakdown {
  const counts = new Map(ids.map((id): [string, Count] => [id, { id, ...none }]));
  const of = { ...none };
  for (const study of studies) {
    const found = [...new Set(idsOf(study))].flatMap((id) => counts.get(id) ?? []);
    if (found.length === 0) continue;
    countOne(of, study);
    for (const count of found) countOne(count, standsAs(study, count.id));
  }
  return { of, counts: [...counts.values()] };
}

const none: Counted = { total: 0, open: 0, uncertain: 0 };

function countOne(count: Counted, standing: Pick<Study, 'status'>): void {
  count.total++;
  if (isOpen(standing)) count.open++;
  if (isUncertain(standing)) count.uncertain++;
}

/** A breakdown with its largest count first; of equals, the one with more open studies. */
export const mostFirst = ({ of, counts }: Breakdown): Breakdown => ({
  of,
  counts: [...counts].sort((a, b) => b.total - a.total || b.open - a.open),
});
