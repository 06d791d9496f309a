export { formatDate, formatNumber, formatPartialDate, joinWords, sortWords } from './format.ts';
export { fill, plural } from './fill.ts';
export { type Strings, stringsIn } from './strings.ts';
export { ageWords, cardPlaces, siteSentence, statusSentence, whoWords } from './study-words.ts';
