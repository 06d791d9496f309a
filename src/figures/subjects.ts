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
  /** The studies of the subject, each with the status it has there: at this hospital, or in this region. */
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
        studiesAt(catalogue, institution).map((study) => standingAs(study, standingAt(study, institution))),
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
    .map((study) => standingAs(study, standingIn(study, region)));

const standingAs = (study: Study, { status, certainty }: Pick<Study, 'status' | 'certainty'>): Study => ({
  ...study,
  status,
  certainty,
});
