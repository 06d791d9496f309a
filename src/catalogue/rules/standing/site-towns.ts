import { didYouMean } from '../../basics/suggest.ts';
import { type Named, namedInstitution, resolverOf } from '../../naming/resolver.ts';
import type { Fault } from '../../problem.ts';
import type { Content } from '../../reading/content.ts';
import type { Rule } from '../rule.ts';

/**
 * The town of a site whose hospital is not named is one that the catalogue knows: only then has it a region, a place on
 * the map and a distance.
 */
export const siteTowns: Rule = (content) => {
  const { studies, brokenIds } = content;
  if (['institutions.yaml', 'places.yaml'].some((file) => brokenIds.has(file))) return [];
  const towns = townsOf(content);
  return studies.flatMap((study) =>
    study.fields.sites.flatMap(({ place }, index) => {
      if (place === undefined || towns.has(place.town)) return [];
      return [study.problem(['sites', index, 'place', 'town'], faultOf(place.town, towns, content))];
    }),
  );
};

const townsOf = ({ institutions, places }: Content): ReadonlySet<string> =>
  new Set([
    ...institutions.flatMap(({ fields }) => [fields.place, ...fields.towns]),
    ...places.map(({ fields }) => fields.name),
  ]);

function faultOf(town: string, towns: ReadonlySet<string>, { institutions }: Content): Fault {
  const hospitals = resolverOf(institutions.map(({ fields }) => namedInstitution(fields)))(town).exactly;
  const [hospital, ...others] = hospitals;
  if (hospital !== undefined && others.length === 0) {
    return {
      level: 'warning',
      rule: 'hospital-as-town',
      message: `«${town}» er et sykehus, men står som sted (place).`,
      help: `Slett place, og skriv institution: ${hospital.id} i stedet.`,
    };
  }
  const [meant] = resolverOf([...towns].map(namedTown))(town).exactly;
  const question = meant === undefined ? didYouMean(town, [...towns]) : `Mente du «${meant.label}»? `;
  return {
    level: 'warning',
    rule: 'unknown-town',
    message: `Vi kjenner ikke stedet «${town}», så studien kommer verken på kartet, i en helseregion eller i «Nær meg» derfra.`,
    help: `${question}Skriv navnet slik det står i content/places.yaml, eller legg til stedet der.`,
  };
}

const namedTown = (name: string): Named => ({ id: name, label: name, names: [name], alsoCalled: [] });
