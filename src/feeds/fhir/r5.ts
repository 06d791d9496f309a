import type { ResearchStudy } from 'fhir/r5';
import { coding, norway, phaseOf, purposeOf } from './codes.ts';
import { characteristicsOf, groupId } from './eligibility.ts';
import type { MakeStudy } from './family.ts';
import { identity } from './identity.ts';
import { linksOf } from './links.ts';
import { narrative } from './narrative.ts';
import { notesOf, whyStopped } from './notes.ts';
import { locationsOf, sitesOf } from './places.ts';
import { associatedParties, contactOrganisation } from './r5-parties.ts';
import { progress } from './r5-progress.ts';
import { categoriesOf, conditionsOf, identifiersOf, keywordsOf, typeOf } from './subject.ts';
import { filled, inEnglish } from './words.ts';

const plainLanguage = coding('http://hl7.org/fhir/title-type', 'plain-language', 'Plain language title');

/** The designs FHIR has a code for. A registry may be new or old, so a study of one is told in words. */
const designs: Partial<Record<string, ReturnType<typeof coding>>> = {
  interventional: coding('http://hl7.org/fhir/study-design', 'SEVCO:01001', 'Interventional research'),
  observational: coding('http://hl7.org/fhir/study-design', 'SEVCO:01002', 'Observational research'),
};

/**
 * A study as a ResearchStudy of FHIR R5 (https://hl7.org/fhir/R5/researchstudy.html). `status` is the state of
 * the publication; where the study has come is in `progressStatus`. The number of participants is the
 * Norwegian one, so it is not given as the study's.
 */
export const r5Study: MakeStudy<ResearchStudy> = (study, { urls }) => {
  const { norwegian, english } = study;
  const characteristic = characteristicsOf(study);
  const design = designs[study.type];
  return {
    ...identity(study),
    text: narrative(study),
    contained: filled([
      ...locationsOf(study),
      contactOrganisation(study),
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
    url: urls.absolute(urls.study(study.id, study.language)),
    identifier: identifiersOf(study),
    title: norwegian.title,
    _title: inEnglish(norwegian.title, english?.title),
    label: [
      {
        type: { coding: [plainLanguage] },
        value: norwegian.shortTitle,
        _value: inEnglish(norwegian.shortTitle, english?.shortTitle),
      },
    ],
    relatedArtifact: linksOf(study, urls),
    date: study.updated,
    status: 'active',
    primaryPurposeType: purposeOf(study.type, 'http://hl7.org/fhir/research-study-prim-purp-type'),
    phase: phaseOf(study.phase, 'http://hl7.org/fhir/research-study-phase'),
    studyDesign: [{ coding: design && [design], ...typeOf(study) }],
    condition: conditionsOf(study),
    keyword: filled(keywordsOf(study)),
    region: [{ coding: [norway] }],
    descriptionSummary: norwegian.summary,
    _descriptionSummary: inEnglish(norwegian.summary, english?.summary),
    site: sitesOf(study),
    note: filled(notesOf(study)),
    classifier: filled(categoriesOf(study)),
    associatedParty: associatedParties(study),
    progressStatus: progress(study),
    whyStopped: whyStopped(study),
    recruitment: characteristic && { eligibility: { reference: `#${groupId}` } },
  };
};
