import { expect, test } from 'vitest';
import { studiesOfConditionAt } from '../../../src/catalogue/index.ts';
import { hospitalsGathering, pathOfConditionAt } from '../../../src/features/landing/parts/gathered.ts';
import { contextIn } from '../../page/context.ts';
import { valid } from '../../valid.ts';

const { conditions, institutions } = valid;
const found = <T extends { id: string }>(items: readonly T[], wanted: string): T => {
  const item = items.find(({ id }) => id === wanted);
  if (!item) throw new Error(`There is no ${wanted}`);
  return item;
};
const heartFailure = found(conditions, 'heart-failure');
const home = found(institutions, 'testhjemmet');
const west = found(institutions, 'testsykehuset-vest');

test('a condition has a page at a hospital with several studies of it, one of them open', () => {
  const hospitals = hospitalsGathering(valid, heartFailure);
  expect(hospitals).toContain(west);
  expect(studiesOfConditionAt(valid, heartFailure, home)).toHaveLength(1);
  expect(hospitals).not.toContain(home);
});

test('where there is one study, the reader is led to that', () => {
  const english = contextIn('en');
  expect(pathOfConditionAt(english, heartFailure, home)).toBe('/en/studies/flere-sykdommer-samtidig/');
  expect(pathOfConditionAt(english, heartFailure, west)).toBe(
    '/en/conditions/heart-failure/testsykehuset-vest/',
  );
});
