import type { Region } from '../schema/choices.ts';
import type { Content } from './content.ts';

/**
 * Tells the health region of a town: that of the institutions there, or else that of those in the town of its local
 * hospital. Undefined where neither is known, and where they do not agree.
 */
export function regionOfTown({
  institutions,
  places,
}: Pick<Content, 'institutions' | 'places'>): (town: string) => Region | undefined {
  const regionsIn = new Map<string, Set<Region>>();
  for (const { fields } of institutions) {
    for (const town of [fields.place, ...fields.towns])
      regionsIn.set(town, (regionsIn.get(town) ?? new Set()).add(fields.region));
  }
  const ofInstitutions = (town: string): Region | undefined => {
    const regions = [...(regionsIn.get(town) ?? [])];
    return regions.length === 1 ? regions[0] : undefined;
  };
  const nameOf = new Map(places.map(({ fields }) => [fields.id, fields.name]));
  return (town) => {
    if (regionsIn.has(town)) return ofInstitutions(town);
    const place = places.find(({ fields }) => fields.name === town)?.fields;
    // A town that is no municipality is served by the hospital of the one it is the centre of.
    const around = place && places.find(({ fields }) => fields.town === place.id)?.fields;
    const served = nameOf.get(place?.localHospital ?? around?.localHospital ?? '');
    return served === undefined ? undefined : ofInstitutions(served);
  };
}
