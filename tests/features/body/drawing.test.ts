import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { areas, areasOf, drawBody, type Form } from '../../../src/features/body/index.ts';
import { valid } from '../../valid.ts';

const all = new Set(areas.map(({ category }) => category));
const ends = (line: string) => {
  const [, x, y, bend, level, edge] =
    line.match(/^M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)H([\d.-]+)$/) ?? [];
  return { from: [Number(x), Number(y)], bend: Number(bend), level: Number(level), edge: Number(edge) };
};
const forms: Form[] = ['whole', 'half'];

describe('the areas of the body', () => {
  test('lead to categories of the catalogue, each once', () => {
    const categories: { id: string }[] = parse(readFileSync('content/categories.yaml', 'utf8'));
    const ids = categories.map(({ id }) => id);
    expect(areas.map(({ category }) => category).filter((id) => !ids.includes(id))).toEqual([]);
    expect(all.size).toBe(areas.length);
  });

  test('are left out when the catalogue lacks their category', () => {
    const shown = areasOf(new Set(valid.categories.map(({ id }) => id)));
    expect(shown.map(({ category }) => category)).toEqual([
      'neurological',
      'mental-health',
      'cardiovascular',
    ]);
  });
});

describe.each(forms)('the %s figure', (form) => {
  test('has a line from every area to a row of its own', () => {
    const { parts, width, height } = drawBody(areasOf(all), form);
    const rows = parts.map(({ line }) => ends(line)).map(({ edge, level }) => `${edge} ${level}`);
    expect(new Set(rows).size).toBe(areas.length);
    for (const { dot, line } of parts) {
      const { from, edge, level } = ends(line);
      expect(from).toEqual(dot);
      expect([0, width]).toContain(edge);
      expect(level).toBeGreaterThan(20);
      expect(level).toBeLessThan(height - 20);
    }
  });

  test('has rows that are high enough for a finger', () => {
    const { parts } = drawBody(areasOf(all), form);
    const levels = [...new Set(parts.map(({ line }) => ends(line).level))].sort((a, b) => a - b);
    const heights = levels.slice(1).map((level, index) => level - (levels[index] ?? 0));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test('is drawn whole when it has a single name', () => {
    const { parts, height } = drawBody(areasOf(new Set(['ear'])), form);
    expect(parts).toHaveLength(1);
    expect(height).toBeGreaterThan(500);
  });
});

test('names of the whole figure stand to the left and to the right in turn', () => {
  const { parts, width } = drawBody(areasOf(all), 'whole');
  expect(parts.slice(0, 4).map(({ line }) => ends(line).edge)).toEqual([0, width, 0, width]);
});
