import { asMoment, type Catalogue, type Study } from '../../catalogue/index.ts';
import type { Urls } from '../../urls.ts';
import { fhirPath } from '../api/paths.ts';
import { filled } from './words.ts';

/** The address of the extension, where its definition can be read. */
const addressOf = (urls: Urls): string => urls.absolute(urls.file(fhirPath.standing));

/**
 * How a study or a site stands, and how sure that is. Neither version has a word for a study of which nobody knows
 * whether it is open; and a status that is known says nothing of who answers for it.
 */
export function standingExtension(
  { status, certainty }: Pick<Study, 'status' | 'certainty'>,
  urls: Urls,
): { url: string; extension: { url: string; valueCode?: string; valueDate?: string }[] } {
  const day = 'day' in certainty ? certainty.day : undefined;
  return {
    url: addressOf(urls),
    extension: [
      { url: 'status', valueCode: status },
      { url: 'certainty', valueCode: certainty.kind },
      ...(day === undefined ? [] : [{ url: 'day', valueDate: day }]),
      ...(certainty.kind === 'uncertain' ? [{ url: 'lastSeen', valueCode: certainty.lastSeen }] : []),
    ],
  };
}

const parts = [
  {
    name: 'status',
    type: 'code',
    min: 1,
    short:
      'recruiting | not-yet-recruiting | uncertain | active-not-recruiting | completed. Uncertain: it was recruiting or not yet recruiting, and nobody has confirmed it within a year, or its own dates speak against it',
  },
  {
    name: 'certainty',
    type: 'code',
    min: 1,
    short:
      'confirmed | captured | uncertain | stated. Confirmed: those who run the study said so within a year; captured: a register that is itself that fresh says so; stated: closed or finished, on no known day',
  },
  {
    name: 'day',
    type: 'date',
    min: 0,
    short: 'The day of the confirmation or of reading the register, or when it was last seen so',
  },
  { name: 'lastSeen', type: 'code', min: 0, short: 'Where uncertain: the status when it was last seen' },
] as const;

/** The definition of the extension: one for both versions, which tell extensions apart by address alone. */
export function standingDefinition({ today, site }: Catalogue, urls: Urls) {
  const url = addressOf(urls);
  const path = 'Extension.extension';
  return {
    resourceType: 'StructureDefinition' as const,
    id: 'standing',
    url,
    name: 'RecruitmentStanding',
    title: 'Recruitment standing',
    status: 'active' as const,
    date: asMoment(today),
    publisher: site.publisher.name,
    description: 'How a study or one of its sites stands on the day of the document, and how sure that is.',
    fhirVersion: '4.0.1' as const,
    kind: 'complex-type' as const,
    abstract: false,
    context: filled([
      { type: 'element' as const, expression: 'ResearchStudy' },
      { type: 'element' as const, expression: 'ResearchStudy.site' },
    ]),
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint' as const,
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', short: 'How a study or a site stands', max: '1' },
        ...parts.flatMap(({ name, type, min, short }) => {
          const id = `${path}:${name}`;
          return [
            { id, path, sliceName: name, short, min, max: '1' },
            { id: `${id}.url`, path: `${path}.url`, fixedUri: name },
            { id: `${id}.value[x]`, path: `${path}.value[x]`, type: [{ code: type }] },
          ];
        }),
        { id: 'Extension.url', path: 'Extension.url', fixedUri: url },
        { id: 'Extension.value[x]', path: 'Extension.value[x]', max: '0' },
      ],
    },
  };
}
