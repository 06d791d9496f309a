import type { Rule } from './rule.ts';

/** An old address can lead to one study only. */
export const previousSlugs: Rule = ({ studies }) => {
  const current = new Map(studies.map((study) => [study.id, study.file]));
  const claimed = new Map<string, string>();
  return studies.flatMap((study) =>
    study.fields.previousSlugs.flatMap((slug, index) => {
      const owner = current.get(slug) ?? claimed.get(slug);
      claimed.set(slug, study.file);
      if (owner === undefined) return [];
      if (owner === study.file) {
        return [
          study.problem(['previousSlugs', index], {
            rule: 'previous-slug',
            message:
              slug === study.id
                ? `«${slug}» er filnavnet studien har nå, ikke et gammelt.`
                : `Det gamle filnavnet «${slug}» står to ganger.`,
            help: 'Slett det her.',
          }),
        ];
      }
      return [
        study.problem(['previousSlugs', index], {
          rule: 'previous-slug',
          message: `Det gamle filnavnet «${slug}» hører til ${owner}.`,
          help: 'Slett det her. En gammel adresse kan bare føre til én studie.',
        }),
      ];
    }),
  );
};
