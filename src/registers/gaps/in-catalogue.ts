import {
  type CapturedRecord,
  type Catalogue,
  conditionRecogniser,
  type Institution,
  type MeantConditions,
  type Study,
  siteRecogniser,
} from '../../catalogue/index.ts';
import { registerComparer } from './against-registers.ts';
import type { Gap } from './gap.ts';

/** What is captured and not described, and what registers and people leave for a person to settle. */
export function gapsIn(catalogue: Catalogue): Gap[] {
  const studies = new Map(catalogue.studies.map((study) => [study.id, study]));
  const meantSite = siteRecogniser(catalogue);
  const meantConditions = conditionRecogniser(
    catalogue.conditions.map(({ parents, ...condition }) => ({
      ...condition,
      parents: parents.map(({ id }) => id),
    })),
  );
  return [
    ...catalogue.captured.flatMap((record) => ofRecord(record)),
    ...catalogue.studies.flatMap(registerComparer(catalogue)),
  ];

  function ofRecord({ file, fields, study: id, nearMisses }: CapturedRecord): Gap[] {
    const study = id === undefined ? undefined : studies.get(id);
    const sites = fields.sites.map((site) => ({ site, meant: meantSite(site) }));
    const hospitals = [...new Set(sites.flatMap(({ meant }) => meant.institution?.name ?? []))];
    const about = { number: fields.number, title: fields.titles[0]?.text ?? '', hospitals, where: file };
    if (!study) return [{ ...about, kind: 'old', what: `Status: ${fields.statusInRegister}` }];
    return [
      ...(study.described
        ? []
        : [{ ...about, kind: 'undescribed' as const, what: `npm run draft -- ${fields.number}` }]),
      ...nearMisses.map(
        (other): Gap => ({
          ...about,
          kind: 'near-miss',
          what: `Se også ${other}. Er det samme studie, skriv begge numrene i studiens fil.`,
        }),
      ),
      ...sites.flatMap(({ site, meant }) =>
        meant.choices === undefined || isSettled(study, meant.choices)
          ? []
          : [
              {
                ...about,
                kind: 'site-choice' as const,
                what: `«${[site.facility, site.town].filter(Boolean).join(', ')}» kan være ${either(meant.choices.map(({ name }) => name))}. Skriv sites i studiens fil.`,
              },
            ],
      ),
      ...(study.voices.conditions === undefined && study.conditions.length > 0
        ? []
        : choicesIn(meantConditions(fields))
      ).map((what) => ({
        ...about,
        kind: 'condition-choice' as const,
        what,
      })),
    ];
  }
}

/** True where people have written which of some hospitals it is. */
const isSettled = ({ voices, sites }: Study, choices: readonly Institution[]): boolean =>
  voices.sites === undefined && sites.some(({ institution }) => choices.includes(institution));

const choicesIn = ({ choices }: MeantConditions): string[] =>
  choices.map(({ written, ids }) => `«${written}» kan være ${either(ids)}. Skriv conditions i studiens fil.`);

const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} eller ${names.at(-1)}`;
