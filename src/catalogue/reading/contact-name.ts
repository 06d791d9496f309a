import type { Fault } from '../problem.ts';
import { isFirstName, isSurname } from './names-of-persons.ts';
import { isNoName, namesPerson } from './personal-text.ts';

/**
 * What is wrong with the name of a contact, which is to be that of a unit: undefined for one that is. A person's name,
 * or a title with one, is refused; what only looks like a name may be what a unit is called, and is asked about.
 */
export function contactNameFault(name: string): Fault | undefined {
  if (isPersonsName(name) || (title.test(name) && namesPerson(name))) return person;
  return namesPerson(name) ? { ...person, level: 'warning', message: perhaps } : undefined;
}

const perhaps = 'Kontakten ser ut til å være en person.';
const person: Fault = {
  rule: 'contact-person',
  message: 'Kontakten er en person.',
  help: 'Skriv navnet på enheten, for eksempel «Forskningsposten». Personer skal ikke stå i oversikten.',
};

const title =
  /(?<!\p{L})(?:dr|prof|professor|overlege|lege|sykepleier|sjukepleiar|stipendiat|phd|ph\.d|postdoktor|førsteamanuensis|mr|mrs|ms)(?!\p{L})/iu;

/** What stands in names beside the first and the last: an initial, «von». */
const between = /^(?:\p{Lu}\.?|de|van|von|der|af)$/u;
const isWord = (word: string): boolean => /^\p{L}[\p{L}’'-]+$/u.test(word);
/** «AS» is what a company is called. */
const isCompany = (word: string): boolean => /^(?:AS|ASA|HF|SA|ANS|DA|IKS|KF)$/.test(word);

/** True for the name of a person and nothing else: `Kari Nordmann`, `Nordmann, Kari M.`, `kari nordmann`. */
function isPersonsName(text: string): boolean {
  const [, last, first] = /^([^,]+),([^,]+)$/.exec(text) ?? [];
  const whole = last === undefined ? text : `${first} ${last}`;
  const [given = '', ...others] = whole
    .trim()
    .split(/\s+/)
    .filter((word) => !between.test(word));
  const hasRest = others.length > 0 && others.length <= 3;
  if (!hasRest || !isFirstName(given) || isNoName(given)) return false;
  return others.every(
    (word) =>
      isWord(word) && !isNoName(word) && !isCompany(word) && (/^\p{Lu}/u.test(word) || isSurname(word)),
  );
}
