import { isOpen, isUncertain } from '../../catalogue/browser.ts';
import { type NearFile, type PackedHospital, type PackedStudy, studiesShown } from './file.ts';

/** What a condition's document of the open interface says, as far as the page needs it. */
export interface ConditionDocument {
  data: { name: Record<string, string>; studies: ConditionStudy[] };
}

interface ConditionStudy {
  id: string;
  language: string;
  title: string;
  titleEn: string | null;
  status: string;
  sites: { institution: string; status: string }[];
  unnamedSites: { place: { town: string }; status: string }[];
}

/** The same hospitals, with only the studies of one condition, in the document's order. */
export function narrowTo(
  { places, hospitals }: NearFile,
  { data }: ConditionDocument,
  language: string,
): NearFile {
  const standingAt = (study: ConditionStudy, { id, name }: PackedHospital) =>
    id === undefined
      ? study.unnamedSites.filter(({ place }) => place.town === name)
      : study.sites.filter(({ institution }) => institution === id);
  return {
    places,
    hospitals: hospitals.map((hospital): PackedHospital => {
      const open = data.studies.flatMap((study, number) =>
        standingAt(study, hospital).some(isOpen) ? [number] : [],
      );
      const uncertain = data.studies.filter((study) => standingAt(study, hospital).some(isUncertain));
      return {
        ...hospital,
        open: open.length,
        uncertain: uncertain.length,
        studies: open.slice(0, studiesShown),
      };
    }),
    studies: data.studies.map((study) => packStudy(study, language)),
  };
}

function packStudy({ id, title, titleEn, language: own }: ConditionStudy, language: string): PackedStudy {
  if (language !== 'en') return own === language ? [id, title] : [id, title, own];
  return titleEn === null ? [id, title, own] : [id, titleEn];
}
