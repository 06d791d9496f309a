import type { Fault } from '../../problem.ts';
import type { FieldPath } from '../../reading/file-places.ts';
import type { StudyFields } from '../../schema/study.ts';
import type { Rule } from '../rule.ts';

/** The longest criterion that a reader is likely to take in at once. */
const longestCriterion = 200;

type Criteria = Pick<StudyFields['eligibility'], 'include' | 'exclude'>;
type Odd = [path: FieldPath, fault: Fault];

/** Criteria that can be published, but that a reader would stumble over. */
export const criteria: Rule = ({ studies, translations }) =>
  [...studies, ...translations].flatMap((entry) =>
    [...eachOf(entry.fields.eligibility), ...bothWays(entry.fields.eligibility)].map(([path, fault]) =>
      entry.problem(path, { level: 'warning', ...fault }),
    ),
  );

const eachOf = (eligibility: Criteria): Odd[] =>
  (['include', 'exclude'] as const).flatMap((list) =>
    eligibility[list].flatMap((criterion, index) =>
      [...tooLong(criterion), ...wholeSentence(criterion)].map(
        (fault): Odd => [['eligibility', list, index], fault],
      ),
    ),
  );

function tooLong(criterion: string): Fault[] {
  if (criterion.length <= longestCriterion) return [];
  return [
    {
      rule: 'long-criterion',
      message: `Kriteriet er langt: ${criterion.length} tegn. Over ${longestCriterion} er vanskelig å lese.`,
      help: 'Skriv det kortere. Er det flere krav, del dem, men bare hvis hvert av dem gjelder for seg.',
    },
  ];
}

/** The page has said «hvis du» or «if you» already. */
const subject = /^(?:du|you|pasienten|deltakeren|deltakaren|the patient|the participant)\s/i;

function wholeSentence(criterion: string): Fault[] {
  const [who] = subject.exec(criterion) ?? [];
  if (who === undefined) return [];
  return [
    {
      rule: 'criterion-as-sentence',
      message: `Kriteriet begynner med «${who.trim()}», men siden har alt skrevet «hvis du» foran det.`,
      help: 'Skriv bare fortsettelsen, slik: «er over 18 år» eller «har kols».',
    },
  ];
}

/** Nobody can meet a criterion that also keeps them out. */
const bothWays = ({ include, exclude }: Criteria): Odd[] =>
  exclude.flatMap((criterion, index): Odd[] => {
    if (!include.some((other) => other.toLowerCase() === criterion.toLowerCase())) return [];
    return [
      [
        ['eligibility', 'exclude', index],
        {
          rule: 'criterion-both-ways',
          message: `«${criterion}» står både under include og under exclude.`,
          help: 'Ingen kan oppfylle begge. Slett det som er feil.',
        },
      ],
    ];
  });
