import type { Language } from '../../../catalogue/index.ts';
import card from '../../../i18n/card-strings.json';
import own from './strings.json';

/** The strings of the element: its own, and what a card says of a study. No others come into its file. */
export type Words = (typeof own)['nb']['embed'] &
  (typeof card)['nb'] & {
    /** A later version of the interface may know other statuses, and other ways to join. */
    status: Record<string, string>;
    joiningBadge: Record<string, string>;
    stoppedBadge: Record<string, string>;
  };

const words = (language: Language): Words => ({ ...own[language].embed, ...card[language] });

export const wordsIn: Record<Language, Words> = { nb: words('nb'), nn: words('nn'), en: words('en') };
