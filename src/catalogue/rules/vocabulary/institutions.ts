import type { Problem } from '../../problem.ts';
import type { Entry } from '../../reading/record.ts';
import type { InstitutionFields } from '../../schema/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** An institution has a whole point on the map, a number that can be its own, and a name that no other has. */
export const institutions: Rule = ({ institutions: all }) =>
  all.flatMap((entry, index) => [
    ...halfPoint(entry),
    ...impossibleNumber(entry),
    ...secondOfName(entry, all.slice(0, index)),
  ]);

function halfPoint({ fields, problem }: Entry<InstitutionFields>): Problem[] {
  const { latitude, longitude, name } = fields;
  if ((latitude === undefined) === (longitude === undefined)) return [];
  const [given, missing] = latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
  return [
    problem([given], {
      rule: 'institution-half-point',
      message: `«${name}» har ${given}, men ikke ${missing}.`,
      help: `Skriv ${missing} også, eller slett ${given}.`,
    }),
  ];
}

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** The last digit of an organisation's number is counted from the others. */
function impossibleNumber({ fields, problem }: Entry<InstitutionFields>): Problem[] {
  const { orgnr } = fields;
  if (orgnr === undefined) return [];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(orgnr[index]), 0);
  if ((11 - (sum % 11)) % 11 === Number(orgnr[8])) return [];
  return [
    problem(['orgnr'], {
      level: 'warning',
      rule: 'organisation-number',
      message: `Organisasjonsnummeret ${orgnr} kan ikke finnes: et siffer er feil.`,
      help: 'Slå opp nummeret på nytt i Enhetsregisteret.',
    }),
  ];
}

/** Spaces, hyphens and capitals do not tell two names apart, and neither does a short name that is another's whole. */
const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function secondOfName(
  { id, fields, problem }: Entry<InstitutionFields>,
  earlier: readonly Entry<InstitutionFields>[],
): Problem[] {
  return (['name', 'shortName'] as const).flatMap((field) => {
    const own = folded(fields[field]);
    const first = earlier.find(
      (other) => other.id !== id && [other.fields.name, other.fields.shortName].map(folded).includes(own),
    );
    if (!first || (field === 'shortName' && folded(fields.name) === own)) return [];
    return [
      problem([field], {
        rule: 'duplicate-institution',
        message: `«${fields[field]}» heter det samme som «${first.id}».`,
        help: 'Er det samme sted, behold den ene. Er det to, gi dem navn som leserne kan skille.',
      }),
    ];
  });
}
