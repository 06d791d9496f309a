import { type Study, sitesDiffer } from '../../catalogue/index.ts';
import { siteSentence } from '../../i18n/index.ts';
import { concept, inEnglish } from './words.ts';

/** Why a study was stopped, where its file says so. */
export const whyStopped = ({ norwegian, english }: Study) =>
  norwegian.stoppedReason === undefined
    ? undefined
    : concept(norwegian.stoppedReason, english?.stoppedReason);

/**
 * What has no field of its own: what is important to know, taking part from home, and the status at each
 * hospital where it is not the same at all of them.
 */
export const notesOf = (study: Study) => [
  ...note(study.norwegian.note, study.english?.note),
  ...note(study.norwegian.remote, study.english?.remote),
  ...(sitesDiffer(study) ? note(siteSentence(study, study.language), siteSentence(study, 'en')) : []),
];

/** A text as a list of one note, with its English translation beside it; no note without a text. */
export const note = (text: string | undefined, english: string | undefined) =>
  text === undefined ? [] : [{ text, _text: inEnglish(text, english) }];
