import type { Fault } from '../problem.ts';
import type { FieldPath } from '../reading/file-places.ts';
import type { StudyFields } from '../schema/study.ts';
import type { Rule } from './rule.ts';

/** The longest criterion that a reader is likely to take in at once. */
const longestCriterion = 200;
/** Before this there is no study that anyone can still ask about: the century is a slip. */
const earliestStart = '1950';
/** Before this there was no catalogue to come into. */
const earliestEntry = '2020';

/** Facts that can be published, but that someone should look at. */
export const oddFacts: Rule = ({ studies, translations }) => [
  ...studies.flatMap((study) =>
    [...withoutCondition(study.fields), ...participants(study.fields), ...slips(study.fields)].map(
      ([path, fault]) => study.problem(path, { level: 'warning', ...fault }),
    ),
  ),
  ...[...studies, ...translations].flatMap((entry) =>
    longCriteria(entry.fields.eligibility).map(([path, fault]) =>
      entry.problem(path, { level: 'warning', ...fault }),
    ),
  ),
];

type Odd = [path: FieldPath, fault: Fault];

/** Studies of healthy people need not be about a disease. */
function withoutCondition({ conditions, recruits }: StudyFields): Odd[] {
  if (conditions.length > 0 || !recruits.includes('patients')) return [];
  return [
    [
      ['conditions'],
      {
        rule: 'no-condition',
        message: 'Studien søker pasienter, men sier ikke hvilken sykdom den gjelder.',
        help: 'Skriv id-en til sykdommen under conditions. Finnes den ikke i content/conditions, be redaksjonen om å lage den.',
      },
    ],
  ];
}

const participants = ({ participants, sites }: StudyFields): Odd[] => [
  ...oddCount(['participants'], participants),
  ...sites.flatMap((site, index) => oddCount(['sites', index, 'participants'], site.participants)),
];

function oddCount(path: FieldPath, count: StudyFields['participants']): Odd[] {
  const { planned, included, asOf } = count ?? {};
  const odd: Odd[] = [];
  if (planned !== undefined && included !== undefined && included > planned) {
    odd.push([
      [...path, 'included'],
      {
        rule: 'more-than-planned',
        message: `Det er tatt inn flere deltakere (${included}) enn planlagt (${planned}).`,
        help: 'Sjekk begge tallene. De skal gjelde Norge, ikke hele verden.',
      },
    ]);
  }
  if (included !== undefined && asOf === undefined) {
    odd.push([
      [...path, 'included'],
      {
        rule: 'count-without-date',
        message: `Antallet deltakere (${included}) har ingen dato.`,
        help: 'Skriv under asOf hvilken dag tallet gjelder for.',
      },
    ]);
  }
  return odd;
}

function slips({ phase, interventions, inclusion, added, updated }: StudyFields): Odd[] {
  const odd: Odd[] = [];
  for (const [field, day] of Object.entries({ added, updated })) {
    if (day >= earliestEntry) continue;
    odd.push([
      [field],
      {
        rule: 'early-entry',
        message: `${field} (${day}) er før oversikten fantes.`,
        help: 'Sjekk årstallet.',
      },
    ]);
  }
  if (phase.length > 0 && !interventions.includes('drug')) {
    odd.push([
      ['phase'],
      {
        rule: 'phase-without-drug',
        message: 'Studien har en fase (phase), men prøver ikke ut et legemiddel.',
        help: 'Skriv drug under interventions, eller slett phase.',
      },
    ]);
  }
  if (inclusion.start !== undefined && inclusion.start < earliestStart) {
    odd.push([
      ['inclusion', 'start'],
      {
        rule: 'early-start',
        message: `inclusion.start (${inclusion.start}) er svært lenge siden.`,
        help: 'Sjekk årstallet.',
      },
    ]);
  }
  return odd;
}

const longCriteria = (eligibility: Pick<StudyFields['eligibility'], 'include' | 'exclude'>): Odd[] =>
  (['include', 'exclude'] as const).flatMap((list) =>
    eligibility[list].flatMap((criterion, index): Odd[] => {
      if (criterion.length <= longestCriterion) return [];
      return [
        [
          ['eligibility', list, index],
          {
            rule: 'long-criterion',
            message: `Kriteriet er langt: ${criterion.length} tegn. Over ${longestCriterion} er vanskelig å lese.`,
            help: 'Skriv det kortere. Er det flere krav, del dem, men bare hvis hvert av dem gjelder for seg.',
          },
        ],
      ];
    }),
  );
