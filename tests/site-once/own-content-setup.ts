import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ownContent, ownContentDay } from './own-content.ts';
import { publish, type Site, stop } from './publish.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the repository's own content, which only the browser looks at. */
    ownContent: Site;
  }
}

/** Builds the site of the repository's own content. */
export default async function setup(project: TestProject): Promise<() => void> {
  const place = mkdtempSync(join(tmpdir(), 'own-content-'));
  const remove = (): void => rmSync(place, { recursive: true, force: true });
  const today = ownContentDay();
  const recipe = { content: ownContent, today, origin: 'https://studier.example.no', base: '/' };
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
