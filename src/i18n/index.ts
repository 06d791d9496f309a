export { fill, plural } from './fill.ts';
export { formatDate, formatNumber, formatPartialDate, joinWords, sortWords } from './format.ts';
export { inSentence } from './in-sentence.ts';
export { otherOpenPlaces } from './place-words.ts';
export {
  cardStatus,
  certaintyWords,
  signWords,
  siteStatus,
  standingWordsAt,
  statusGroups,
  statusWords,
} from './status-words.ts';
export { type Strings, stringsIn } from './strings.ts';
export {
  ageWords,
  cardPlaces,
  participantWords,
  periodWords,
  siteSentence,
  standingSentence,
  statusSentence,
  whoWords,
} from './study-words.ts';
export { registerMark, withFactTexts } from './undescribed.ts';
