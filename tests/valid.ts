import type {
  Catalogue,
  Condition,
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
export const siteOf = (at: StudySite['institution'] | string, status: Status = 'recruiting'): StudySite => ({
  institution: typeof at === 'string' ? institution(at) : at,
  ...factsOf(status),
});

/** A place whose hospital nobody names. */
export const unnamedSiteOf = (town: string, status: Status = 'recruiting'): UnnamedSite => ({
  town,
  ...factsOf(status),
});

const factsOf = (status: Status): Omit<UnnamedSite, 'town'> => ({
  status,
  certainty: { kind: 'stated' },
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
