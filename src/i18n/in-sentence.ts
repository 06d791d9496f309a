/** «Alzheimers sykdom», «Downs syndrom»: called after somebody. */
const eponym = /^\p{Lu}\S*s['’]? \S*(sykdom|sjukdom|syndrom|lymfom|øsofagus|fenomen|chorea|kontraktur)/u;
/** «ADHD», «ME/CFS», «Guillain-Barrés syndrom»: more letters than the first are great ones. */
const writtenSo = /^\p{Lu}\S*\p{Lu}/u;

/** A Norwegian name as it stands inside a sentence: with a small first letter, unless it is a name or an abbreviation. */
export const inSentence = (name: string): string =>
  eponym.test(name) || writtenSo.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
