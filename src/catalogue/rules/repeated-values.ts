import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What stands twice in a list says nothing more the second time, and is counted twice. Capitals make no difference. */
export const repeatedValues: Rule = ({ studies }) =>
  studies.flatMap((study) => {
    const { conditions, categories, phase, interventions, recruits, keywords, eligibility } = study.fields;
    const { funders, participation = {}, results } = study.fields;
    const lists: [path: string[], values: readonly (string | number)[]][] = [
      [['conditions'], conditions],
      [['categories'], categories],
      [['phase'], phase],
      [['interventions'], interventions],
      [['recruits'], recruits],
      [['keywords'], keywords],
      [['funders'], funders],
      [['participation', 'procedures'], participation.procedures ?? []],
      [['participation', 'groups'], (participation.groups ?? []).map(({ name }) => name)],
      [['participation', 'languages'], participation.languages ?? []],
      [['results'], results.map(({ url }) => url)],
      [['eligibility', 'include'], eligibility.include],
      [['eligibility', 'exclude'], eligibility.exclude],
    ];
    return lists.flatMap(([path, values]) => {
      const folded = values.map((value) => String(value).toLowerCase());
      if (new Set(folded).size === folded.length) return [];
      return values.flatMap((value, index): Problem[] => {
        if (folded.indexOf(folded[index] ?? '') === index) return [];
        return [
          study.problem([...path, index], {
            level: 'warning',
            rule: 'repeated-value',
            message: `«${value}» står to ganger under ${path.join('.')}.`,
            help: 'Slett det ene.',
          }),
        ];
      });
    });
  });
