import type {
  Catalogue,
  Certainty,
  Condition,
  Region,
  Status,
  Study,
  StudySite,
  UnnamedSite,
  WrittenStatus,
} from '../src/catalogue/index.ts';
import { readValid } from './catalogue/content.ts';

const { catalogue } = readValid();
if (!catalogue) throw new Error('The valid fixture is not valid.');

/** The catalogue of the valid fixture. */
export const valid: Catalogue = catalogue;

/** One of its studies, changed as a test needs it. */
export function study(id: string, change: Partial<Study> = {}): Study {
  const found = valid.studies.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The valid fixture has no study ${id}.`);
  return { ...found, ...change };
}

/** A site of a study, by an institution or its id, with what every site has to say. */
export const siteOf = (
  at: StudySite['institution'] | string,
  status: Status = 'recruiting',
  change: Partial<StudySite> = {},
): StudySite => ({
  institution: typeof at === 'string' ? institution(at) : at,
  ...factsOf(status),
  ...change,
});

/** A place whose hospital nobody names. */
export const unnamedSiteOf = (town: string, status: Status = 'recruiting', region?: Region): UnnamedSite => ({
  town,
  region,
  ...factsOf(status),
});

const factsOf = (status: Status): Omit<UnnamedSite, 'town' | 'region'> => ({
  ...standing(status),
  inclusion: undefined,
  participants: undefined,
  contact: undefined,
});

/** What makes a study uncertain: it was open, or as said, when it was last seen. */
export const uncertain = (lastSeen: WrittenStatus = 'recruiting'): Pick<Study, 'status' | 'certainty'> => ({
  status: 'uncertain',
  certainty: { kind: 'uncertain', because: 'old', lastSeen, day: '2020-09-03' },
});

/** One of its institutions. */
export function institution(id: string): Catalogue['institutions'][number] {
  const found = valid.institutions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The valid fixture has no institution ${id}.`);
  return found;
}

/** One of its conditions. */
export function condition(id: string): Condition {
  const found = valid.conditions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The valid fixture has no condition ${id}.`);
  return found;
}

/** How sure a status of a test is: confirmed lately, or uncertain because that is long ago. */
export const certaintyOf = (status: Status): Certainty =>
  status === 'uncertain'
    ? { kind: 'uncertain', because: 'old', lastSeen: 'recruiting', day: '2024-05-12' }
    : { kind: 'confirmed', day: '2026-05-12' };

/** A study that stands as is said, with the sites it has. */
export const standing = (status: Status): Pick<Study, 'status' | 'certainty'> => ({
  status,
  certainty: certaintyOf(status),
});
