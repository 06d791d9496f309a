import { ageIn, monthsOf } from './ages.ts';
import { dateIn } from './dates.ts';

const askOwner = 'Be den som eier posten, om å rette den i registeret.';
/** Registers get new words, and then it is the catalogue that has to learn them. */
export const tellUs = 'Meld fra til dem som vedlikeholder oversikten.';

type Written = readonly [field: string, written: string | undefined];

/** What a map leaves out of a record, in sentences, with the register's own name of the field. */
export class Notes {
  readonly said: string[] = [];

  /** Notes that what stands in a field is not taken in, why, and what one can do about it. */
  leaveOut(field: string, written: string, why: string, remedy = askOwner): undefined {
    const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
    this.said.push(`«${shown}» i ${field} ${why}, og er utelatt. ${remedy}`);
    return undefined;
  }

  /** A date, or undefined with a note where it is none. */
  date(field: string, written: string | undefined, order: 'day-first' | 'any' = 'any'): string | undefined {
    if (written === undefined) return undefined;
    return dateIn(written, order) ?? this.leaveOut(field, written, 'er ikke en dato');
  }

  /** An age in the catalogue's words; undefined where there is no limit, and with a note where it cannot be said. */
  age(field: string, written: string | undefined): string | undefined {
    if (written === undefined) return undefined;
    const age = ageIn(written);
    if (age === 'none') return undefined;
    if (age !== undefined) return age;
    if (!/^\d+ ?(?:days?|hours?|minutes?)$/i.test(written))
      return this.leaveOut(field, written, 'er ikke en alder');
    const why = 'Oversikten har alder i år, måneder og hele uker';
    this.said.push(`${why}, så «${written}» i ${field} er utelatt. Skriv det i omtalen om det har noe å si.`);
    return undefined;
  }

  /** The ages between which one can take part; neither where the lower is above the upper, since one of them is wrong. */
  ages(least: Written, most: Written): { minimumAge: string | undefined; maximumAge: string | undefined } {
    const [minimumAge, maximumAge] = [this.age(...least), this.age(...most)];
    if (minimumAge === undefined || maximumAge === undefined || monthsOf(minimumAge) <= monthsOf(maximumAge))
      return { minimumAge, maximumAge };
    const [[lower, from], [upper, to]] = [least, most];
    this.said.push(
      `Nedre aldersgrense («${from}» i ${lower}) er over den øvre («${to}» i ${upper}), så begge er utelatt. ${askOwner}`,
    );
    return { minimumAge: undefined, maximumAge: undefined };
  }

  /** A whole number as digits: `3,060` is one to a register. */
  count(field: string, written: string | undefined): string | undefined {
    if (written === undefined) return undefined;
    const digits = written.replace(/^(\d{1,3})(?:[ ,.](\d{3}))?$/, '$1$2').replace(/\.0+$/, '');
    return /^\d{1,8}$/.test(digits) ? digits : this.leaveOut(field, written, 'er ikke et helt tall');
  }

  /** What a word of the register stands for; undefined for words that have no counterpart, with a note for unknown ones. */
  word<Value extends string>(
    field: string,
    written: string | undefined,
    meanings: Readonly<Record<string, Value | undefined>>,
  ): Value | undefined {
    if (written === undefined || written === '') return undefined;
    if (Object.hasOwn(meanings, written)) return meanings[written];
    return this.leaveOut(field, written, 'er ikke et ord vi kjenner fra registeret', tellUs);
  }
}
