import { describe, expect, test } from 'vitest';
import { token } from '../../tokens.ts';

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const text = 4.5;
const frame = 3;
const pairs: [front: string, back: string, least: number][] = [
  ...['ink', 'soft', 'accent', 'accent-strong'].flatMap((front) =>
    ['ground', 'surface', 'tint'].map((back): [string, string, number] => [front, back, text]),
  ),
  ['ink', 'banner', text],
  ['ink', 'marked', text],
  ['on-accent', 'accent', text],
  ['on-accent', 'accent-strong', text],
  ...['open', 'waiting', 'closed', 'finished'].map((status): [string, string, number] => [
    status,
    `${status}-ground`,
    text,
  ]),
  ['outline', 'ground', frame],
  ['outline', 'surface', frame],
];

describe.each(['light', 'dark'] as const)('in %s, contrast is enough', (scheme) => {
  test.each(pairs)('of %s on %s: %d to 1', (front, back, least) =>
    expect(contrast(token(front, scheme), token(back, scheme))).toBeGreaterThanOrEqual(least),
  );
});
