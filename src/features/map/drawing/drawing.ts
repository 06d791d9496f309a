import { isWithin, oslofjord } from './geography.ts';
import { type Ground, round } from './grounds.ts';
import { type Label, placeLabels } from './labels.ts';
import { type Size, spread } from './spread.ts';
import type { Town } from './towns.ts';

/** A town on a drawing. */
export interface Mark {
  town: Town;
  x: number;
  y: number;
  radius: number;
  label: Label | undefined;
  /** Where the town lies, when its mark had to move away from there. */
  from: { x: number; y: number } | undefined;
}

/** A map in units of its own, for the `viewBox` of an SVG. */
export interface Drawing extends Size {
  /** Path data of the country. */
  outline: string;
  /** Larger towns first. */
  marks: Mark[];
}

const leastRadius = 14;
const growth = 7;
/** A town without open studies is a small ring, in an empty field of the least radius. */
export const ringRadius = 5;
const gap = 3;
/** A mark this far from its town shows where the town is. */
const farAway = 5;

/**
 * Towns that stand in the enlarged part, and those of the rest of the country. A town of which nobody knows
 * where it lies is in neither.
 */
export function splitTowns(towns: readonly Town[]): { country: Town[]; detail: Town[] } {
  const placed = towns.filter(({ at }) => at !== undefined);
  const crowded = ({ at }: Town): boolean => at !== undefined && isWithin(at, oslofjord);
  return { country: placed.filter((town) => !crowded(town)), detail: placed.filter(crowded) };
}

/**
 * Puts towns on a ground: each a round mark that grows a little with its open studies, moved so that no mark
 * covers another, with its name where there is room.
 *
 * @param most the open studies of the largest town of all maps that are seen together
 */
export function drawTowns(ground: Ground, towns: readonly Town[], most: number): Drawing {
  const { width, height, outline, projection } = ground;
  const placed = towns
    .flatMap((town) => {
      const point = town.at && projection(town.at);
      return point ? [{ town, home: { x: point[0], y: point[1] } }] : [];
    })
    .sort((a, b) => b.town.open - a.town.open || b.town.total - a.town.total);
  const discs = placed.map(({ town, home }) => {
    const radius = radiusOf(town.open, most);
    return { ...home, radius, seen: town.open === 0 ? ringRadius : radius, name: town.name };
  });
  const moved = spread(discs, gap, ground, ground.kept);
  const labels = placeLabels(moved, ground, ground.kept);
  const marks = placed.map(({ town, home }, index): Mark => {
    const { x, y, radius } = moved[index] ?? { ...home, radius: leastRadius };
    const label = labels[index];
    return {
      town,
      x: round(x),
      y: round(y),
      radius: round(radius),
      label: label && { ...label, x: round(label.x), y: round(label.y) },
      from: Math.hypot(x - home.x, y - home.y) > farAway ? { x: round(home.x), y: round(home.y) } : undefined,
    };
  });
  return { width, height, outline, marks };
}

const radiusOf = (open: number, most: number): number =>
  open === 0 ? leastRadius : leastRadius + growth * Math.sqrt(open / most);
