import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inReadingOrder, openStudiesAt } from '../../src/catalogue/index.ts';
import { factTitle } from '../../src/i18n/undescribed.ts';
import { ownContent } from '../site-once/own-content.ts';
import { own } from './catalogue.ts';

const alone = own.studies.filter(({ described }) => !described);

test('every study of the own content can be traced to a number in a register', () => {
  const untraced = own.studies.filter(({ ids, records }) => Object.keys(ids).length + records.length === 0);
  expect(untraced.map(({ id }) => id)).toEqual([]);
});

test('every record of the own content is of the study that states its number, or of one that has ended', () => {
  // A number of CTIS has a last group that tells how often the study was sent in.
  const numbers = new Map(
    own.studies.map(({ id, ids }) => [
      id,
      Object.values(ids)
        .flat()
        .map((number) => number.slice(0, 14)),
    ]),
  );
  expect(own.captured.length).toBeGreaterThan(100);
  for (const { file, fields, study } of own.captured) {
    expect(existsSync(file) || existsSync(join(ownContent, file)), file).toBe(true);
    if (study === undefined) expect(fields.status, file).toBe('completed');
    else expect(numbers.get(study), file).toContain(fields.number.slice(0, 14));
  }
});

describe('the studies that registers alone know', () => {
  test('have the number as their address, and words in both languages', () => {
    expect(alone.length).toBeGreaterThan(20);
    for (const study of alone) {
      const records = own.captured.filter((record) => record.study === study.id);
      expect(records.map(({ fields }) => fields.number.toLowerCase())).toContain(study.id);
      expect(study.norwegian.shortTitle).toBe(factTitle(study, study.language));
      expect([study.norwegian.summary, study.english?.summary]).not.toContain('');
      expect(study.english?.shortTitle).not.toBe('');
    }
  });

  test('come after those that people have written about, of those that stand alike', () => {
    const lists = [own.studies, ...openStudiesAt(own).values()];
    for (const list of lists) {
      const byStatus = Map.groupBy(inReadingOrder(list), ({ status }) => status);
      for (const studies of byStatus.values()) {
        const firstAlone = studies.findIndex(({ described }) => !described);
        expect(
          studies.slice(firstAlone === -1 ? studies.length : firstAlone).filter(({ described }) => described),
        ).toEqual([]);
      }
    }
  });
});
