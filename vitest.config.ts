import { defineConfig } from 'vitest/config';

// Tests look at the same things and change no module's state, so files share what they import. What takes long is
// a fault only where it never ends: how fast the code is, is measured by `npm run bench`.
const shared = {
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

// Each room of tests is a project of its own. `unit` needs no site and never reads `content/`; `content` looks at
// what stands there. `dist` and `browser` look at one site, built once for both; `browser` also at the own content's.
export default defineConfig({
  test: {
    maxWorkers: '100%',
    reporters: ['default', './tests/site-once/skipped.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/content/**', 'tests/dist/**', 'tests/browser/**'],
          setupFiles: 'tests/without-content.ts',
        },
      },
      {
        test: {
          ...shared,
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          globalSetup: 'tests/site-once/setup.ts',
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [
            'tests/site-once/setup.ts',
            'tests/site-once/own-content-setup.ts',
            'tests/site-once/browser-setup.ts',
          ],
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
