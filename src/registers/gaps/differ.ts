import type { Study, WrittenStatus } from '../../catalogue/index.ts';

/** True of two dates that cannot both be right: a month and a day in it can. */
export const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);

/** What is written of a status, also where nobody can be sure that it still is so. */
export const wordOf = ({
  status,
  certainty,
}: Pick<Study, 'status' | 'certainty'>): WrittenStatus | Study['status'] =>
  certainty.kind === 'uncertain' ? (certainty.voices?.people.status ?? certainty.lastSeen) : status;
