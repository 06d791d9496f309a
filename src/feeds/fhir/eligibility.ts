import type { Study } from '../../catalogue/index.ts';
import { coding } from './codes.ts';
import { concept, filled } from './words.ts';

/** Id of the resource inside the study that says who can take part. */
export const groupId = 'eligibility';

/** Who can take part, as characteristics of a Group: age, sex and each criterion; nothing when none is known. */
export const characteristicsOf = (study: Study) =>
  filled([...age(study), ...sex(study), ...criteria(study, 'include'), ...criteria(study, 'exclude')]);

/** Both ends are within: who is exactly as old as the limit can take part. */
function age({ minimumAge, maximumAge }: Study) {
  if (minimumAge === undefined && maximumAge === undefined) return [];
  const valueRange = { low: years(minimumAge), high: years(maximumAge) };
  return [{ code: { coding: [coding('http://loinc.org', '30525-0', 'Age')] }, valueRange, exclude: false }];
}

/** `a` is the year in UCUM. */
const years = (value: number | undefined) =>
  value === undefined ? undefined : { value, system: 'http://unitsofmeasure.org', code: 'a' };

const sexes = { female: 'Female', male: 'Male' };

function sex({ sex: which }: Study) {
  if (which === undefined || which === 'all') return [];
  const value = coding('http://hl7.org/fhir/administrative-gender', which, sexes[which]);
  return [
    {
      code: { coding: [coding('http://loinc.org', '46098-0', 'Sex')] },
      valueCodeableConcept: { coding: [value] },
      exclude: false,
    },
  ];
}

/** The English criteria stand in the same order as the Norwegian, which the catalogue's rules see to. */
const criteria = ({ norwegian, english }: Study, list: 'include' | 'exclude') =>
  norwegian[list].map((criterion, index) => ({
    code: concept(criterion, english?.[list][index]),
    valueBoolean: true,
    exclude: list === 'exclude',
  }));
