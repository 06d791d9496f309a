import { firstDay } from '../../dates.ts';
import type { Fault } from '../../problem.ts';
import type { StudyFields } from '../../schema/study.ts';
import type { Rule } from '../rule.ts';

/** Dates still to come that do not fit the status; the study can be published, but one of the two is wrong. */
export const statusDates: Rule = ({ studies, today }) =>
  studies.flatMap((study) => {
    const { status, inclusion, completed, stopped } = study.fields;
    const isToCome = (date: string | undefined): date is string =>
      date !== undefined && firstDay(date) > today;
    const isClosed = status === 'active-not-recruiting' || status === 'completed';
    const odd: [path: string[], fault: Fault][] = [];
    // What was withdrawn was never to begin, whatever day was planned.
    if (isClosed && stopped?.kind !== 'withdrawn' && isToCome(inclusion.start)) {
      odd.push([['inclusion', 'start'], closedBeforeStart(inclusion.start, status)]);
    } else if (isClosed && isToCome(inclusion.end)) {
      odd.push([['inclusion', 'end'], closedBefore('inclusion.end', inclusion.end, status)]);
    }
    if (status === 'completed' && isToCome(completed)) {
      odd.push([['completed'], closedBefore('completed', completed, status)]);
    }
    return odd.map(([path, fault]) => study.problem(path, { level: 'warning', ...fault }));
  });

const closedBefore = (field: string, date: string, status: StudyFields['status']): Fault => ({
  rule: 'closed-before-end',
  message: `Status er «${status}», men ${field} (${date}) er fram i tid.`,
  help: 'Skriv datoen da det virkelig ble slutt, eller rett status.',
});

const closedBeforeStart = (date: string, status: StudyFields['status']): Fault => ({
  rule: 'closed-before-start',
  message: `Status er «${status}», men inclusion.start (${date}) er fram i tid.`,
  help: 'Har studien ikke begynt, sett status til not-yet-recruiting. Har den tatt inn deltakere, skriv datoen da det begynte.',
});
