import { expect, test } from 'vitest';
import { nearLimits } from '../../src/hosting/index.ts';

const small = { files: 4_000, redirects: 9, bytes: 50_000_000 };

test('a small site is near no limit', () => expect(nearLimits(small)).toEqual([]));

test.each([
  [{ files: 16_000 }, []],
  [
    { files: 16_001 },
    [
      'Cloudflare Pages tar imot 20 000 filer, og nettstedet har 16 001 filer. Det er snart fullt: se docs/hosting.md.',
    ],
  ],
  [
    { files: 20_001 },
    [
      'Cloudflare Pages tar imot 20 000 filer, og nettstedet har 20 001 filer: Cloudflare Pages publiserer ikke nettstedet. Velg en annen vert: se docs/hosting.md.',
    ],
  ],
  [
    { redirects: 2_107 },
    [expect.stringContaining('2 107 omdirigeringer: Cloudflare Pages utelater de siste.')],
  ],
  [
    { bytes: 900_000_000 },
    ['GitHub Pages tar imot 1,00 GB, og nettstedet har 0,90 GB. Det er snart fullt: se docs/hosting.md.'],
  ],
])('a site of %o is told of', (size, words) => expect(nearLimits({ ...small, ...size })).toEqual(words));
