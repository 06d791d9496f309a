import { firstDay, lastDay } from '../dates.ts';
import type { Rule } from './rule.ts';

const notInTheFuture = ['added', 'updated', 'confirmed'] as const;

/** A period must not end before it starts, and nobody has confirmed anything tomorrow. */
export const dateOrder: Rule = ({ studies, today }) =>
  studies.flatMap((study) => {
    const { inclusion } = study.fields;
    const problems = [];
    if (inclusion.start && inclusion.end && lastDay(inclusion.end) < firstDay(inclusion.start)) {
      problems.push(
        study.problem(['inclusion', 'end'], {
          rule: 'end-before-start',
          message: `inclusion.end (${inclusion.end}) er før inclusion.start (${inclusion.start}).`,
          help: 'Rett den av datoene som er feil.',
        }),
      );
    }
    for (const field of notInTheFuture) {
      if ((study.fields[field] ?? '') <= today) continue;
      problems.push(
        study.problem([field], {
          rule: 'future-date',
          message: `${field} (${study.fields[field]}) er fram i tid. I dag er det ${today}.`,
          help: 'Skriv dagens dato eller en tidligere dato.',
        }),
      );
    }
    return problems;
  });
