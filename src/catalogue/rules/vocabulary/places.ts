import { didYouMean } from '../../basics/suggest.ts';
import type { Entry } from '../../reading/record.ts';
import { hasPoint } from '../../reading/resolve-places.ts';
import type { PlaceFields } from '../../schema/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** Distances can be counted from every place, and each municipality stands in the list once. */
export const places: Rule = ({ places, brokenIds }) => {
  const known = new Map(places.map((entry) => [entry.id, entry.fields]));
  return places.flatMap((entry, index) => [
    ...halfPoint(entry),
    ...references(entry, known, brokenIds),
    ...withoutPoint(entry),
    ...secondOfNumber(entry, places.slice(0, index)),
  ]);
};

function halfPoint({ fields, problem }: Entry<PlaceFields>) {
  if ((fields.latitude === undefined) === (fields.longitude === undefined)) return [];
  const [given, missing] =
    fields.latitude === undefined
      ? (['longitude', 'latitude'] as const)
      : (['latitude', 'longitude'] as const);
  return [
    problem([given], {
      rule: 'place-half-point',
      message: `«${fields.name}» har ${given}, men ikke ${missing}.`,
      help: `Skriv ${missing} også, eller slett ${given} og oppgi town eller localHospital.`,
    }),
  ];
}

function references(
  { fields, problem }: Entry<PlaceFields>,
  known: ReadonlyMap<string, PlaceFields>,
  brokenIds: ReadonlySet<string>,
) {
  return (['town', 'localHospital'] as const).flatMap((field) => {
    const id = fields[field];
    if (id === undefined || brokenIds.has(id)) return [];
    const target = known.get(id);
    if (!target) {
      const withPoint = [...known.values()].filter(hasPoint).map((place) => place.id);
      return [
        problem([field], {
          rule: 'unknown-place',
          message: `Stedet «${id}» finnes ikke.`,
          help: `${didYouMean(id, withPoint)}Skriv id-en til et sted i content/places.yaml som har koordinater.`,
        }),
      ];
    }
    if (hasPoint(target)) return [];
    return [
      problem([field], {
        rule: 'place-without-point',
        message: `Stedet «${id}» har ikke koordinater, så ingen avstand kan regnes fra det.`,
        help: 'Oppgi latitude og longitude for stedet, eller velg et annet.',
      }),
    ];
  });
}

function withoutPoint({ fields, problem }: Entry<PlaceFields>) {
  const { latitude, longitude, town, localHospital } = fields;
  if ([latitude, longitude, town, localHospital].some((value) => value !== undefined)) return [];
  return [
    problem(['name'], {
      rule: 'place-point',
      message: `«${fields.name}» har verken koordinater, town eller localHospital.`,
      help: 'Oppgi latitude og longitude, eller id-en til stedet som avstander skal regnes fra.',
    }),
  ];
}

function secondOfNumber({ fields, problem }: Entry<PlaceFields>, earlier: readonly Entry<PlaceFields>[]) {
  const { municipality } = fields;
  if (municipality === undefined) return [];
  const first = earlier.find((other) => other.fields.municipality === municipality);
  if (!first) return [];
  return [
    problem(['municipality'], {
      rule: 'duplicate-municipality',
      message: `Kommunenummeret ${municipality} er allerede brukt av «${first.fields.name}».`,
      help: 'Rett nummeret, eller slett oppføringen som er overflødig.',
    }),
  ];
}
