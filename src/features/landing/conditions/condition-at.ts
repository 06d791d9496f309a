import {
  type Condition,
  conditionName,
  type Institution,
  institutionName,
  isOpen,
  isOpenAt,
  type Study,
  studiesOfCondition,
  studiesOfConditionAt,
} from '../../../catalogue/index.ts';
import { conditionThing, institutionThing } from '../../../feeds/index.ts';
import { fill, plural } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Page } from '../../../page/page.ts';
import type { Path } from '../../../urls.ts';
import { type AboutInstitution, aboutInstitution } from '../parts/about-institution.ts';
import { type FollowSubject, followSubject } from '../parts/follow-subject.ts';
import { landingFigures, type StudyGroups, shareOut, shownStudies, studyGroups } from '../parts/groups.ts';
import { landingHead } from '../parts/head.ts';
import { type WaysOn, waysOn, waysToConditionsAt, waysToHospitalsWith } from '../parts/ways.ts';

/** The studies of a condition at one hospital. */
export interface ConditionAtPage extends Page {
  name: string;
  lead: string;
  studies: StudyGroups;
  /** The way to the open studies that this hospital has no part in; undefined without any. */
  elsewhere: { href: Path; words: string } | undefined;
  /** How to take part. */
  join: { heading: string; steps: string[]; decides: string };
  /** To other hospitals, to other conditions here, and to all of both. */
  ways: WaysOn[];
  about: AboutInstitution;
  follow: FollowSubject;
}

/** @param institution one that takes in participants to at least one study of the condition */
export function conditionAtPage(
  here: PageContext,
  condition: Condition,
  institution: Institution,
): ConditionAtPage {
  const { language, strings, urls, catalogue } = here;
  const words = strings.landing;
  const place = institutionName(institution, language);
  const subject = conditionName(condition, language);
  const name = fill(words.nameAt, { name: subject, place });
  const openHere = (study: Study): boolean => isOpenAt(study, institution);
  const all = studiesOfCondition(catalogue, condition);
  const elsewhere = all.filter((study) => isOpen(study) && !openHere(study)).length;
  const studies = studiesOfConditionAt(catalogue, condition, institution);
  const shares = shareOut(studies, institution);
  const figures = landingFigures(studies, shares);
  const short = { place: institution.shortName };
  const { steps, decides } = words;
  const norwegian = catalogue.site.language;
  const conditionPath = urls.condition(condition.id, language);
  return {
    head: landingHead(here, {
      name,
      figures,
      counted: words.here,
      summary: condition.summary[language],
      crumbs: [
        { name: strings.conditions.title, path: urls.section('conditions', language) },
        { name: subject, path: conditionPath },
      ],
      studies: shownStudies(shares),
      about: [conditionThing(condition, language), institutionThing(institution)],
    }),
    name,
    lead: plural(words.leadAt, figures.open),
    studies: studyGroups(here, shares, {
      filters: { condition: [condition.id], institution: [institution.id] },
      at: institution,
      openHeading: fill(words.openAt, short),
    }),
    elsewhere: elsewhere > 0 ? { href: conditionPath, words: plural(words.elsewhere, elsewhere) } : undefined,
    join: { heading: strings.study.how, steps: [steps.read, steps.doctor, steps.contact], decides },
    ways: [
      waysOn(here, words.otherHospitals, waysToHospitalsWith(here, condition, institution)),
      waysOn(here, fill(words.otherConditions, short), waysToConditionsAt(here, institution, condition)),
      waysOn(here, words.more, [
        { name: fill(words.wholeCountry, { name: subject }), href: conditionPath },
        { name: fill(words.allAt, short), href: urls.hospital(institution.id, language) },
      ]),
    ].filter((ways) => ways !== undefined),
    about: aboutInstitution(here, institution),
    follow: followSubject(here, [
      { name: subject, page: urls.condition(condition.id, norwegian) },
      { name: place, page: urls.hospital(institution.id, norwegian) },
    ]),
  };
}
