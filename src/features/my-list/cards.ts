import type { PublishedCatalogue, PublishedFile } from '../../published.ts';
import { listedStudy } from './make-card.ts';

const sides = [
  ['no', 'nb'],
  ['en', 'en'],
] as const;

/**
 * The card of each study beside its page, for the reader's own list. A study that has been renamed has one at
 * its earlier addresses too: a list is kept for years, and a shared link longer.
 */
export const listCards = ({ catalogue, urls }: PublishedCatalogue): PublishedFile[] =>
  catalogue.studies.flatMap((study) =>
    sides.flatMap(([side, language]) => {
      const content = JSON.stringify(listedStudy(study, side, urls));
      return [study.id, ...study.previousSlugs].map((id) => ({
        path: urls.below(urls.card(urls.study(id, language))),
        type: 'application/json',
        content,
      }));
    }),
  );
