import { type GeoProjection, geoPath } from 'd3-geo';
import type { MultiPoint, MultiPolygon } from 'geojson';
import { type Box, norwegianProjection, oslofjord } from './geography.ts';
import { outlineOf } from './outline.ts';
import type { Disc, Size } from './spread.ts';

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
  enlarged: Size & { x: number; y: number };
}

// As wide as a phone, so that one unit is about one pixel there: marks can be hit, and names can be read.
const countryWidth = 360;
const detailWidth = 330;
/** The sea in the west and the south holds the names of the towns on the coast. */
const margin = { left: 98, right: 10, top: 14, bottom: 32 };

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
  const enlarged = { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
  const aroundEnlarged = {
    x: enlarged.x + enlarged.width / 2,
    y: enlarged.y + enlarged.height / 2,
    radius: Math.max(enlarged.width, enlarged.height) / 2,
  };
  return {
    country: {
      ...whole,
      kept: [aroundEnlarged],
      outline: outlineOf(country, whole.projection, { step: 2.6, island: 7 }),
    },
    detail: { ...part, kept: [], outline: outlineOf(country, part.projection, { step: 2, island: 8 }) },
    enlarged,
  };
}

/** A projection that fills a width, and the height it then needs. */
function fitted(
  shape: MultiPolygon | MultiPoint,
  width: number,
  edge = { left: 0, right: 0, top: 0, bottom: 0 },
): Omit<Ground, 'outline' | 'kept'> {
  const projection = norwegianProjection().fitWidth(width - edge.left - edge.right, shape);
  const [x, y] = projection.translate();
  projection.translate([x + edge.left, y + edge.top]);
  return { projection, width, height: Math.ceil(geoPath(projection).bounds(shape)[1][1] + edge.bottom) };
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

/** Tenths of a unit are finer than a screen shows. */
export const round = (n: number): number => Math.round(n * 10) / 10;
