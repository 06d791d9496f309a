import { siteLanguages } from '../../languages.ts';
import { type Edition, type Route, routesIn } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';

/** The section «about», and each editorial page below it. */
export function editorialRoutes({ catalogue, urls }: PublishedCatalogue): Route[] {
  const languages = siteLanguages(catalogue);
  const pages = languages.flatMap((language) =>
    catalogue.pages[language].map((page): Route => {
      const editionIn = (other: Edition['language']): Edition => {
        const slug = catalogue.pages[other].find(({ id }) => id === page.id)?.slug ?? page.slug;
        return { language: other, path: urls.about(slug, other) };
      };
      return {
        ...editionIn(language),
        others: languages.filter((other) => other !== language).map(editionIn),
        view: { kind: 'page', page },
      };
    }),
  );
  return [...routesIn(languages, (language) => urls.section('about', language), { kind: 'about' }), ...pages];
}
