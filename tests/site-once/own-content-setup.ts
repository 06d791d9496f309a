import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publish, type Site, stop } from './publish.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the repository's own content, which only the browser looks at. */
    ownContent: Site;
  }
}

/** Builds the site of the repository's own content, on the day the judged queries are scored by. */
export default async function setup(project: TestProject): Promise<() => void> {
  const place = mkdtempSync(join(tmpdir(), 'own-content-'));
  const remove = (): void => rmSync(place, { recursive: true, force: true });
  const recipe = { content: 'content', today: '2026-11-20', origin: 'https://studier.example.no', base: '/' };
  const { site, server } = await publish(recipe, place).catch((error: unknown) => {
    remove();
    throw error;
  });
  project.provide('ownContent', site);
  return () => {
    stop(server);
    remove();
  };
}
