/** A point on the globe, in degrees. */
export interface GeoPoint {
  latitude: number;
  longitude: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
const radius = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres, by the haversine formula, which is exact enough also for near points. */
export function kilometresBetween(a: GeoPoint, b: GeoPoint): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const square = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return 2 * radius * Math.asin(Math.sqrt(Math.min(1, square)));
}
