import type { Catalogue, Condition, Study } from '../src/catalogue/index.ts';
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
