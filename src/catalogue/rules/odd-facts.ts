import type { Fault } from '../problem.ts';
import type { FieldPath } from '../reading/file-places.ts';
import type { StudyFields } from '../schema/study.ts';
import type { Rule } from './rule.ts';

/** Before this there is no study that anyone can still ask about: the century is a slip. */
const earliestStart = '1950';
/** So many years from now nobody plans: the century is a slip. */
const longestAhead = 50;
/** Before this there was no catalogue to come into. */
const earliestEntry = '2020';

/** Facts that can be published, but that someone should look at. */
export const oddFacts: Rule = ({ studies, translations, pages, today }) => [
  ...studies.flatMap((study) =>
    [
      ...withoutCondition(study.fields),
      ...participants(study.fields),
      ...slips(study.fields),
      ...(study.joined?.voices.phase ? [] : strayPhase(study.fields)),
      ...farAhead(study.fields, today),
    ].map(([path, fault]) => study.problem(path, { level: 'warning', ...fault })),
  ),
  ...[...translations, ...Object.values(pages).flat()].flatMap((entry) =>
    earlyEntry(['updated'], entry.fields.updated).map(([path, fault]) =>
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
  if (planned === 0) {
    odd.push([
      [...path, 'planned'],
      {
        rule: 'nobody-planned',
        message: 'Det er planlagt 0 deltakere.',
        help: 'Skriv hvor mange som skal delta i Norge, eller slett feltet hvis det ikke er kjent.',
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

/**
 * A phase that people have written of a study that tries out no drug. Registers gave one to studies of devices and
 * procedures too, and theirs is no slip.
 */
function strayPhase({ type, phase, interventions }: StudyFields): Odd[] {
  if (phase.length === 0) return [];
  if (type !== 'interventional') {
    return [
      [
        ['phase'],
        {
          rule: 'phase-outside-trial',
          message: 'Studien har en fase (phase), men prøver ikke ut noe: type er ikke interventional.',
          help: 'Prøver studien ut et legemiddel, sett type til interventional. Ellers slett phase.',
        },
      ],
    ];
  }
  if (interventions.includes('drug')) return [];
  return [
    [
      ['phase'],
      {
        rule: 'phase-without-drug',
        message: 'Studien har en fase (phase), men prøver ikke ut et legemiddel.',
        help: 'Skriv drug under interventions, eller slett phase.',
      },
    ],
  ];
}

function slips({ inclusion, added, updated, source, ids }: StudyFields): Odd[] {
  const odd: Odd[] = [
    ...earlyEntry(['added'], added),
    ...earlyEntry(['updated'], updated),
    ...earlyEntry(['source', 'retrieved'], source?.retrieved),
    ...withoutNumber(source?.register, ids),
  ];
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

function earlyEntry(path: FieldPath, day: string | undefined): Odd[] {
  if (day === undefined || day >= earliestEntry) return [];
  return [
    [
      path,
      {
        rule: 'early-entry',
        message: `${String(path.at(-1))} (${day}) er før oversikten fantes.`,
        help: 'Sjekk årstallet.',
      },
    ],
  ];
}

/** Facts from a register come with its number. The WHO's portal has none of its own, and no number at all is an error. */
function withoutNumber(register: string | undefined, ids: StudyFields['ids']): Odd[] {
  const hasOwn = register === undefined || register === 'ictrp' || register in ids;
  if (hasOwn || Object.keys(ids).length === 0) return [];
  return [
    [
      ['source', 'register'],
      {
        rule: 'source-without-number',
        message: `Fakta er hentet fra ${register}, men studien har ikke noe nummer derfra.`,
        help: `Skriv nummeret under ids: ${register}, eller rett register.`,
      },
    ],
  ];
}

function farAhead({ inclusion, completed }: StudyFields, today: string): Odd[] {
  const latest = String(Number(today.slice(0, 4)) + longestAhead);
  const dates: [FieldPath, string | undefined][] = [
    [['inclusion', 'start'], inclusion.start],
    [['inclusion', 'end'], inclusion.end],
    [['completed'], completed],
  ];
  return dates.flatMap(([path, date]): Odd[] =>
    date === undefined || date.slice(0, 4) <= latest
      ? []
      : [
          [
            path,
            {
              rule: 'far-ahead',
              message: `${path.join('.')} (${date}) er svært lenge til.`,
              help: 'Sjekk årstallet.',
            },
          ],
        ],
  );
}
