import { type Language, type Study, slugify } from '../../catalogue/index.ts';
import type { PublishedCatalogue, PublishedFile } from '../../published.ts';
import { type Card, cardOf } from '../../search/index/card.ts';
import { type Side, sides } from '../../search/side.ts';
import type { Urls } from '../../urls.ts';

/** What the reader's own list shows of a study, and what it compares from visit to visit. */
export interface ListCard extends Card {
  /** The study's present id; another than was asked for when the study has been renamed. */
  id: string;
  /** The day its Norwegian text last changed, `2026-05-12`. */
  updated: string;
  /** Each hospital, and each town without one, with its status, in one line that is only ever compared. */
  sites: string;
}

/** A study as the reader's own list shows it. */
export const listCard = (study: Study, side: Side, urls: Urls): ListCard => ({
  ...cardOf(study, side, urls),
  ...comparedFacts(study),
});

/** What the list compares from visit to visit: the same in every language, as the Norwegian text is the source. */
export const comparedFacts = (study: Study): Pick<ListCard, 'id' | 'status' | 'updated' | 'sites'> => ({
  id: study.id,
  status: study.status,
  updated: study.norwegian.updated,
  sites: [
    ...study.sites.map(({ institution, status }) => `${institution.id}:${status}`),
    ...study.unnamedSites.map(({ town, status }) => `${slugify(town)}:${status}`),
  ]
    .sort()
    .join(' '),
});

/** A language of the pages on each side. */
const languageOf: Record<Side, Language> = { no: 'nb', en: 'en' };

/**
 * The card of each study beside its page, for the reader's own list. A study that has been renamed has one at
 * its earlier addresses too: a list is kept for years, and a shared link longer.
 */
export const listCards = ({ catalogue, urls }: PublishedCatalogue): PublishedFile[] =>
  catalogue.studies.flatMap((study) =>
    sides.flatMap((side) => {
      const content = JSON.stringify(listCard(study, side, urls));
      return [study.id, ...study.previousSlugs].map((id) => ({
        path: urls.below(urls.card(urls.study(id, languageOf[side]))),
        type: 'application/json',
        content,
      }));
    }),
  );
