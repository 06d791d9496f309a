import { studyLanguages } from '../../languages.ts';
import { type Route, routesIn } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';

/** The page of each study. */
export const studyRoutes = ({ catalogue, urls }: PublishedCatalogue): Route[] =>
  catalogue.studies.flatMap((study) =>
    routesIn(studyLanguages(study), (language) => urls.study(study.id, language), { kind: 'study', study }),
  );
