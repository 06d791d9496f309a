import { dateIn } from '../facts/dates.ts';
import { otherNumbers } from '../facts/other-numbers.ts';
import type { Mapped } from '../outcome.ts';

/**
 * A study with a site in Norway as an export of ICTRP has it. It is there to be compared with what is captured, and is
 * never captured itself: ICTRP gathers what the registers say, later than they do.
 */
export interface GatheredRow {
  /** The number in the register it is from; that of EudraCT without the country at its end. */
  number: string;
  /** Which register, where the catalogue knows it. */
  register?: 'nct' | 'euct' | 'isrctn' | 'eudract';
  otherNumbers: ReturnType<typeof otherNumbers>;
  title: string;
  /** The status in all countries together, as it stands. */
  status: string;
  countries: readonly string[];
  conditions: readonly string[];
  registered?: string;
  start?: string;
  href?: string;
}

/** A row by its columns, as both the CSV and the XML of ICTRP call them once `columnName` has. */
export type Gathered = Readonly<Record<string, string>>;

/** One name for a column whichever export it is from: `Public_title`, `Public title`. */
export const columnName = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();

export const neededColumns = ['trialid', 'public title', 'recruitment status', 'countries'] as const;

/** All columns of the exports. Those about contacts and what is written in sentences are not read. */
export const knownColumns: ReadonlySet<string> = new Set(
  `trialid,last refreshed on,public title,scientific title,acronym,primary sponsor,secondary sponsor,date registration,
date registration3,export date,source register,web address,recruitment status,other records,inclusion agemin,
inclusion agemax,inclusion gender,date enrollement,date enrollment,target size,study type,study design,phase,countries,
contact firstname,contact lastname,contact address,contact email,contact tel,contact affiliation,inclusion criteria,
exclusion criteria,condition,intervention,primary outcome,secondary outcome,secondary id,secondary ids,source support,
results date posted,results date completed,results url link,results url protocol,results yes no,results ipd plan,
results ipd description,ethics status,ethics approval date,ethics contact name,ethics contact address,
ethics contact phone,ethics contact email,retrospective flag,bridging flag truefalse,bridged type,internal number`
    .split(/,\s*/)
    .map((name) => name.trim()),
);

/** A row with a site in Norway. */
export function gatheredRow(row: Gathered): Mapped<GatheredRow> {
  const cell = (name: string): string | undefined => row[name]?.replace(/\s+/g, ' ').trim() || undefined;
  const written = cell('trialid');
  if (written === undefined)
    return {
      refused: { kind: 'no-number', reason: 'Raden mangler nummer (TrialID). Last ned eksporten på nytt.' },
    };
  const { number, register } = numberOf(written);
  const countries = listOf(cell('countries'));
  if (!countries.some((country) => /^norway$/i.test(country)))
    return { refused: { number, kind: 'not-in-norway', reason: 'Norge er ikke blant landene.' } };
  const title = cell('public title') ?? cell('scientific title');
  if (title === undefined)
    return { refused: { number, kind: 'no-title', reason: 'Raden mangler tittel. Se etter i registeret.' } };
  const dates = {
    registered: dateOf(cell('date registration3') ?? cell('date registration')),
    start: dateOf(cell('date enrollement') ?? cell('date enrollment')),
  };
  const href = cell('web address');
  return {
    number,
    notes: [],
    record: {
      number,
      ...(register && { register }),
      otherNumbers: otherNumbers(numbersIn(cell), register),
      title,
      status: cell('recruitment status') ?? '',
      countries,
      conditions: listOf(cell('condition')).filter((part) => !/^(?:MedDRA|Therapeutic area)/i.test(part)),
      ...(dates.registered && { registered: dates.registered }),
      ...(dates.start && { start: dates.start }),
      ...(href && /^https?:\/\//.test(href) && { href }),
    },
  };
}

const numbersIn = (cell: (name: string) => string | undefined): string[] =>
  ['secondary id', 'secondary ids', 'other records', 'acronym'].flatMap((name) => cell(name) ?? []);

/** ICTRP writes `EUCTR2020-001010-38-NO` and `CTIS2023-505613-24-00`; the countries of one trial are one study. */
function numberOf(written: string): Pick<GatheredRow, 'number' | 'register'> {
  const found: readonly (readonly [RegExp, NonNullable<GatheredRow['register']>])[] = [
    [/^(NCT\d{8})$/, 'nct'],
    [/^(ISRCTN\d{8})$/, 'isrctn'],
    [/^(?:CTIS|EUCT)?(20\d{2}-5\d{5}-\d{2}-\d{2})$/, 'euct'],
    [/^(?:EUCTR)?((?:19|20)\d{2}-\d{6}-\d{2})(?:-[A-Z\d]{2,4}|-Outside-EU\/EEA)?$/, 'eudract'],
  ];
  for (const [pattern, register] of found) {
    const number = pattern.exec(written.replace(/\s/g, ''))?.[1];
    if (number !== undefined) return { number, register };
  }
  return { number: written };
}

const listOf = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(/[;|]|<br ?\/?>/i)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** The day, where it is one: the registers behind ICTRP write it in many ways. */
const dateOf = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : dateIn(written, 'day-first');
