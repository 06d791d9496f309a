import { firstDay, type IsoDate, type Study } from '../catalogue/index.ts';

/**
 * How many studies are new within a stretch of days: they came into the catalogue then, and did not start before it
 * either. A catalogue that is filled with what has gone on for years gets no news by it. Undefined where studies
 * came in and none of them is known to be new, since nobody can say how many are.
 *
 * @param isWithin whether a day is in the stretch
 * @param since the first day of the stretch
 */
export function newcomers(
  studies: readonly Study[],
  isWithin: (day: IsoDate) => boolean,
  since: IsoDate,
): number | undefined {
  const came = studies.filter(({ added }) => isWithin(added));
  const areNew = came.filter(({ inclusion: { start } }) => start !== undefined && firstDay(start) >= since);
  return came.length > 0 && areNew.length === 0 ? undefined : areNew.length;
}
