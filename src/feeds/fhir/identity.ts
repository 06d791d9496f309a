import { createHash } from 'node:crypto';
import { asMoment, type Study } from '../../catalogue/index.ts';

const longestId = 64;

/** The study's id in FHIR, where an id has at most 64 characters: a longer one ends in a digest of the whole. */
export function resourceId(id: string): string {
  if (id.length <= longestId) return id;
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${id.slice(0, longestId - digest.length - 1)}-${digest}`;
}

/** What every resource of a study begins with. */
export const identity = (study: Study) => ({
  resourceType: 'ResearchStudy' as const,
  id: resourceId(study.id),
  meta: { lastUpdated: asMoment(study.updated) },
  language: study.language,
});
