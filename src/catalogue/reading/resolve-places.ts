import type { Place } from '../model.ts';
import type { PlaceFields } from '../schema/vocabulary.ts';

/** Gives each place the point that distances are counted from: its own, its town's, or its local hospital's. */
export function resolvePlaces({ places }: { places: readonly { fields: PlaceFields }[] }): Place[] {
  const fields = new Map(places.map((entry) => [entry.fields.id, entry.fields]));
  return places.flatMap(({ fields: place }) => {
    const { id, name, municipality } = place;
    const ways = [
      { point: place, measuredFrom: undefined },
      ...(['town', 'local-hospital'] as const).flatMap((because) => {
        const point = fields.get((because === 'town' ? place.town : place.localHospital) ?? '');
        return point ? [{ point, measuredFrom: { name: point.name, because } }] : [];
      }),
    ];
    for (const { point, measuredFrom } of ways) {
      if (hasPoint(point)) {
        const { latitude, longitude } = point;
        return [{ id, name, municipality, latitude, longitude, measuredFrom }];
      }
    }
    return [];
  });
}

/** A place whose coordinates are known. */
export const hasPoint = (
  place: PlaceFields,
): place is PlaceFields & { latitude: number; longitude: number } =>
  place.latitude !== undefined && place.longitude !== undefined;
