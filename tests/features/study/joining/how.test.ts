import { describe, expect, test } from 'vitest';
import type { Status, Study, UnnamedSite } from '../../../../src/catalogue/index.ts';
import { institution, siteOf, uncertain, unnamedSiteOf } from '../../../valid.ts';
import { pageOf } from '../page-of.ts';

describe('how to go about it', () => {
  const adviceOf = (change: Partial<Study>) => pageOf(change).how.advice.join(' ');
  const nobody = {
    contact: undefined,
    institutions: [],
    ids: { nct: 'NCT01234567' },
    sites: [],
  } satisfies Partial<Study>;

  test('follows from the status', () => {
    expect(adviceOf({})).toMatch(/ta kontakt med studien/);
    expect(adviceOf({ status: 'not-yet-recruiting' })).toMatch(/ikke åpnet ennå/);
    expect(adviceOf({ status: 'completed' })).toMatch(/ikke imot nye deltakere/);
    expect(adviceOf({ status: 'completed' })).toBe(adviceOf({ status: 'active-not-recruiting' }));
    expect(adviceOf(uncertain())).toMatch(/^Vi vet ikke/);
    expect(adviceOf({ status: 'active-not-recruiting', stopKind: 'suspended' })).toMatch(
      /^Studien er stanset for en tid, og tar ikke imot nye deltakere nå\./,
    );
  });

  test('follows from how one joins', () => {
    expect(adviceOf({ joining: 'self' })).toMatch(/^Du kan selv ta kontakt/);
    expect(adviceOf({ joining: 'referral' })).toMatch(/^Du blir med gjennom en lege/);
    expect(adviceOf({ joining: 'invitation' })).toMatch(/^Du kan ikke melde deg på selv/);
    expect(adviceOf({ joining: 'in-care' })).toMatch(/^Du trenger ikke melde deg på/);
  });

  test('says how one joins in a line of its own where a reader can', () => {
    const line = (change: Partial<Study>) =>
      pageOf(change).how.facts.find(({ label }) => label === 'Slik blir man med')?.value;
    expect(line({ joining: 'referral' })).toBe('Via lege eller behandler');
    expect([line({}), line({ joining: 'in-care' }), line({ joining: 'self', status: 'completed' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('gives every way to reach the study an address that opens it', () => {
    const contact = { email: 'studie@example.no', phone: '22 22 22 22', url: 'https://example.no/studie' };
    expect(pageOf({ contact }).how.facts.map(({ links }) => links?.map(({ href }) => href))).toEqual([
      ['mailto:studie@example.no', 'tel:22222222', 'https://example.no/studie'],
    ]);
  });

  test('never asks a reader to contact a study that nobody knows how to reach', () => {
    for (const joining of [undefined, 'self', 'referral'] as const) {
      expect(adviceOf({ ...nobody, joining })).not.toMatch(/ta kontakt/);
      expect(adviceOf({ ...nobody, joining })).toMatch(/ikke oppgitt her\. Legen finner .* NCT01234567/);
    }
    expect(pageOf(nobody).how.facts).toMatchObject([
      { value: 'NCT01234567', href: 'https://clinicaltrials.gov/study/NCT01234567' },
    ]);
    expect(pageOf({ ...nobody, status: 'completed' }).how.facts).toEqual([]);
  });

  test('finds a contact at the hospital where the study has none', () => {
    const hospital = { ...institution('testsykehuset-vest'), contact: { phone: '55 55 55 55' } };
    const { facts } = pageOf({ ...nobody, institutions: [hospital] }).how;
    expect(facts.flatMap(({ links = [] }) => links.map(({ value }) => value))).toEqual(['55 55 55 55']);
  });

  test('names the contact of a nameless hospital by its town, and never that of one that has closed', () => {
    const phone = (site: UnnamedSite): UnnamedSite => ({ ...site, contact: { phone: '55 55 55 55' } });
    const labels = (...unnamedSites: UnnamedSite[]) =>
      pageOf({ ...nobody, sites: [siteOf('testsykehuset-ost')], unnamedSites }).how.facts.map(
        ({ label }) => label,
      );
    expect(labels(phone(unnamedSiteOf('Oslo')))).toEqual(['Et studiested i Oslo']);
    expect(labels(phone(unnamedSiteOf('Oslo', 'completed')))).toEqual(['ClinicalTrials.gov']);
  });

  test('names the contact that a hospital has of its own, where it takes or will take in participants', () => {
    const contact = { name: 'Poliklinikken', phone: '55 55 55 55' };
    const labels = (status: Status, more: Partial<Study> = {}) =>
      pageOf({ sites: [siteOf('testsykehuset-vest', status, { contact })], ...more }).how.facts.map(
        ({ label }) => label,
      );
    expect(labels('recruiting')).toEqual(['Testposten', 'Testvest, Poliklinikken']);
    expect(labels('not-yet-recruiting')).toHaveLength(2);
    expect(labels('active-not-recruiting')).toEqual(['Testposten']);
    expect(labels('recruiting', { contact: undefined })).toEqual(['Testvest, Poliklinikken']);
  });
});
