import type { Fault } from '../problem.ts';

/** Something in a raw text that belongs to one person, and where it begins. */
interface PersonalFault {
  at: number;
  fault: Fault;
}

/**
 * Finds what belongs to a person rather than to a unit: a private or a personal e-mail address, and a name beside a
 * mobile number. People change posts, and nobody asked them to be public. The messages repeat none of it, for they
 * end up in public logs.
 */
export const personalText = (text: string): PersonalFault[] => [
  ...personalAddresses(text),
  ...mobileNumbers(text),
];

// Looked for at the beginning of a word only: each letter of a long one would else begin a search of its own.
const address = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const privateHosts =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|online|proton|protonmail|broadpark|getmail|lyse|altibox)\.(?:[a-z]{2,3}|co\.uk)$/i;

/** Parts of what a shared mailbox is called. `kliniske.studier@` is not the name of a person. */
const unitWords =
  /post|mail|studi|stud[iy]|forsk|research|klin|clin|kontakt|contact|info|avd|dept|sent|cent|lab|poli|team|prosjekt|project|regist|hjerte|kreft|cancer|lunge|barn|nevro|neuro|helse|health|sykehus|sjukehus|hospital|onko|onco|kardio|trial|sekret|admin|support|service|office|enhet|eining|seksjon|unit|pasient|patient|rekrutt|deltak|screen|vaksin|vaccin|psyk|kirurg|biobank|gruppe|group/i;

function* personalAddresses(text: string): Generator<PersonalFault> {
  // Most texts have no address, and looking for one begins anew at every word.
  if (!text.includes('@')) return;
  for (const match of text.matchAll(address)) {
    const [local = ''] = match[0].split('@');
    if (privateHosts.test(match[0]))
      yield { at: match.index, fault: personalMail('en privat e-postadresse') };
    else if (isNameOfPerson(local))
      yield { at: match.index, fault: personalMail('en persons e-postadresse') };
  }
}

/** `kari.nordmann`, `k.nordmann`, `kari.m.nordmann`: letters with a full stop between, and no word for a unit. */
const isNameOfPerson = (local: string): boolean =>
  /^\p{L}+(?:[.][\p{L}-]+){1,3}$/u.test(local) && !unitWords.test(local);

const personalMail = (what: string): Fault => ({
  rule: 'personal-email',
  message: `Her står det ${what}.`,
  help: 'Bruk en felles postkasse for enheten, eller en nettside. Personer skal ikke stå i oversikten: de bytter jobb, og adressen blir liggende.',
});

/** Eight digits that begin with 4 or 9, with the signs that people put between them. */
const mobile = /(?<![\d/-])(?:\+47[ \u00A0]?)?[49](?:[ \u00A0]?\d){7}(?![\d/-])/g;
/** How far from a number a name may stand, in characters. */
const near = 60;

function* mobileNumbers(text: string): Generator<PersonalFault> {
  for (const match of text.matchAll(mobile)) {
    const end = match.index + match[0].length;
    const [before = ''] = text
      .slice(Math.max(0, match.index - near), match.index)
      .split('\n')
      .slice(-1);
    const [after = ''] = text.slice(end, end + near).split('\n');
    if (namesPerson(before) || namesPerson(after)) yield { at: match.index, fault: personWithMobile };
  }
}

export const personWithMobile: Fault = {
  rule: 'person-with-mobile',
  message: 'Her står navnet på en person sammen med et mobilnummer.',
  help: 'Skriv navnet på enheten og et fellesnummer, for eksempel sentralbordet. Personer skal ikke stå i oversikten.',
};

/** Words with a capital that are no names: how a sentence begins, and what units are called. */
const noName =
  /^(?:ring|kontakt|contact|call|send|tlf|telefon|phone|mobil|du|de|vi|for|ved|hos|st|norsk|norges|norwegian|the|oslo|bergen|trondheim|tromsø|stavanger|nord|sør|øst|vest|midt)$|sykehus|sjukehus|hospital|universit|klinikk|clinic|senter|center|centre|avdeling|department|helse|health|institutt|institute|legevakt|post|enhet|seksjon|studie|study|register|forskning|research|poliklin|sentralbord|team|gruppe|lab/iu;

/** True when two words beside each other look like the names of a person. */
export const namesPerson = (text: string): boolean =>
  [
    ...text.matchAll(
      /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\. )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)+/gu,
    ),
  ].some(
    ([words]) =>
      words.split(' ').filter((word) => !noName.test(word.replace('.', ''))).length >= 2 && !units(words),
  );

/** «Oslo Kreftsenter» and the like: one word of a unit makes the whole a unit. */
const units = (words: string): boolean =>
  words
    .split(' ')
    .some(
      (word) =>
        noName.test(word) &&
        word.length > 6 &&
        !/^(?:kontakt|contact|telefon|trondheim|stavanger)$/iu.test(word),
    );
