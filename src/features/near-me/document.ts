import {
  type Catalogue,
  type Institution,
  institutionName,
  type Language,
  openStudiesAt,
  openStudiesInTowns,
  pointOfTown,
  pointsOf,
  type Study,
  textIn,
  uncertainStudiesAt,
  uncertainStudiesInTowns,
} from '../../catalogue/index.ts';
import { siteLanguages } from '../../languages.ts';
import type { PublishedFile } from '../../published.ts';
import { type NearFile, type PackedHospital, type PackedPlace, studiesShown } from './file.ts';
import { nearFilePath } from './paths.ts';

/** The files that the page «near me» fetches, one in Norwegian and one in English. */
export const nearDocuments = (catalogue: Catalogue): PublishedFile[] =>
  siteLanguages(catalogue).map((language) => ({
    path: nearFilePath(language),
    type: 'application/json',
    content: JSON.stringify(nearFile(catalogue, language)),
  }));

/** What the page «near me» computes with, in one language. Only titles that are shown are in it, each once. */
export function nearFile(catalogue: Catalogue, language: Language): NearFile {
  const shown: Study[] = [];
  const numberOf = (study: Study): number =>
    shown.includes(study) ? shown.indexOf(study) : shown.push(study) - 1;
  const open = openStudiesAt(catalogue);
  const uncertain = uncertainStudiesAt(catalogue);
  const hospitals = catalogue.institutions
    .filter((institution) => institution.kind === 'hospital' || open.has(institution))
    .map((institution): PackedHospital => {
      const studies = open.get(institution) ?? [];
      return {
        id: institution.id,
        name: institutionName(institution, language),
        isHospital: institution.kind === 'hospital',
        also: otherNames(institution, language),
        towns: pointsOf(institution, catalogue),
        open: studies.length,
        uncertain: uncertain.get(institution)?.length ?? 0,
        studies: studies.slice(0, studiesShown).map(numberOf),
      };
    });
  const uncertainIn = uncertainStudiesInTowns(catalogue);
  const unnamed = [...openStudiesInTowns(catalogue)].map(
    ([town, studies]): PackedHospital => ({
      name: town,
      isHospital: false,
      also: [],
      towns: [pointOfTown(town, catalogue)],
      open: studies.length,
      uncertain: uncertainIn.get(town)?.length ?? 0,
      studies: studies.map(numberOf),
    }),
  );
  return {
    places: catalogue.places.map(packPlace),
    hospitals: [...hospitals, ...unnamed],
    studies: shown.map((study) => {
      const text = textIn(study, language);
      return text.language === language
        ? [study.id, text.shortTitle]
        : [study.id, text.shortTitle, text.language];
    }),
  };
}

function packPlace(place: Catalogue['places'][number]): PackedPlace {
  const { name, municipality, latitude, longitude, measuredFrom } = place;
  const kind = municipality === undefined ? 't' : 'm';
  return measuredFrom
    ? [name, kind, latitude, longitude, measuredFrom.name, measuredFrom.because]
    : [name, kind, latitude, longitude];
}

/** Among the aliases of an institution with several towns are hospitals that stand far from its main point. */
function otherNames(institution: Institution, language: Language): string[] {
  const { name, shortName, towns, aliases } = institution;
  const names = [shortName, name, ...(towns.length === 0 ? aliases : [])];
  return [...new Set(names)].filter((other) => other !== institutionName(institution, language));
}
