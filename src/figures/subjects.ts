import {
  type Catalogue,
  conditionsInUse,
  type Institution,
  memo,
  type Region,
  regions,
  type Study,
  standingAt,
  standingIn,
  studiesAt,
  studiesOfCategory,
  studiesOfCondition,
} from '../catalogue/index.ts';

/** What can have key figures of its own. */
export type FigureSubjectKind = 'region' | 'institution' | 'category' | 'condition';

/** Something that has key figures of its own. */
export interface FigureSubject {
  kind: FigureSubjectKind;
  id: string;
  /**
   * The studies of the subject, each as it is there: at this hospital, or in this region, with the status and the
   * participants there. How many a whole study takes in says nothing of one of its hospitals.
   */
  readonly studies: readonly Study[];
}

/** With fewer studies, the list of them says more than figures do. */
const enough = 5;

/** The regions, institutions, categories and conditions that have enough studies for figures of their own. */
export const figureSubjects = (catalogue: Catalogue): FigureSubject[] => subjectsOf(catalogue);

// Asked for by every page with figures, so the catalogue is only gone through the first time.
const subjectsOf = memo((catalogue: Catalogue): FigureSubject[] => [
  ...regions.flatMap((region) =>
    subject('region', region, studiesIn(catalogue, region), (study) => inRegion(study, region)),
  ),
  ...catalogue.institutions.flatMap((institution) =>
    subject('institution', institution.id, studiesAt(catalogue, institution), (study) =>
      atInstitution(study, institution),
    ),
  ),
  ...catalogue.categories.flatMap((category) =>
    subject('category', category.id, studiesOfCategory(catalogue, category)),
  ),
  ...conditionsInUse(catalogue).flatMap((condition) =>
    subject('condition', condition.id, studiesOfCondition(catalogue, condition)),
  ),
]);

/** The catalogue with the studies of one subject alone: the same each time, so that it is counted once. */
export const partOf = (catalogue: Catalogue, subject: FigureSubject): Catalogue =>
  partsOf(catalogue)(subject);

const partsOf = memo((catalogue: Catalogue) =>
  memo(({ studies }: FigureSubject): Catalogue => ({ ...catalogue, studies: [...studies] })),
);

/**
 * A subject with these studies; none where they are too few.
 *
 * @param there a study as it is with the subject: asked for only where figures are, and not for its address
 */
function subject(
  kind: FigureSubjectKind,
  id: string,
  studies: readonly Study[],
  there: (study: Study) => Study = (study) => study,
): FigureSubject[] {
  if (studies.length < enough) return [];
  let known: readonly Study[] | undefined;
  return [
    {
      kind,
      id,
      get studies() {
        known ??= studies.map(there);
        return known;
      },
    },
  ];
}

const studiesIn = ({ studies }: Catalogue, region: Region): Study[] =>
  studies.filter((study) => study.regions.includes(region));

const inRegion = (study: Study, region: Region): Study =>
  asThere(study, standingIn(study, region), [
    ...study.sites.filter(({ institution }) => institution.region === region),
    ...study.unnamedSites.filter((site) => site.region === region),
  ]);

const atInstitution = (study: Study, institution: Institution): Study =>
  asThere(
    study,
    standingAt(study, institution),
    study.sites.filter((site) => site.institution === institution),
  );

const asThere = (
  study: Study,
  { status, certainty }: Pick<Study, 'status' | 'certainty'>,
  sites: readonly Pick<Study, 'participants'>[],
): Study => ({ ...study, status, certainty, participants: participantsAt(sites) });

/** The participants of some sites together: known only where each of them states its own. */
const participantsAt = (sites: readonly Pick<Study, 'participants'>[]): Study['participants'] => ({
  planned: sumOf(sites.map(({ participants }) => participants?.planned)),
  included: sumOf(sites.map(({ participants }) => participants?.included)),
});

const sumOf = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce(
    (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
    numbers.length === 0 ? undefined : 0,
  );
