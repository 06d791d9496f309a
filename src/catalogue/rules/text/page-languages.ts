import type { Problem } from '../../problem.ts';
import type { Content } from '../../reading/content.ts';
import { type Language, languages } from '../../schema/choices.ts';
import type { Rule } from '../rule.ts';

const names: Record<Language, string> = { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' };

/** Every editorial page exists in all three languages, and the two Norwegian forms share an address. */
export const pageLanguages: Rule = (content) => {
  const ids = new Set(languages.flatMap((language) => content.pages[language].map((page) => page.id)));
  return [...ids].flatMap((id) => [...missingLanguages(content, id), ...differentSlugs(content, id)]);
};

/** One problem a page, however many languages lack it. */
function missingLanguages({ pages, brokenIds }: Content, id: string): Problem[] {
  const page = languages.flatMap((language) => pages[language]).find((candidate) => candidate.id === id);
  const missing = languages.filter((language) => !pages[language].some((candidate) => candidate.id === id));
  if (!page || missing.length === 0 || brokenIds.has(id)) return [];
  return [
    page.problem([], {
      rule: 'page-language',
      message: `Siden «${id}» mangler på ${missing.map((language) => names[language]).join(' og ')}.`,
      help: `Lag ${missing.map((language) => `pages/${language}/${id}.md`).join(' og ')} med samme innhold.`,
    }),
  ];
}

function differentSlugs({ pages }: Content, id: string): Problem[] {
  const bokmal = pages.nb.find((page) => page.id === id);
  const nynorsk = pages.nn.find((page) => page.id === id);
  if (!bokmal || !nynorsk || bokmal.fields.slug === nynorsk.fields.slug) return [];
  return [
    nynorsk.problem(['slug'], {
      rule: 'page-slug',
      message: `slug er «${nynorsk.fields.slug}» her, men «${bokmal.fields.slug}» i bokmålsfilen.`,
      help: 'Bokmål og nynorsk deler adresse. Bruk samme slug.',
    }),
  ];
}
