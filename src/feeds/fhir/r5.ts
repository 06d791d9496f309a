import type { ResearchStudy } from 'fhir/r5';
import { isFinished } from '../../catalogue/index.ts';
import { coding, norway, phaseOf, purposeOf } from './codes.ts';
import { characteristicsOf, groupId } from './eligibility.ts';
import type { MakeStudy } from './family.ts';
import { identity } from './identity.ts';
import { linksOf } from './links.ts';
import { narrative } from './narrative.ts';
import { notesOf, whyStopped } from './notes.ts';
import { associatedParties, contactOrganisations } from './r5-parties.ts';
import { progress } from './r5-progress.ts';
import { r5Sites } from './r5-sites.ts';
import { standingExtension } from './standing.ts';
import { categoriesOf, conditionsOf, identifiersOf, keywordsOf, typeOf } from './subject.ts';
import { filled, inEnglish } from './words.ts';

const titleType = (code: string, display: string) => ({
  coding: [coding('http://hl7.org/fhir/title-type', code, display)],
});

/** The designs FHIR has a code for. A registry may be new or old, so a study of one is told in words. */
const designs: Partial<Record<string, ReturnType<typeof coding>>> = {
  interventional: coding('http://hl7.org/fhir/study-design', 'SEVCO:01001', 'Interventional research'),
  observational: coding('http://hl7.org/fhir/study-design', 'SEVCO:01002', 'Observational research'),
};

/** How participants come into groups, where FHIR has a code for it. */
const allocations: Partial<Record<string, ReturnType<typeof coding>>> = {
  randomised: coding('http://hl7.org/fhir/study-design', 'SEVCO:01003', 'randomized assignment'),
  'non-randomised': coding('http://hl7.org/fhir/study-design', 'SEVCO:01005', 'Non-randomized assignment'),
};

/**
 * A study as a ResearchStudy of FHIR R5 (https://hl7.org/fhir/R5/researchstudy.html). `status` is the state of
 * the publication; where the study has come is in `progressStatus`, which is left out where nobody is sure. The number of participants is the
 * Norwegian one, so it is not given as the study's.
 */
export const r5Study: MakeStudy<ResearchStudy> = (study, { urls }) => {
  const { norwegian, english, registeredTitle, acronym } = study;
  const characteristic = characteristicsOf(study);
  const design = study.type && designs[study.type];
  const type = typeOf(study);
  const allocation = study.design?.allocation && allocations[study.design.allocation];
  const sites = r5Sites(study, urls);
  return {
    ...identity(study),
    text: narrative(study),
    contained: filled([
      ...sites.contained,
      ...contactOrganisations(study),
      ...(characteristic
        ? [
            {
              resourceType: 'Group' as const,
              id: groupId,
              type: 'person' as const,
              membership: 'definitional' as const,
              characteristic,
            },
          ]
        : []),
    ]),
    extension: [standingExtension(study, urls)],
    url: urls.absolute(urls.study(study.id, study.language)),
    identifier: identifiersOf(study),
    title: norwegian.title,
    _title: inEnglish(norwegian.title, english?.title),
    label: [
      {
        type: titleType('plain-language', 'Plain language title'),
        value: norwegian.shortTitle,
        _value: inEnglish(norwegian.shortTitle, english?.shortTitle),
      },
      ...(registeredTitle
        ? [{ type: titleType('official', 'Official title'), value: registeredTitle.text }]
        : []),
      ...(acronym ? [{ type: titleType('acronym', 'Acronym'), value: acronym }] : []),
    ],
    relatedArtifact: linksOf(study, urls),
    date: study.updated,
    status: 'active',
    primaryPurposeType: purposeOf(study.type, 'http://hl7.org/fhir/research-study-prim-purp-type'),
    phase: phaseOf(study.phase, 'http://hl7.org/fhir/research-study-phase'),
    studyDesign: filled([
      ...(type ? [{ coding: design && [design], ...type }] : []),
      ...(allocation ? [{ coding: [allocation] }] : []),
    ]),
    condition: conditionsOf(study),
    keyword: filled(keywordsOf(study)),
    region: [{ coding: [norway] }],
    descriptionSummary: norwegian.summary,
    _descriptionSummary: inEnglish(norwegian.summary, english?.summary),
    period: isFinished(study) && study.completed !== undefined ? { end: study.completed } : undefined,
    site: sites.references,
    note: filled(notesOf(study)),
    classifier: filled(categoriesOf(study)),
    associatedParty: associatedParties(study),
    progressStatus: progress(study),
    whyStopped: whyStopped(study),
    recruitment: characteristic && { eligibility: { reference: `#${groupId}` } },
  };
};
