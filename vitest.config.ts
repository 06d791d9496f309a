import { defineConfig } from 'vitest/config';

// Tests look at the same things and change no module's state, so files share what they import.
const shared = { isolate: false } as const;

// Each room of tests is a project of its own. `dist` and `browser` look at one site, built once for both; a
// unit test never needs it, so `--project unit` builds nothing. `browser` also looks at the own content's.
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dist/**', 'tests/browser/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          globalSetup: 'tests/site-once/setup.ts',
          testTimeout: 60_000,
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
          testTimeout: 60_000,
        },
      },
    ],
  },
});
