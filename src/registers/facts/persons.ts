import { hideIdentityNumbers, isFirstName, isUnitWord } from '../../catalogue/index.ts';

/** Words of organisations that no person is called, beside those of units in Norwegian. */
const organisation =
  /\b(?:universit\w*|hospitals?|hosp|clinics?|klinik\w*|centers?|centres?|institut\w*|foundation|trial\w*|stud(?:y|ies)|call|contact|support|information|group|pharma\w*|biotech\w*|therapeutics|medical|medicine|clinical|company|corporation|inc|ltd|gmbh|as|asa|ab|a\/s|llc|director|coordinator|manager|monitor|physician|department|office|council|ministry|authority|trust|society|registry|registries|disclosure|transparency|site)\b/i;
/** What is written before or after the name of a person, and what a person is in a study. */
const titled =
  /(?<!\p{L})(?:dr|prof|professor|overlege|lege|md|m\.d|ph\.?d|dr\.? ?med|investigator|ass(?:oc)?\.? prof)(?!\p{L})/iu;
/** A title with a name after it, to the end. */
const titledOnwards = /\s*(?<!\p{L})(?:dr|prof|professor|overlege|lege|pi)\b\.? *:? *\p{Lu}.*$/iu;
/** Words of a place that participants come to. */
const ofPlace =
  /hospital|\bhosp\b|s[yj]u?kehus|universit|klinik|clinic|sent(?:er|re)\b|cent(?:er|re)\b|institut|helse/i;
const address = /[^\s@]+@[^\s@]+\.[^\s@]+/;
const telephone = /(?:\+|\b00)?\d[\d ()/.-]{6,}\d/g;

/** True for text that is, or holds, the name of a person, an e-mail address or a telephone number. */
export const isPersonal = (text: string): boolean =>
  address.test(text) || hasTelephone(text) || titled.test(text) || text.split(/[,;:/(]/).some(isName);

/** A title right before a name, or an academic degree right after one: «Dr Hansen», «Hansen, MD». */
const titledName =
  /(?<!\p{L})(?:[Dd]r|[Pp]rof(?:essor)?|[Oo]verlege|[Ll]ege|[Ii]nvestigator)\.?:?\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+,?\s+(?:MD|PhD|Ph\.D)(?!\p{L})/u;
/** Words with capitals, one after the other. */
const capitals = /(?<![\p{L}\d])\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'.-]*){1,3}/gu;

/** True for a sentence in which a person can be named: one that only speaks of a physician names nobody. */
export const mentionsPerson = (sentence: string): boolean =>
  address.test(sentence) ||
  hasTelephone(sentence) ||
  titledName.test(sentence) ||
  (sentence.match(capitals) ?? []).some(isName);

/** A number with as many digits as a telephone has, which neither a postcode nor a number of a site has. */
const hasTelephone = (text: string): boolean =>
  [...text.matchAll(telephone)].some(([number]) => number.replace(/\D/g, '').length >= 8);

/** Two to four words with capitals, the first a known first name, and none of them the word of a unit. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word)) &&
    isFirstName(words[0] ?? '') &&
    !words.some(isUnitWord) &&
    !organisation.test(text)
  );
}

/**
 * Keeps what belongs to persons out of a record: what its own contacts are called, and whatever looks like a person,
 * an address or a telephone number.
 */
export class Privacy {
  readonly #names: readonly string[];
  #hasTitleOfPerson = false;

  /**
   * @param persons what the record's fields for people hold: contacts, investigators, responsible parties
   * @param organisations names that the record itself says are of organisations
   */
  constructor(persons: readonly (string | undefined)[], organisations: readonly (string | undefined)[] = []) {
    const known = new Set(organisations.map((name) => bare(name ?? '')));
    this.#names = persons
      .map((name) => bare(name ?? ''))
      .filter((name) => name.includes(' ') && !known.has(name) && !organisation.test(name))
      .filter((name) => !name.split(' ').some(isUnitWord));
  }

  /**
   * A name of a place or an organisation as it stands. Where it is, or holds, that of a person, only the parts of it
   * that are surely of a place are kept: «Haukeland University Hospital, Dr. Nordmann».
   */
  place(text: string | undefined): string | undefined {
    const written = text?.trim();
    if (written === undefined || written === '' || /^(?:-|n\/?a|null)$/i.test(written)) return undefined;
    if (!this.#isOfPerson(written)) return written;
    const kept = written
      .split(/[,;/()]/)
      .map((part) => part.replace(titledOnwards, '').trim())
      .filter((part) => ofPlace.test(part) && !this.#isOfPerson(part));
    return kept.length === 0 ? undefined : kept.join(', ');
  }

  #isOfPerson(text: string): boolean {
    return isPersonal(text) || this.#namesOneOfThem(text);
  }

  /** Other words as they stand: a disease may be called after someone, but not after those in the record. */
  words(text: string | undefined): string | undefined {
    const written = text?.replace(/\s+/g, ' ').trim();
    if (written === undefined || written === '') return undefined;
    const isPersons = address.test(written) || hideIdentityNumbers(written) !== written;
    return isPersons || this.#namesOneOfThem(written) ? undefined : written;
  }

  /** A title as it stands, as other words; it is told where one was not taken in because of a person in it. */
  title(text: string | undefined): string | undefined {
    const kept = this.words(text);
    if (kept === undefined && text !== undefined && text.trim() !== '') this.#hasTitleOfPerson = true;
    return kept;
  }

  /** True when a title of the record was left out because a person is, or can be reached by what is, in it. */
  get hasTitleOfPerson(): boolean {
    return this.#hasTitleOfPerson;
  }

  #namesOneOfThem(text: string): boolean {
    const words = ` ${bare(text)} `;
    return this.#names.some((name) => words.includes(` ${name} `));
  }
}

/** A name in small letters, without titles and signs. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/,.*$/s, (rest) => (titled.test(rest) ? '' : rest))
    .replace(/\b(?:prof(?:essor)?|dr|med|mr|mrs|ms|phd|md)\b\.?/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
