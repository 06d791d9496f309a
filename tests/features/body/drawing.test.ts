import { describe, expect, test } from 'vitest';
import { areas, areasOf } from '../../../src/features/body/areas.ts';
import { drawBody, type Form } from '../../../src/features/body/drawing.ts';
import { valid } from '../../valid.ts';

const all = new Set(areas.map(({ category }) => category));
const ends = (line: string) => {
  const [, x, y, bend, level, edge] =
    line.match(/^M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)H([\d.-]+)$/) ?? [];
  return { from: [Number(x), Number(y)], bend: Number(bend), level: Number(level), edge: Number(edge) };
};
const draw = (form: Form, categories: ReadonlySet<string> = all) => {
  const { lines, viewBox } = drawBody(areasOf(categories), form, (category) => `/${category}/`);
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  return { lines: lines.map(({ from, path }) => ({ dot: from, ...ends(path) })), width, height };
};
const forms: Form[] = ['whole', 'half'];

describe('the areas of the body', () => {
  test('lead to a category each', () => expect(all.size).toBe(areas.length));

  test('are left out when the catalogue lacks their category', () => {
    const shown = areasOf(new Set(valid.categories.map(({ id }) => id)));
    expect(shown.map(({ category }) => category)).toEqual([
      'neurological',
      'mental-health',
      'cardiovascular',
    ]);
  });
});

describe.each(forms)('the %s body', (form) => {
  test('has a line from every area to a row of its own', () => {
    const { lines, width, height } = draw(form);
    expect(new Set(lines.map(({ edge, level }) => `${edge} ${level}`)).size).toBe(areas.length);
    for (const { dot, from, edge, level } of lines) {
      expect(from).toEqual(dot);
      expect([0, width]).toContain(edge);
      expect(level).toBeGreaterThan(20);
      expect(level).toBeLessThan(height - 20);
    }
  });

  test('has rows that are high enough for a finger', () => {
    const levels = [...new Set(draw(form).lines.map(({ level }) => level))].sort((a, b) => a - b);
    const heights = levels.slice(1).map((level, index) => level - (levels[index] ?? 0));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test('is drawn whole when it has a single name', () => {
    const { lines, height } = draw(form, new Set(['ear']));
    expect(lines).toHaveLength(1);
    expect(height).toBeGreaterThan(500);
  });
});

test('names of the whole body stand to the left and to the right in turn', () => {
  const { lines, width } = draw('whole');
  expect(lines.slice(0, 4).map(({ edge }) => edge)).toEqual([0, width, 0, width]);
});

test('organs lead to their category; a part that is only a point on the body has none', () => {
  const { organs, lines } = drawBody(
    areasOf(new Set(['eye', 'mental-health'])),
    'half',
    (category) => `/${category}/`,
  );
  expect(organs.map(({ href }) => href)).toEqual(['/eye/']);
  expect(lines).toHaveLength(2);
});
