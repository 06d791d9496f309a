import type { Fault } from '../problem.ts';
import type { FieldPath } from '../reading/file-places.ts';
import type { StudyFields } from '../schema/study.ts';
import type { Rule } from './rule.ts';

/** What is said of taking part from home must agree: the filter for it believes any one of these fields. */
export const fromHome: Rule = ({ studies }) =>
  studies.flatMap((study) => {
    const odd = disagreement(study.fields);
    if (!odd) return [];
    const [path, other, fault] = odd;
    return [study.problem(path, { level: 'warning', ...fault }, [other])];
  });

function disagreement({
  remote,
  participation,
}: StudyFields): [path: FieldPath, other: FieldPath, fault: Fault] | undefined {
  const home: FieldPath = ['participation', 'home'];
  if (participation?.home === 'none' && remote !== undefined) {
    return [
      home,
      ['remote'],
      {
        rule: 'home-and-remote',
        message:
          'participation.home sier «none» (ikke hjemmefra), men remote forteller om deltakelse hjemmefra.',
        help: 'Kan noe gjøres hjemmefra, sett home til part eller all. Ellers slett remote.',
      },
    ];
  }
  const visits = participation?.visits?.count ?? 0;
  if (participation?.home === 'all' && visits > 0) {
    return [
      home,
      ['participation', 'visits', 'count'],
      {
        rule: 'home-and-visits',
        message: `participation.home sier «all» (alt hjemmefra), men man skal møte opp (visits.count: ${visits}).`,
        help: 'Må man møte opp, sett home til part eller none. Ellers slett antallet.',
      },
    ];
  }
  return undefined;
}
