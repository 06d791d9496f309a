import type { Language } from '../../../catalogue/index.ts';
import { morePlaces as moreEn, status as statusEn, who as whoEn } from '../../../i18n/en.json';
import { morePlaces as moreNb, status as statusNb, who as whoNb } from '../../../i18n/nb.json';
import { morePlaces as moreNn, status as statusNn, who as whoNn } from '../../../i18n/nn.json';
import parts from './strings.json';

/** The strings of the element. Only those named here come into its file. */
export type Words = (typeof parts)['nb'] & {
  status: Record<string, string>;
  morePlaces: string;
  who: typeof whoNb;
};

export const wordsIn: Record<Language, Words> = {
  nb: { ...parts.nb, status: statusNb, morePlaces: moreNb, who: whoNb },
  nn: { ...parts.nn, status: statusNn, morePlaces: moreNn, who: whoNn },
  en: { ...parts.en, status: statusEn, morePlaces: moreEn, who: whoEn },
};
