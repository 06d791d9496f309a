import type { Catalogue } from '../catalogue/index.ts';
import type { FigureSubject } from '../figures/index.ts';
import type { Gathering, Route } from '../page/route.ts';
import type { PublishedCatalogue } from '../published.ts';
import type { Path } from '../urls.ts';

/** What has addresses that are made of its id, and the ids it had before. */
export interface Named {
  id: string;
  previousSlugs: readonly string[];
}

/** Where a page of the site stood before what it is about got the id it has now. */
export function formerPaths(
  { view, language }: Pick<Route, 'view' | 'language'>,
  published: PublishedCatalogue,
): Path[] {
  const { catalogue, urls } = published;
  switch (view.kind) {
    case 'study':
      return view.study.previousSlugs.map((id) => urls.study(id, language));
    case 'condition':
      return view.condition.previousSlugs.map((id) => urls.condition(id, language));
    case 'category':
      return view.category.previousSlugs.map((id) => urls.category(id, language));
    case 'hospital':
      return view.institution.previousSlugs.map((id) => urls.hospital(id, language));
    case 'condition-at': {
      const [, ...former] = namesOf(view.condition).flatMap((condition) =>
        namesOf(view.institution).map((institution) => urls.conditionAt(condition, institution, language)),
      );
      return former;
    }
    case 'key-figures-of':
      return formerSubjects(view.subject, catalogue).map(({ kind, id }) => urls.figures(kind, id, language));
    case 'poster':
      return formerPaths({ view: view.about, language }, published).map((page) =>
        urls.poster(page, language),
      );
    case 'embedded':
      return formerFrames(view.about).map(([kind, id]) => urls.frame(kind, id, language));
    default:
      return [];
  }
}

/** What gathers studies, by each of the ids it had before, as frames call it. */
function formerFrames(about: Gathering): (readonly ['institution' | 'condition' | 'category', string])[] {
  switch (about.kind) {
    case 'hospital':
      return about.institution.previousSlugs.map((id) => ['institution', id]);
    case 'condition':
      return about.condition.previousSlugs.map((id) => ['condition', id]);
    case 'category':
      return about.category.previousSlugs.map((id) => ['category', id]);
  }
}

/** The subject of key figures, by each of the ids it had before. */
export const formerSubjects = (
  { kind, id }: Pick<FigureSubject, 'kind' | 'id'>,
  { institutions, categories, conditions }: Catalogue,
): Pick<FigureSubject, 'kind' | 'id'>[] => {
  const things: Record<typeof kind, readonly Named[]> = {
    region: [],
    institution: institutions,
    category: categories,
    condition: conditions,
  };
  const subject = things[kind].find((thing) => thing.id === id);
  return (subject?.previousSlugs ?? []).map((former) => ({ kind, id: former }));
};

const namesOf = ({ id, previousSlugs }: Named): string[] => [id, ...previousSlugs];
