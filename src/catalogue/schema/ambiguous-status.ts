import type { FieldFault } from './fault.ts';

/** Words that hospitals use of a status and that can mean two things: only a person knows which. */
const questions: readonly (readonly [words: RegExp, help: string])[] = [
  [
    /^(?:pågående|pågår|i gang|igangsatt|startet|starta|aktiv|oppfølging pågår|ongoing|active)$/iu,
    'Tar studien inn nye deltakere nå, skriv recruiting. Er den stengt for nye, men fortsatt i gang, skriv active-not-recruiting.',
  ],
  [
    /^(?:avsluttet|avslutta|stengt|lukket|lukka|slutt|closed|ended|(?:stengt|lukket|lukka) for (?:nye(?: deltak(?:ere|arar)| pasient(?:er|ar))?|inklusjon|rekruttering)|no longer recruiting|(?:inklusjon(?:en)?|rekruttering(?:en|a)?) (?:er )?(?:avsluttet|avslutta|stengt))$/iu,
    'Er hele studien ferdig, skriv completed. Er den bare stengt for nye deltakere, skriv active-not-recruiting.',
  ],
  [
    /^(?:stanset|stansa|stoppet|stoppa|på vent|on hold|suspended|(?:temporarily[ _])?halted|pause|midlertidig (?:stanset|stansa|stoppet|stoppa))$/iu,
    'Skriv active-not-recruiting her, eller not-yet-recruiting hvis studien ikke har åpnet ennå, og «stopped:» med «kind: suspended» på linjen under. Er den stanset for godt, skriv completed og «kind: terminated».',
  ],
  [
    /^enrolling[ _]by[ _]invitation$/i,
    'Blir noen invitert nå, skriv recruiting her, og «joining: invitation» på linjen under.',
  ],
  [
    /^(?:avbrutt|avbrote|avbroten|trukket|trekt|terminated|withdrawn)$/iu,
    'Er ingen lenger med i studien, skriv completed her, og legg til «stopped:» med «kind: terminated» (avbrutt) eller «kind: withdrawn» (trukket før start) på linjen under. Følges noen fortsatt opp, skriv active-not-recruiting.',
  ],
];

/** Asks which of two statuses a word stands for; undefined for words that ask no question. */
export function ambiguousStatus(
  field: string,
  written: string,
  values: readonly string[],
): FieldFault | undefined {
  if (!values.includes('active-not-recruiting')) return undefined;
  const question = questions.find(([words]) => words.test(written.trim()));
  return (
    question && {
      rule: 'ambiguous-value',
      message: `«${written}» i «${field}» kan bety flere ting.`,
      help: question[1],
    }
  );
}
