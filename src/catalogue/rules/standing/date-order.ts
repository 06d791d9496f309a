import { firstDay, type IsoDate, lastDay, type PartialDate } from '../../dates.ts';
import type { Problem } from '../../problem.ts';
import type { FieldPath } from '../../reading/file-places.ts';
import type { Entry } from '../../reading/record.ts';
import type { StudyFields } from '../../schema/study.ts';
import type { Rule } from '../rule.ts';

/** A period must not end before it starts, and nobody has confirmed anything tomorrow, or before it was here. */
export const dateOrder: Rule = ({ studies, translations, pages, today }) => [
  ...studies.flatMap((study) => [
    ...endBeforeStart(study, ['inclusion'], study.fields.inclusion),
    ...study.fields.sites.flatMap((site, index) =>
      endBeforeStart(study, ['sites', index, 'inclusion'], site.inclusion),
    ),
    ...completedTooEarly(study),
    ...verifiedAfterRead(study),
    ...pastDays(study.fields).flatMap(([path, day]) => inTheFuture(study, path, day, today)),
    ...confirmations(study.fields).flatMap(([path, day]) => beforeAdded(study, path, day)),
  ]),
  ...[...translations, ...Object.values(pages).flat()].flatMap((entry) =>
    inTheFuture(entry, ['updated'], entry.fields.updated, today),
  ),
];

type Dated = [path: FieldPath, day: IsoDate | undefined];

const confirmations = ({ confirmed, sites }: StudyFields): Dated[] => [
  [['confirmed'], confirmed],
  ...sites.map((site, index): Dated => [['sites', index, 'confirmed'], site.confirmed]),
];

/** Days on which something was done, so that they cannot be still to come. */
const pastDays = (fields: StudyFields): Dated[] => [
  [['added'], fields.added],
  [['updated'], fields.updated],
  ...confirmations(fields),
  [['participants', 'asOf'], fields.participants?.asOf],
  ...fields.sites.map(
    (site, index): Dated => [['sites', index, 'participants', 'asOf'], site.participants?.asOf],
  ),
  [['source', 'retrieved'], fields.source?.retrieved],
];

interface Period {
  start?: PartialDate | undefined;
  end?: PartialDate | undefined;
}

function endBeforeStart(study: Entry<StudyFields>, path: FieldPath, period: Period | undefined): Problem[] {
  const { start, end } = period ?? {};
  if (!start || !end || lastDay(end) >= firstDay(start)) return [];
  return [
    study.problem(
      [...path, 'end'],
      {
        rule: 'end-before-start',
        message: `inclusion.end (${end}) er før inclusion.start (${start}).`,
        help: 'Rett den av datoene som er feil.',
      },
      [[...path, 'start']],
    ),
  ];
}

/** A study is not over before it takes in its first participant, nor before it takes in its last. */
function completedTooEarly(study: Entry<StudyFields>): Problem[] {
  const { completed, inclusion } = study.fields;
  const tooEarly = (['start', 'end'] as const).find((edge) => {
    const day = inclusion[edge];
    return completed !== undefined && day !== undefined && lastDay(completed) < firstDay(day);
  });
  if (tooEarly === undefined) return [];
  return [
    study.problem(
      ['completed'],
      {
        rule: `completed-before-${tooEarly}`,
        message: `completed (${completed}) er før inclusion.${tooEarly} (${inclusion[tooEarly]}).`,
        help: 'Rett den av datoene som er feil.',
      },
      [['inclusion', tooEarly]],
    ),
  ];
}

/** What a register says of itself was said before it was read. */
function verifiedAfterRead(study: Entry<StudyFields>): Problem[] {
  const { verified, retrieved = '' } = study.fields.source ?? {};
  if (verified === undefined || firstDay(verified) <= retrieved) return [];
  return [
    study.problem(['source', 'verified'], {
      rule: 'verified-after-retrieved',
      message: `source.verified (${verified}) er etter at registeret ble lest (source.retrieved: ${retrieved}).`,
      help: 'Rett den av datoene som er feil.',
    }),
  ];
}

function inTheFuture(
  entry: Entry<unknown>,
  path: FieldPath,
  day: IsoDate | undefined,
  today: IsoDate,
): Problem[] {
  if (day === undefined || day <= today) return [];
  return [
    entry.problem(path, {
      rule: 'future-date',
      message: `${String(path.at(-1))} (${day}) er fram i tid. I dag er det ${today}.`,
      help: 'Skriv dagens dato eller en tidligere dato.',
    }),
  ];
}

function beforeAdded(study: Entry<StudyFields>, path: FieldPath, day: IsoDate | undefined): Problem[] {
  const { added } = study.fields;
  if (day === undefined || day >= added) return [];
  return [
    study.problem(path, {
      rule: 'confirmed-before-added',
      message: `${String(path.at(-1))} (${day}) er før studien kom inn i oversikten (added: ${added}).`,
      help: 'Rett den av datoene som er feil. Bekreftelsen gjelder det som står i oversikten.',
    }),
  ];
}
