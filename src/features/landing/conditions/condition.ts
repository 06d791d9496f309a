import {
  type Condition,
  conditionName,
  diagnosisName,
  searchesAbroad,
  studiesOfCondition,
} from '../../../catalogue/index.ts';
import { conditionThing } from '../../../feeds/index.ts';
import { openHospitals } from '../../../figures/index.ts';
import { fill } from '../../../i18n/index.ts';
import { prose } from '../../../kit/prose.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Page } from '../../../page/page.ts';
import { explainCondition } from '../../glossary/index.ts';
import { type PosterLink, posterLink } from '../../poster/index.ts';
import { type FollowSubject, followSubject } from '../parts/follow-subject.ts';
import { landingFigures, type StudyGroups, shareOut, shownStudies, studyGroups } from '../parts/groups.ts';
import { landingHead } from '../parts/head.ts';
import { type SubjectNumber, subjectNumbers } from '../parts/subject-numbers.ts';
import { type WaysOn, waysOn, waysToHospitalsWith, waysToRelated } from '../parts/ways.ts';

/** A condition: what it is, and the studies of it and of narrower ones in all of Norway. */
export interface ConditionPage extends Page {
  name: string;
  /** HTML, with difficult words explained. */
  lead: string;
  /** Other names, as a sentence; undefined without any. */
  alsoCalled: string | undefined;
  numbers: SubjectNumber[];
  studies: StudyGroups;
  /** To where the studies are open, and to related conditions. */
  ways: WaysOn[];
  follow: FollowSubject;
  poster: PosterLink | undefined;
  /** What an editor has written of the condition, as HTML; undefined when nothing. */
  text: string | undefined;
  abroad: { heading: string; help: string; searches: { name: string; href: string }[] };
  /** Diagnosis codes with their Norwegian names; undefined without any. */
  codes: { label: string; list: string } | undefined;
}

export function conditionPage(here: PageContext, condition: Condition): ConditionPage {
  const { language, strings, urls, catalogue } = here;
  const words = strings.conditions;
  const name = conditionName(condition, language);
  const explained = explainCondition(here, condition);
  const studies = studiesOfCondition(catalogue, condition);
  const shares = shareOut(studies);
  const figures = landingFigures(studies, shares);
  const feed = { name, page: urls.condition(condition.id, catalogue.site.language) };
  const summary = condition.summary[language];
  const synonyms = condition.synonyms[language];
  const codes = condition.icd10.map((code) => [code, diagnosisName(code)].filter(Boolean).join(' '));
  return {
    head: landingHead(here, {
      name,
      figures,
      counted: strings.landing.inNorway,
      hospitals: openHospitals(studies).map(({ institution }) => institution),
      summary,
      crumbs: [{ name: words.title, path: urls.section('conditions', language) }],
      feed,
      studies: shownStudies(shares),
      about: [conditionThing(condition, language)],
    }),
    name,
    lead: prose(here, explained(summary)),
    alsoCalled: synonyms.length > 0 ? `${words.alsoCalled}: ${synonyms.join(', ')}.` : undefined,
    numbers: subjectNumbers(here, figures),
    studies: studyGroups(here, shares, { filters: { condition: [condition.id] } }),
    ways: waysFrom(here, condition),
    follow: followSubject(here, [feed]),
    poster: posterLink(here, { kind: 'condition', condition }),
    text: condition.body.html === '' ? undefined : prose(here, explained(condition.body)),
    abroad: {
      heading: words.abroad,
      help: fill(words.abroadHelp, { name: condition.name.en }),
      searches: searchesAbroad(condition.name.en),
    },
    codes: codes.length > 0 ? { label: words.codes, list: codes.join(' · ') } : undefined,
  };
}

function waysFrom(here: PageContext, condition: Condition): WaysOn[] {
  const { landing, conditions } = here.strings;
  const { broader, narrower, sameGroup } = waysToRelated(here, condition);
  const hospitals = waysToHospitalsWith(here, condition);
  const near = { name: landing.nearest, href: here.urls.nearMe(condition.id, here.language) };
  const nearest = hospitals.length > 1 ? [near] : [];
  return [
    waysOn(here, landing.where, [...hospitals, ...nearest]),
    waysOn(here, conditions.broader, broader),
    waysOn(here, conditions.narrower, narrower),
    waysOn(here, landing.sameGroup, sameGroup),
  ].filter((ways) => ways !== undefined);
}
