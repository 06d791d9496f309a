import type { Rule } from './rule.ts';

/** An old address can lead to one study only. */
export const previousSlugs: Rule = ({ studies }) => {
  const current = new Set(studies.map((study) => study.id));
  const claimed = new Map<string, string>();
  return studies.flatMap((study) =>
    study.fields.previousSlugs.flatMap((slug, index) => {
      const owner = current.has(slug) ? `studies/${slug}.md` : claimed.get(slug);
      claimed.set(slug, study.file);
      if (owner === undefined) return [];
      return [
        study.problem(['previousSlugs', index], {
          rule: 'previous-slug',
          message: `Det gamle navnet «${slug}» er i bruk av ${owner}.`,
          help: 'Slett det her, eller gi den andre studien et annet navn.',
        }),
      ];
    }),
  );
};
