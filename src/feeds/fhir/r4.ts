import type { ResearchStudy } from 'fhir/r4';
import { contactOf, institutionName, type Study } from '../../catalogue/index.ts';
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
import { categoriesOf, conditionsOf, identifiersOf, keywordsOf, typeOf } from './subject.ts';
import { filled, inEnglish } from './words.ts';

const terminology = 'http://terminology.hl7.org/CodeSystem';

/** A study as a ResearchStudy of FHIR R4 (https://hl7.org/fhir/R4/researchstudy.html). */
export const r4Study: MakeStudy<ResearchStudy> = (study, { urls, today }) => {
  const { norwegian, english } = study;
  const characteristic = characteristicsOf(study);
  const { lead } = partiesOf(study);
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
    identifier: identifiersOf(study),
    title: norwegian.title,
    _title: inEnglish(norwegian.title, english?.title),
    ...stateOf(study),
    primaryPurposeType: purposeOf(study.type, `${terminology}/research-study-prim-purp-type`),
    phase: phaseOf(study.phase, `${terminology}/research-study-phase`),
    category: [typeOf(study)],
    condition: conditionsOf(study),
    contact: contactOf(study) && [{ name: contactOf(study)?.name, telecom: filled(telecomOf(study)) }],
    relatedArtifact: linksOf(study, urls),
    keyword: filled([...categoriesOf(study), ...keywordsOf(study)]),
    location: [{ coding: [norway] }],
    description: norwegian.summary,
    _description: inEnglish(norwegian.summary, english?.summary),
    enrollment: characteristic && [{ reference: `#${groupId}` }],
    sponsor: lead && organisation(lead.name, lead.orgnr),
    site: sitesOf(study),
    reasonStopped: whyStopped(study),
    note: filled([...notesOf(study), ...periodNote(study, today), ...coordinatorNote(study)]),
  };
  // R4 demands a status, and FHIR says how a value is absent; the types know only the first.
  return resource as ResearchStudy;
};

/** In R4 the status is the state of the study itself, and has no word for one that nobody knows. */
function stateOf(study: Study): Pick<ResearchStudy, 'status'> | Pick<ResearchStudy, '_status'> {
  const { status, stopKind } = study;
  if (status === 'uncertain' && stopKind === undefined) return { _status: absent };
  return { status: statusOf(status, stopKind) };
}

const absent = {
  extension: [
    { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' as const },
  ],
};

function statusOf(status: Study['status'], stopKind: Study['stopKind']): ResearchStudy['status'] {
  if (stopKind === 'withdrawn') return 'withdrawn';
  if (stopKind === 'suspended') return 'temporarily-closed-to-accrual';
  // A study that was stopped goes on for as long as those who took part are followed.
  if (stopKind === 'terminated' && status === 'completed') return 'administratively-completed';
  // A study that was stopped has a known end, whatever it was before.
  return states[status === 'uncertain' ? 'active-not-recruiting' : status];
}

const states = {
  recruiting: 'active',
  'not-yet-recruiting': 'approved',
  'active-not-recruiting': 'closed-to-accrual',
  completed: 'completed',
} as const;

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
