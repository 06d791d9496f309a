import { type GeoProjection, geoPath } from 'd3-geo';
import type { MultiPoint, MultiPolygon } from 'geojson';
import { type Box, isWithin, norwegianProjection, oslofjord } from './geography.ts';
import { type Label, placeLabels } from './labels.ts';
import { outlineOf } from './outline.ts';
import { type Disc, type Size, spread } from './spread.ts';
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

/** The ground of a map, which is the same whatever stands on it. */
export interface Ground extends Size {
  outline: string;
  projection: GeoProjection;
  /** Where no mark or name may stand. */
  kept: Disc[];
}

export interface Grounds {
  country: Ground;
  /** The crowded part, enlarged. */
  detail: Ground;
  /** Where the enlarged part lies on the map of the country. */
  frame: Size & { x: number; y: number };
}

// As wide as a phone, so that one unit is about one pixel there: marks can be hit, and names can be read.
const countryWidth = 360;
const detailWidth = 330;
/** The sea in the west holds the names of the towns on the coast. */
const margin = { left: 92, right: 12, other: 14 };
const leastRadius = 14;
const growth = 7;
/** A town without open studies is a small ring, in an empty field of the least radius. */
export const ringRadius = 5;
const gap = 3;
/** A mark this far from its town shows where the town is. */
const farAway = 5;

/** Draws the country and its most crowded part, without towns. */
export function drawGrounds(country: MultiPolygon): Grounds {
  const whole = fitted(country, countryWidth, margin);
  const corners = cornersOf(oslofjord);
  const part = fitted(corners, detailWidth);
  part.projection.clipExtent([
    [-1, -1],
    [part.width + 1, part.height + 1],
  ]);
  const [[left, top], [right, bottom]] = geoPath(whole.projection).bounds(corners);
  const frame = { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
  const aroundFrame = {
    x: frame.x + frame.width / 2,
    y: frame.y + frame.height / 2,
    radius: Math.max(frame.width, frame.height) / 2,
  };
  return {
    country: {
      ...whole,
      kept: [aroundFrame],
      outline: outlineOf(country, whole.projection, { step: 2.6, island: 7 }),
    },
    detail: { ...part, kept: [], outline: outlineOf(country, part.projection, { step: 2, island: 8 }) },
    frame,
  };
}

/** Towns that stand in the enlarged part, and those of the rest of the country. Towns without a place are in neither. */
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

/** A projection that fills a width, and the height it then needs. */
function fitted(
  shape: MultiPolygon | MultiPoint,
  width: number,
  edge = { left: 0, right: 0, other: 0 },
): Omit<Ground, 'outline' | 'kept'> {
  const projection = norwegianProjection().fitWidth(width - edge.left - edge.right, shape);
  const [x, y] = projection.translate();
  projection.translate([x + edge.left, y + edge.other]);
  return { projection, width, height: Math.ceil(geoPath(projection).bounds(shape)[1][1] + edge.other) };
}

const cornersOf = ([[west, south], [east, north]]: Box): MultiPoint => ({
  type: 'MultiPoint',
  coordinates: [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ],
});

const round = (n: number): number => Math.round(n * 10) / 10;
