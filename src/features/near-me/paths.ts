import type { Language } from '../../catalogue/index.ts';
import { sideOf } from '../../search/side.ts';

/** What the page «near me» fetches, below the site's root. */
export const nearFilePath = (language: Language): string => `near/${sideOf(language)}.json`;
