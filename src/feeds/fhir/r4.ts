import type { ResearchStudy } from 'fhir/r4';
import { contactOf, institutionName, isFinished, type Study } from '../../catalogue/index.ts';
import { periodWords, stringsIn } from '../../i18n/index.ts';
import { norway, phaseOf, purposeOf } from './codes.ts';
import { characteristicsOf, groupId } from './eligibility.ts';
import type { MakeStudy } from './family.ts';
import { identity } from './identity.ts';
import { linksOf } from './links.ts';
import { narrative } from './narrative.ts';
import { note, notesOf, whyStopped } from './notes.ts';
import { partiesOf, telecomOf } from './parties.ts';
import { locationsOf, organisation, sitesOf } from './places.ts';
import { standingExtension } from './standing.ts';
import { categoriesOf, conditionsOf, identifiersOf, keywordsOf, typeOf } from './subject.ts';
import { filled, inEnglish } from './words.ts';

const terminology = 'http://terminology.hl7.org/CodeSystem';

/**
 * A study as a ResearchStudy of FHIR R4 (https://hl7.org/fhir/R4/researchstudy.html). R4 has no status for each
 * site, so how one stands is an extension of the reference to it, the same as for the whole study.
 */
export const r4Study: MakeStudy<ResearchStudy> = (study, { urls, today }) => {
  const { norwegian, english } = study;
  const characteristic = characteristicsOf(study);
  const { lead } = partiesOf(study);
  const contact = contactOf(study);
  const type = typeOf(study);
  const resource = {
    ...identity(study),
    text: narrative(study),
    contained: filled([
      ...locationsOf(study),
      ...(characteristic
        ? [
            {
              resourceType: 'Group' as const,
              id: groupId,
              type: 'person' as const,
              actual: false,
              characteristic,
            },
          ]
        : []),
    ]),
    extension: [standingExtension(study, urls)],
    identifier: identifiersOf(study),
    title: norwegian.title,
    _title: inEnglish(norwegian.title, english?.title),
    ...stateOf(study),
    primaryPurposeType: purposeOf(study.type, `${terminology}/research-study-prim-purp-type`),
    phase: phaseOf(study.phase, `${terminology}/research-study-phase`),
    category: type && [type],
    condition: conditionsOf(study),
    contact: contact && [{ name: contact.name, telecom: filled(telecomOf(contact)) }],
    relatedArtifact: linksOf(study, urls),
    keyword: filled([...categoriesOf(study), ...keywordsOf(study)]),
    location: [{ coding: [norway] }],
    description: norwegian.summary,
    _description: inEnglish(norwegian.summary, english?.summary),
    enrollment: characteristic && [{ reference: `#${groupId}` }],
    sponsor: lead && organisation(lead.name, lead.orgnr),
    period: endOf(study),
    site: filled(
      sitesOf(study).map(({ site, location }) => ({
        extension: [standingExtension(site, urls)],
        ...location,
      })),
    ),
    reasonStopped: whyStopped(study),
    note: filled([...notesOf(study), ...periodNote(study, today), ...coordinatorNote(study)]),
  };
  // The types of R4 know a status only as a value.
  return resource as ResearchStudy;
};

/**
 * In R4 the status is the state of the study itself, and is demanded. It has no word for a study that nobody knows
 * the state of; then the element is there without a value, and `data-absent-reason` says why. FHIR allows this of
 * every element that must be present, unless a profile forbids it (https://hl7.org/fhir/R4/extensibility.html and
 * the rule ele-1, by which an element has a value or children).
 */
function stateOf(study: Study): Pick<ResearchStudy, 'status'> | Pick<ResearchStudy, '_status'> {
  const status = statusOf(study);
  return status === undefined ? { _status: absent } : { status };
}

const absent = {
  extension: [
    { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' as const },
  ],
};

function statusOf(study: Study): ResearchStudy['status'] | undefined {
  const { stopKind } = study;
  if (stopKind === 'withdrawn') return 'withdrawn';
  if (stopKind === 'suspended') return 'temporarily-closed-to-accrual';
  // A study that was stopped goes on for as long as those who took part are followed.
  if (stopKind === 'terminated' && isFinished(study)) return 'administratively-completed';
  return states[study.status];
}

const states: Record<Study['status'], ResearchStudy['status'] | undefined> = {
  recruiting: 'active',
  'not-yet-recruiting': 'approved',
  uncertain: undefined,
  'active-not-recruiting': 'closed-to-accrual',
  completed: 'completed',
};

/** When the study ended. A day that it was planned to end on is not told as if it had. */
const endOf = (study: Study) =>
  isFinished(study) && study.completed !== undefined ? { end: study.completed } : undefined;

/** `period` is the whole study's in R4; when participants are taken in can only be told in words. */
function periodNote(study: Study, today: string) {
  const words = (language: Study['language'] | 'en'): string | undefined => {
    const period = periodWords(study, today, language);
    return period && `${stringsIn(language).study.period}: ${period}`;
  };
  return note(words(study.language), words('en'));
}

/** R4 has one sponsor and no other parties. */
function coordinatorNote(study: Study) {
  const { coordinator } = partiesOf(study);
  if (!coordinator) return [];
  const line = (language: Study['language'] | 'en', name: string): string =>
    `${stringsIn(language).study.coordinator}: ${name}`;
  return note(line(study.language, coordinator.name), line('en', institutionName(coordinator, 'en')));
}
