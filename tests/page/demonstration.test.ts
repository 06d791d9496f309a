import { describe, expect, test } from 'vitest';
import { demonstrationNotice } from '../../src/page/demonstration.ts';
import { study, valid } from '../valid.ts';

const captured = (retrieved: string) =>
  study('bare-det-viktigste', { source: { register: 'nct', retrieved } });
const demonstration = (...studies: ReturnType<typeof study>[]) => ({
  ...valid,
  site: { ...valid.site, demonstration: true },
  studies,
});

describe('the demonstration notice', () => {
  test('is not there when the content is real', () =>
    expect(demonstrationNotice(valid, 'nb')).toBeUndefined());

  test('names the days from the oldest to the newest capture, in the language of the page', () => {
    const catalogue = demonstration(captured('2026-02-01'), captured('2025-12-24'));
    expect(demonstrationNotice(catalogue, 'nb')).toContain('24. desember 2025 – 1. februar 2026');
    expect(demonstrationNotice(catalogue, 'nn')).toMatch(/^Demonstrasjonsinnhald/);
    expect(demonstrationNotice(catalogue, 'en')).toContain('24 December 2025 – 1 February 2026');
  });

  test('names one day once, and on a study its own', () => {
    const catalogue = demonstration(captured('2026-02-01'), captured('2026-02-01'));
    expect(demonstrationNotice(catalogue, 'nb')).toContain('per 1. februar 2026.');
    expect(demonstrationNotice(catalogue, 'nb', '2025-12-24')).toContain('per 24. desember 2025.');
  });
});
