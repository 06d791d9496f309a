import { type GeoPath, type GeoProjection, geoPath, geoTransform } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { isWithin, mainland } from './geography.ts';

/** `world-atlas`, from Natural Earth: every country with its ISO 3166 number as id. */
export type WorldAtlas = Topology<{ countries: GeometryCollection }>;

const norway = '578';

/**
 * The mainland of Norway and its islands.
 *
 * @throws Error when the atlas has no Norway
 */
export function norwayOf(atlas: WorldAtlas): MultiPolygon {
  const found = atlas.objects.countries.geometries.find(({ id }) => id === norway);
  if (found?.type !== 'MultiPolygon') throw new Error('The atlas has no Norway.');
  const { coordinates } = feature(atlas, found).geometry;
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.filter(([coast]) => coast?.every(isOnMainland)),
  };
}

const isOnMainland = ([longitude = 0, latitude = 0]: Position): boolean =>
  isWithin([longitude, latitude], mainland);

/** Distance between two points of a coast, and the least area of an island, in units of the drawing. */
interface Detail {
  step: number;
  island: number;
}

/** The country as SVG path data, with no more points than can be seen. */
export function outlineOf(country: MultiPolygon, projection: GeoProjection, detail: Detail): string {
  const exact = geoPath(projection);
  const coordinates = country.coordinates.filter(
    (polygon) => exact.area({ type: 'Polygon', coordinates: polygon } satisfies Polygon) >= detail.island,
  );
  return inSteps(thinned(projection, detail.step)({ type: 'MultiPolygon', coordinates }) ?? '');
}

/** The same path with each point told from the one before: short numbers, and half the weight. */
function inSteps(path: string): string {
  return path
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      // In whole tenths, so that no rounding adds up along a coast.
      const points = ring
        .slice(1)
        .split('L')
        .map((point) => point.split(',').map((number) => Math.round(Number(number) * 10)));
      const steps = points.map((point, index) =>
        point.map((number, axis) => (number - (points[index - 1]?.[axis] ?? 0)) / 10),
      );
      const [first, ...rest] = steps.map((step) => step.join(','));
      return `M${first}l${rest.join(' ')}z`;
    })
    .join('');
}

/** A pen that leaves out points closer than `step` to the last one it drew. */
function thinned(projection: GeoProjection, step: number): GeoPath {
  let last: [number, number] | undefined;
  const thin = geoTransform({
    lineStart() {
      last = undefined;
      this.stream.lineStart();
    },
    point(x, y) {
      if (last && Math.hypot(x - last[0], y - last[1]) < step) return;
      last = [x, y];
      this.stream.point(x, y);
    },
  });
  return geoPath({ stream: (pen) => projection.stream(thin.stream(pen)) }).digits(1);
}
