import { isOpen, type Study } from '../catalogue/index.ts';

/** Studies counted under one heading. */
export interface Count {
  id: string;
  total: number;
  open: number;
}

/** How many studies, and how many of them open. */
export type Counted = Omit<Count, 'id'>;

/** Studies counted under each heading of one kind. */
export interface Breakdown {
  /** The studies that have at least one of the headings: what the counts are parts of. */
  of: Counted;
  counts: Count[];
}

/** Counts studies, and those of them that are open somewhere. */
export const countAll = (studies: readonly Study[]): Counted => ({
  total: studies.length,
  open: studies.filter(isOpen).length,
});

/**
 * Counts studies under headings. A study counts once under each heading it has.
 *
 * @param ids every heading, in order; one that no study has gets a count of zero
 * @param open whether a study is open, seen from a heading
 */
export function breakDown(
  ids: readonly string[],
  studies: readonly Study[],
  idsOf: (study: Study) => readonly string[],
  open: (study: Study, id: string) => boolean = isOpen,
): Breakdown {
  const counts = new Map(ids.map((id): [string, Count] => [id, { id, total: 0, open: 0 }]));
  const of = { total: 0, open: 0 };
  for (const study of studies) {
    const found = [...new Set(idsOf(study))].flatMap((id) => counts.get(id) ?? []);
    if (found.length === 0) continue;
    of.total++;
    if (isOpen(study)) of.open++;
    for (const count of found) {
      count.total++;
      if (open(study, count.id)) count.open++;
    }
  }
  return { of, counts: [...counts.values()] };
}

/** A breakdown with its largest count first; of equals, the one with more open studies. */
export const mostFirst = ({ of, counts }: Breakdown): Breakdown => ({
  of,
  counts: [...counts].sort((a, b) => b.total - a.total || b.open - a.open),
});
