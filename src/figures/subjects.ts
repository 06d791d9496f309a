import {
  type Catalogue,
  conditionsInUse,
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
  studies: Study[];
}

/** With fewer studies, the list of them says more than figures do. */
const enough = 5;

/** The regions, institutions, categories and conditions that have enough studies for figures of their own. */
export const figureSubjects = (catalogue: Catalogue): FigureSubject[] => subjectsOf(catalogue);

// Asked for by every page with figures, so the catalogue is only gone through the first time.
const subjectsOf = memo((catalogue: Catalogue): FigureSubject[] =>
  [
    ...regions.map((region) => subject('region', region, studiesIn(catalogue, region))),
    ...catalogue.institutions.map((institution) =>
      subject(
        'institution',
        institution.id,
        studiesAt(catalogue, institution).map((study) =>
          asThere(
            study,
            standingAt(study, institution),
            study.sites.filter((site) => site.institution === institution),
          ),
        ),
      ),
    ),
    ...catalogue.categories.map((category) =>
      subject('category', category.id, studiesOfCategory(catalogue, category)),
    ),
    ...conditionsInUse(catalogue).map((condition) =>
      subject('condition', condition.id, studiesOfCondition(catalogue, condition)),
    ),
  ].filter(({ studies }) => studies.length >= enough),
);

/** The catalogue with the studies of one subject alone. */
export const partOf = (catalogue: Catalogue, { studies }: FigureSubject): Catalogue => ({
  ...catalogue,
  studies,
});

const subject = (kind: FigureSubjectKind, id: string, studies: Study[]): FigureSubject => ({
  kind,
  id,
  studies,
});

const studiesIn = ({ studies }: Catalogue, region: Region): Study[] =>
  studies
    .filter((study) => study.regions.includes(region))
    .map((study) =>
      asThere(study, standingIn(study, region), [
        ...study.sites.filter(({ institution }) => institution.region === region),
        ...study.unnamedSites.filter((site) => site.region === region),
      ]),
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
