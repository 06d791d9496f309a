import { type Institution, institutionName, studiesAt, studiesLedFrom } from '../../../catalogue/index.ts';
import { institutionThing } from '../../../feeds/index.ts';
import { fill } from '../../../i18n/index.ts';
import { studyCards } from '../../../kit/study-cards.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Page } from '../../../page/page.ts';
import { type PosterLink, posterLink } from '../../poster/index.ts';
import { type AboutInstitution, aboutInstitution } from '../parts/about-institution.ts';
import { type FollowSubject, followSubject } from '../parts/follow-subject.ts';
import { landingFigures, type StudyGroups, shareOut, shownStudies, studyGroups } from '../parts/groups.ts';
import { landingHead, namesOf } from '../parts/head.ts';
import { type SubjectNumber, subjectNumbers } from '../parts/subject-numbers.ts';
import { type WaysOn, waysInRegion, waysOn, waysToConditionsAt } from '../parts/ways.ts';

/** A hospital or another institution, the studies that it takes in participants to, and those that it only leads. */
export interface HospitalPage extends Page {
  name: string;
  lead: string;
  numbers: SubjectNumber[];
  studies: StudyGroups;
  /** To the conditions it has open studies of. */
  conditions: WaysOn | undefined;
  about: AboutInstitution;
  /** To other institutions of its region with open studies. */
  region: WaysOn | undefined;
  follow: FollowSubject;
  poster: PosterLink | undefined;
}

export function hospitalPage(here: PageContext, institution: Institution): HospitalPage {
  const { language, strings, urls, catalogue } = here;
  const words = strings.landing;
  const name = institutionName(institution, language);
  const region = strings.region[institution.region];
  const lead = `${institution.place}, ${region}`;
  const subject = { kind: 'hospital', institution } as const;
  const studies = studiesAt(catalogue, institution);
  const led = studiesLedFrom(catalogue, institution);
  const shares = shareOut(studies, institution);
  const figures = { ...landingFigures(studies, shares), led: led.length };
  const conditions = waysToConditionsAt(here, institution);
  const feed = { name, page: urls.hospital(institution.id, catalogue.site.language) };
  return {
    head: landingHead(here, {
      name,
      figures,
      counted: words.here,
      summary: `${lead}. ${namesOf(conditions, strings.conditions.title)}`,
      crumbs: [{ name: strings.hospitals.title, path: urls.section('hospitals', language) }],
      feed,
      studies: [...shownStudies(shares), ...led],
      about: [institutionThing(institution)],
    }),
    name,
    lead,
    numbers: subjectNumbers(here, figures),
    studies: studyGroups(here, shares, {
      filters: { institution: [institution.id] },
      at: institution,
      led:
        led.length > 0
          ? {
              heading: words.led,
              help: fill(words.ledHelp, { place: institution.shortName }),
              cards: studyCards(here, led),
              all: undefined,
            }
          : undefined,
    }),
    conditions: waysOn(here, words.openConditions, conditions),
    about: aboutInstitution(here, institution),
    region: waysOn(here, fill(words.sameRegion, { region }), waysInRegion(here, institution)),
    follow: followSubject(here, [feed]),
    poster: posterLink(here, subject),
  };
}
