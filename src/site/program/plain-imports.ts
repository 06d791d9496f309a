/** What Vite loads for scripts that are imported when they are needed: a kilobyte that fetches what those import ahead of time. */
const helper = '\0vite/preload-helper.js';

/**
 * Imports a script that is fetched when it is needed, and nothing more. Ours import a file or two that the page has
 * already, and to fetch those ahead would cost every reader more than it saves the few.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
});
