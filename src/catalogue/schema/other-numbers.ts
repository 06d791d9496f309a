import type { FieldFault } from './fault.ts';
import { plain } from './slips.ts';

/** What the numbers of each register look like, and what an editor calls them. */
const shapes: Readonly<Record<string, { shape: RegExp; name: string }>> = {
  euct: { shape: /^20\d{2}-5\d{5}-\d{2}(?:-\d{2})?$/, name: 'et EU CT-nummer' },
  eudract: { shape: /^(19|20)\d{2}-\d{6}-\d{2}$/, name: 'et EudraCT-nummer' },
  nct: { shape: /^NCT\d{8}$/i, name: 'et NCT-nummer' },
  isrctn: { shape: /^ISRCTN\d{8}$/i, name: 'et ISRCTN-nummer' },
};

/** Says that a number of one register stands where another's should; undefined when it looks like none. */
export function otherNumber(field: string, written: string): FieldFault | undefined {
  if (!(field in shapes) && field !== 'rek') return undefined;
  if (field === 'euct' && /^20\d{2}-5\d{5}-\d{2}$/.test(written)) {
    return {
      rule: 'half-number',
      message: `«${written}» mangler de to siste sifrene i EU CT-nummeret.`,
      help: 'Slå opp studien i CTIS, og skriv hele nummeret. Den første utgaven av en studie slutter på -00.',
    };
  }
  const other = Object.entries(shapes).find(([name, { shape }]) => name !== field && shape.test(written));
  if (!other || shapes[field]?.shape.test(written)) return undefined;
  const [name, { name: what }] = other;
  return {
    rule: 'other-number',
    message: `«${written}» er ${what}, men står under ${field}.`,
    help: `Flytt det til ${name}. Har studien også et nummer som hører hjemme i ${field}, skriv det der.`,
  };
}

/** How a register's number is found in what is copied from it: its addresses, the words around it, the number. */
interface Copied {
  hosts: readonly string[];
  around: RegExp;
  number: RegExp;
  /** The number as it is written here. */
  asWritten(parts: readonly string[]): string;
}

const whole = ([number = '']: readonly string[]): string => number;
const words = (own: string): RegExp =>
  new RegExp(`^(?:${own}|nr|no|nummer|number|id|identifier|ref|[\\s.:#/()-])*$`, 'iu');

const copied: Readonly<Record<string, Copied>> = {
  nct: {
    hosts: ['clinicaltrials.gov'],
    around: words('clinicaltrials\\.gov'),
    number: /(?:NCT[ -]?|^)(\d{8})(?!\d)/gi,
    asWritten: ([, digits]) => `NCT${digits}`,
  },
  isrctn: {
    hosts: ['isrctn.com', 'controlled-trials.com', 'doi.org'],
    around: words('isrctn registry'),
    number: /(?:ISRCTN[ -]?|^)(\d{8})(?!\d)/gi,
    asWritten: ([, digits]) => `ISRCTN${digits}`,
  },
  euct: {
    hosts: ['euclinicaltrials.eu'],
    around: words('eu|ct|euct|ctis|trial'),
    number: /(?<![\d-])20\d{2}-5\d{5}-\d{2}-\d{2}(?![\d-])/g,
    asWritten: whole,
  },
  eudract: {
    hosts: ['clinicaltrialsregister.eu'],
    around: words('eudract'),
    number: /(?<![\d-])(?:19|20)\d{2}-\d{6}-\d{2}(?![\d-])/g,
    asWritten: whole,
  },
  rek: {
    hosts: [],
    around: words('rek|sak|saksnr|saksnummer|nord|midt|vest|sør-øst|sør|øst'),
    number: /(?<!\d)((?:19|20)\d{2} ?\/ ?\d{1,5}|\d{5,6})(?!\d)/g,
    asWritten: ([, number = '']) => number.replaceAll(' ', ''),
  },
};

/** The number in an address of its register, or among words that say no more than what it is. */
export function meantRegisterNumber(register: keyof typeof copied, written: string): string | undefined {
  const known = copied[register];
  const text = plain(written);
  const found = [...text.matchAll(known?.number ?? /$^/g)];
  const [only] = found;
  if (!known || !only) return undefined;
  const numbers = new Set(found.map((match) => known.asWritten(match)));
  const [, host = '', below] = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]+)(\/.*)$/i.exec(text) ?? [];
  const isOwn =
    below === undefined
      ? known.around.test(text.replace(only[0], ''))
      : known.hosts.some((own) => host.toLowerCase() === own || host.toLowerCase().endsWith(`.${own}`));
  return numbers.size === 1 && isOwn ? known.asWritten(only) : undefined;
}
