import { defineConfig } from 'vitest/config';

// Each room of tests is a project of its own. `dist` and `browser` will be added here: they look at one
// built site, which a unit test never needs.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // No test changes a module's state, so files share what they import: three times as fast.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dist/**', 'tests/browser/**'],
        },
      },
    ],
  },
});
