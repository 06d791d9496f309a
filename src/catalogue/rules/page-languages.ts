import { languages } from '../schema/choices.ts';
import type { Rule } from './rule.ts';

/** Every editorial page exists in all three languages, and the two Norwegian forms share an address. */
export const pageLanguages: Rule = ({ pages, brokenIds }) =>
  languages.flatMap((language) =>
    pages[language].flatMap((page) => {
      const missing = languages.filter(
        (other) => !brokenIds.has(page.id) && !pages[other].some((candidate) => candidate.id === page.id),
      );
      const problems = missing.map((other) =>
        page.problem([], {
          rule: 'page-language',
          message: `Siden «${page.id}» finnes på ${language}, men ikke på ${other}.`,
          help: `Lag pages/${other}/${page.id}.md med samme innhold.`,
        }),
      );
      const bokmal = pages.nb.find((candidate) => candidate.id === page.id);
      if (language === 'nn' && bokmal && bokmal.fields.slug !== page.fields.slug) {
        problems.push(
          page.problem(['slug'], {
            rule: 'page-slug',
            message: `slug «${page.fields.slug}» er en annen enn i bokmålsfilen («${bokmal.fields.slug}»).`,
            help: 'De to målformene deler adresse. Bruk samme slug.',
          }),
        );
      }
      return problems;
    }),
  );
