import type { Language } from '../../catalogue/index.ts';

/** What the page «near me» fetches, below the site's root. */
export const nearFilePath = (language: Language): string => `near/${language === 'en' ? 'en' : 'no'}.json`;
