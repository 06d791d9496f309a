import type { Study } from '../../catalogue/index.ts';
import { cardOf } from '../../search/index/make-card.ts';
import type { Urls } from '../../urls.ts';
import type { ListedStudy } from './card.ts';

/** A study as the reader's own list shows it. */
export const listedStudy = (study: Study, side: 'no' | 'en', urls: Urls): ListedStudy => ({
  ...cardOf(study, side, urls),
  ...comparedFacts(study),
});

/** What the list compares from visit to visit: the same in every language, as the Norwegian text is the source. */
export const comparedFacts = (study: Study): Pick<ListedStudy, 'id' | 'status' | 'updated' | 'sites'> => ({
  id: study.id,
  status: study.status,
  updated: study.norwegian.updated,
  sites: study.sites
    .map(({ institution, status }) => `${institution.id}:${status}`)
    .sort()
    .join(' '),
});
