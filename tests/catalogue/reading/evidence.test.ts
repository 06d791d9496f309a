import { describe, expect, test } from 'vitest';
import type { Certainty, Standing, Status } from '../../../src/catalogue/index.ts';
import { confirmedBy } from '../../../src/catalogue/reading/evidence.ts';

const today = '2026-05-12';
const as = (certainty: Certainty, status: Status = 'recruiting'): Standing => ({ status, certainty });
const on = (day: string, status?: Status): Standing => as({ kind: 'confirmed', day }, status);
const nobody = as({ kind: 'captured', day: '2026-05-01' });

describe('a whole study', () => {
  const certainty = (own: string | undefined, ...sites: Standing[]) =>
    confirmedBy(on('2026-05-02'), own, sites, today).certainty;

  test('is confirmed when someone has answered for it, whatever a single site has said since', () => {
    const confirmed = { kind: 'confirmed', day: '2026-01-02' };
    expect(certainty('2026-01-02', on('2026-05-02'), on('2026-01-02'))).toEqual(confirmed);
    expect(certainty('2026-01-02')).toEqual(confirmed);
  });

  test('is confirmed when all of its sites are, on the earliest of their days', () =>
    expect(certainty(undefined, on('2026-05-02'), on('2026-03-02'))).toEqual({
      kind: 'confirmed',
      day: '2026-03-02',
    }));

  test('is not when only some are, or when its own word is too old', () => {
    const atSites = { kind: 'confirmed', day: '2026-05-02', onlyAtSites: true };
    expect(certainty(undefined, on('2026-05-02'), nobody)).toEqual(atSites);
    expect(certainty('2020-01-02', on('2026-05-02'), nobody)).toEqual(atSites);
    expect(certainty(undefined, on('2026-05-02'), on('2026-05-09', 'completed'), nobody)).toEqual(atSites);
  });

  test('stays as it is where nobody has confirmed anything', () =>
    expect(confirmedBy(nobody, undefined, [nobody], today)).toBe(nobody));
});
