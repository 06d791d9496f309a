import type { RegisterFacts } from '../outcome.ts';

type Meanings<Value> = Readonly<Record<string, Value | undefined>>;
type Design = NonNullable<RegisterFacts['design']>;

/** How the European Medicines Agency numbers the statuses that its portal shows, of a country and of a whole trial. */
export const statusWords: Readonly<Record<string, string>> = {
  1: 'Under evaluation',
  2: 'Authorised, recruitment pending',
  3: 'Authorised, recruiting',
  4: 'Ongoing, recruiting',
  5: 'Ongoing, recruitment ended',
  6: 'Temporarily halted',
  7: 'Suspended',
  8: 'Ended',
  9: 'Expired',
  10: 'Revoked',
  11: 'Not authorised',
  12: 'Cancelled',
};

/** The same in the words of the portal until June 2024, and of records that say them in full. */
export const statusCodes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(statusWords).map(([code, word]) => [word.toLowerCase(), code])),
  'authorised, not started': '2',
  authorised: '2',
  'authorised, recruitment pending': '2',
  'ongoing, not recruiting': '5',
  halted: '6',
  'not valid': '11',
  withdrawn: '12',
  lapsed: '12',
};

/** The phases by the number of the code list; whether a medicine is new to humans is not told apart. */
export const phases: Meanings<readonly string[]> = {
  1: ['1'],
  2: ['1'],
  3: ['1'],
  4: ['2'],
  5: ['3'],
  6: ['4'],
  7: ['1', '2'],
  8: ['1', '2'],
  9: ['1', '2'],
  10: ['2', '3'],
  11: ['3', '4'],
};

/** What a trial is to find out, of the scopes that say so; safety, effect and dose are asked of most. */
export const scopes: Meanings<RegisterFacts['purpose']> = { 1: 'diagnosis', 2: 'prevention', 3: 'treatment' };

export const allocations: Meanings<Design['allocation']> = {
  1: 'randomised',
  2: 'non-randomised',
  3: undefined,
};

export const maskings: Meanings<Design['masking']> = { 1: 'single', 2: 'double', 3: 'open' };

/** Who may take part, by the number of the group. */
export const healthyVolunteers = '1';
export const patients = '2';

/** The roles of a product: 1 is what is tried out, 2 what it is compared with, 3 placebo, 4 what else is given. */
export const testedRole = '1';

/** Types of organisation that say who owns it; hospitals and laboratories do not. */
export const educational = /educational institution/i;
export const ofPatients = /patient organi[sz]ation/i;

/** The languages that titles are kept in, by what the register calls them. */
export const languages: Readonly<Record<string, string>> = {
  norwegian: 'nb',
  'norwegian bokmål': 'nb',
  'norwegian bokmal': 'nb',
  'norwegian nynorsk': 'nn',
};
