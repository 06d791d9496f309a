export { fill, plural } from './fill.ts';
export { formatDate, formatNumber, formatPartialDate, joinWords, sortWords } from './format.ts';
export { otherOpenPlaces } from './place-words.ts';
export { type Strings, stringsIn } from './strings.ts';
export {
  ageWords,
  cardPlaces,
  cardStatus,
  certaintyWords,
  periodWords,
  siteSentence,
  standingSentence,
  statusSentence,
  statusWords,
  whoWords,
} from './study-words.ts';
