export { formatDate, formatNumber, formatPartialDate, joinWords, sortWords } from './format.ts';
export { fill, plural, type Strings, stringsIn } from './strings.ts';
export { ageWords, statusSentence, whoWords } from './study-words.ts';
