import { type GeoProjection, geoTransverseMercator } from 'd3-geo';

/** Degrees east and north. */
export type Coordinates = [longitude: number, latitude: number];

/** A stretch of the earth, from its south-western to its north-eastern corner. */
export type Box = readonly [southWest: Coordinates, northEast: Coordinates];

/** The mainland and its islands: Svalbard, Jan Mayen and Bouvet Island have no hospitals that take in participants. */
export const mainland: Box = [
  [4, 57],
  [32, 72],
];

/** Around the Oslo fjord, where hospitals stand too close to be told apart on a map of the whole country. */
export const oslofjord: Box = [
  [9.35, 59.03],
  [11.4, 60.3],
];

export const isWithin = ([longitude, latitude]: Coordinates, [southWest, northEast]: Box): boolean =>
  longitude >= southWest[0] &&
  longitude <= northEast[0] &&
  latitude >= southWest[1] &&
  latitude <= northEast[1];

/**
 * The country's own grid, UTM zone 33 in the round, turned a little: Norway stands upright, as its people know it
 * from maps, and a narrow screen shows it a third larger. Coasts have so many points that none need be added.
 */
export const norwegianProjection = (): GeoProjection =>
  geoTransverseMercator().rotate([-15, 0]).angle(13).precision(0);
