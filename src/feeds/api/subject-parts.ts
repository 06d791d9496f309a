import {
  type Catalogue,
  type Institution,
  isOpen,
  isOpenAt,
  isUncertain,
  isUncertainAt,
  type Language,
  type Study,
  studiesAt,
} from '../../catalogue/index.ts';
import type { Path, Urls } from '../../urls.ts';

/** The address of the feed that stands below a page. */
export const feedsBelow = (page: Path, urls: Urls) => ({ atom: urls.absolute(urls.feed(page, 'xml')) });

/** How many studies there are, how many of them are sure to take in participants somewhere, and how many may. */
export const countsOf = (studies: readonly Study[]) => ({
  total: studies.length,
  open: studies.filter(isOpen).length,
  uncertain: studies.filter(isUncertain).length,
});

/** How many studies an institution is a site of, and how many of them it takes in participants to itself. */
export const countsAt = (catalogue: Catalogue, institution: Institution) => {
  const studies = studiesAt(catalogue, institution);
  return {
    total: studies.length,
    open: studies.filter((study) => isOpenAt(study, institution)).length,
    uncertain: studies.filter((study) => isUncertainAt(study, institution)).length,
  };
};

/** The addresses of a subject: its pages in Norwegian and English, and its feed. */
export const addressesOf = (page: (language: Language) => Path, urls: Urls) => ({
  url: urls.absolute(page('nb')),
  urlEn: urls.absolute(page('en')),
  feeds: feedsBelow(page('nb'), urls),
});
