import { studyLanguages } from '../../languages.ts';
import { type Route, routesIn } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';

/** The page of each study. */
export const studyRoutes = ({ catalogue, urls }: PublishedCatalogue): Route[] =>
  catalogue.studies.flatMap((study) =>
    routesIn(studyLanguages(study), (language) => urls.study(study.id, language), { kind: 'study', study }),
  );

/**
 * Pages at the old addresses of studies, which lead on where a host cannot redirect. They are not part of the
 * site: no list of its pages has them.
 */
export const movedRoutes = ({ catalogue, urls }: PublishedCatalogue): Route[] =>
  catalogue.studies.flatMap((study) =>
    study.previousSlugs.flatMap((old) =>
      routesIn(studyLanguages(study), (language) => urls.study(old, language), { kind: 'moved', study }),
    ),
  );
