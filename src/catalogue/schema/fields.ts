import { z } from 'zod';
import { slugify } from '../writing/slug.ts';
import { meaning, report } from './fault.ts';
import { idPattern, isId, lastOfAddress } from './id.ts';
import { meantAge, meantEmail, meantNumber, meantTelephone, meantTruth, plain } from './slips.ts';
import { addressFault, isWebAddress, publishedAddress } from './web-address.ts';

const idShape = {
  pattern: idPattern.source,
  patternErrorMessage: 'En id har bare små bokstaver a–z, tall og bindestrek.',
};

/** What something was called before, the oldest first: its old addresses lead to the new ones. */
export const formerIds = () => z.array(id(lastOfAddress)).default([]);

/** Text that is not empty; bounds are in characters. */
export const text = (max = 2000, min = 1) => z.string().trim().min(min).max(max);

/** One criterion: a bullet in it shows that it was copied from a list, with its sign or with the next criterion. */
export const criterion = () =>
  text(400).check((context) => {
    const [sign] = /[•‣▪◦●∙]|^[-–—*+·](?=\s*\p{L})/u.exec(context.value) ?? [];
    if (sign === undefined || !/\p{L}/u.test(context.value)) return;
    report(context, {
      rule: 'bullet-in-criterion',
      message: `Kriteriet har et punkttegn: «${sign}».`,
      help: `Slett «${sign}», og skriv hvert kriterium på sin egen linje med én «- » foran.`,
    });
  });

/** A whole number written with digits only. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .trim()
    .check((context) => {
      const isWithin = (written: string): boolean =>
        /^\d+$/.test(written) && Number(written) >= min && Number(written) <= max;
      if (isWithin(context.value)) return;
      report(context, {
        rule: 'whole-number',
        message: `«${context.value}» er ikke et helt tall fra ${min} til ${max}.`,
        help: /^-?\d+$/.test(context.value)
          ? `Skriv et tall fra ${min} til ${max}.`
          : 'Skriv bare sifre, uten enhet, komma eller mellomrom.',
        ...meaning(context.value, meantNumber(context.value), isWithin),
      });
    })
    .transform(Number)
    .meta({ type: 'integer', minimum: min, maximum: max });

/** Registers write such an age where they mean that there is no limit. */
const oldest = 130;
const unitsInAYear = {
  år: 1,
  måned: 12,
  måneder: 12,
  månader: 12,
  uke: 52,
  uker: 52,
  veke: 52,
  veker: 52,
} as const;

/**
 * An age: a whole number of years, or of months or weeks where the register counts in them: `18`, `6 måneder`.
 * Gives years, of which months are twelfths and weeks fifty-seconds.
 */
export const age = () =>
  z
    .string()
    .trim()
    .check((context) => {
      if (ageIn(context.value) !== undefined) return;
      report(context, {
        rule: 'age',
        message: `«${context.value}» er ikke en alder.`,
        help: 'Skriv alderen i år med bare sifre, for eksempel 18, eller slik: 6 måneder, 30 uker.',
        ...meaning(context.value, meantAge(context.value), (written) => ageIn(written) !== undefined),
      });
    })
    .transform((written) => ageIn(written) ?? 0)
    .meta({
      ...textOrDigits,
      pattern: '^\\d{1,3}( (år|måned(er)?|månader|uker?|veker?))?$',
      minimum: 0,
      maximum: oldest,
      patternErrorMessage: 'Skriv alderen i år med bare sifre, eller slik: 6 måneder.',
    });

function ageIn(written: string): number | undefined {
  const [, digits, unit = 'år'] = /^(\d{1,3})(?: (\p{L}+))?$/u.exec(written) ?? [];
  const inAYear = Object.hasOwn(unitsInAYear, unit)
    ? unitsInAYear[unit as keyof typeof unitsInAYear]
    : undefined;
  if (digits === undefined || inAYear === undefined) return undefined;
  const years = Number(digits) / inAYear;
  return years <= oldest ? years : undefined;
}

/** A decimal number with a point, such as a coordinate. */
export const decimal = (min: number, max: number) =>
  z
    .string()
    .trim()
    .check((context) => {
      const number = Number(context.value);
      if (/^-?\d+(\.\d+)?$/.test(context.value) && number >= min && number <= max) return;
      report(context, {
        rule: 'decimal-number',
        message: `«${context.value}» er ikke et tall fra ${min} til ${max}.`,
        help: 'Skriv tallet med punktum, for eksempel 60.3743.',
      });
    })
    .transform(Number)
    .meta({ type: 'number', minimum: min, maximum: max });

/** An address on the web; only https and http, so that no script can hide in it. */
export const webAddress = () =>
  z
    .string()
    .trim()
    .check((context) => {
      if (isWebAddress(context.value)) return;
      const { meant, ...fault } = addressFault(context.value);
      report(context, { rule: 'web-address', ...fault, ...(meant && { replacement: meant }) });
    })
    .transform(publishedAddress)
    .meta({ pattern: '^https?://[^/]+\\.', patternErrorMessage: 'Skriv hele adressen, med https:// foran.' });

/** True for one e-mail address. */
export const isEmail = (written: string): boolean => z.email().safeParse(written).success;

/** One e-mail address. */
export const email = () =>
  z
    .string()
    .trim()
    .check((context) => {
      if (isEmail(context.value)) return;
      report(context, {
        rule: 'email',
        message: `«${context.value}» er ikke en gyldig e-postadresse.`,
        help: 'Skriv én adresse på formen postmottak@sykehus.no.',
        ...meaning(context.value, meantEmail(context.value), isEmail),
      });
    })
    .meta({ format: 'email', patternErrorMessage: 'Skriv én adresse på formen postmottak@sykehus.no.' });

/** A telephone number in Norway: eight digits, the five or six of a national number, or one with its country. */
export const telephone = () =>
  pattern(
    /^(\+\d( ?\d){7,14}|[2-9]( ?\d){7}|0\d{4}|116 ?\d{3})$/,
    'et telefonnummer',
    '55 55 55 55 eller 02770',
    meantTelephone,
  ).meta(textOrDigits);

/** What a text most likely stands for; undefined when nobody can know. */
type Meant = (written: string) => string | undefined;

/** A text of a certain shape; `what` and `example` say in Norwegian which. */
const ofShape = (shape: RegExp, what: string, example: string, meant: Meant = plain) =>
  z
    .string()
    .trim()
    .check((context) => {
      if (shape.test(context.value)) return;
      report(context, {
        rule: 'format',
        message: `«${context.value}» er ikke ${what}.`,
        help: `Skriv det slik: ${example}.`,
        ...meaning(context.value, meant(context.value), (written) => shape.test(written)),
      });
    });

/**
 * A text that must look a certain way, such as a register number.
 *
 * @param what what it is, in Norwegian: «et REK-nummer»
 * @param example one that is right, or several with «eller» between them
 * @param meant what is meant by a text of another shape
 */
export const pattern = (shape: RegExp, what: string, example: string, meant?: Meant) =>
  ofShape(shape, what, example, meant).meta({
    pattern: shape.source,
    patternErrorMessage: `Dette er ikke ${what}. Skriv det slik: ${example}.`,
  });

/**
 * For a JSON Schema of a text that may be digits alone: programs for YAML take such a value for a number, where
 * the catalogue's own reader takes every value as it is written.
 */
export const textOrDigits = { type: ['string', 'integer'] };

/** The nine digits of an organisation in Norway. */
export const organisationNumber = () =>
  pattern(/^\d{9}$/, 'et organisasjonsnummer', '983974724', (written) =>
    plain(written).replace(/[ .]/g, ''),
  ).meta(textOrDigits);

/** `true` or `false`. */
export const yesOrNo = () =>
  ofShape(/^(true|false)$/, 'true eller false', 'true (ja) eller false (nei)', meantTruth)
    .transform((value) => value === 'true')
    .meta({ type: 'boolean' });

/**
 * A reference to a record by its id. An editor may have written a name instead, so what it means is judged where all
 * names are known.
 */
export const reference = () => z.string().trim().min(1).max(200).meta(idShape);

/** The id of a record; `bare` takes away what may have been copied along with one. */
export const id = (bare = (written: string): string => written) =>
  z
    .string()
    .trim()
    .check((context) => {
      if (isId(context.value)) return;
      const meant = slugify(bare(context.value));
      report(context, {
        rule: 'id',
        message: `«${context.value}» er ikke en id.`,
        help: `${meant === '' ? '' : `Mente du «${meant}»? `}En id har bare små bokstaver a–z, tall og bindestrek.`,
      });
    })
    .meta(idShape);

/** A text that is needed in bokmål, nynorsk and English; bounds are in characters. */
export const threeLanguages = (max = 400, min = 1) =>
  z.strictObject({
    nb: text(max, min).describe('Teksten på bokmål'),
    nn: text(max, min).describe('Teksten på nynorsk'),
    en: text(max, min).describe('Teksten på engelsk'),
  });

/** Lists of words in bokmål, nynorsk and English; each may be left out. */
export const wordLists = () =>
  z.strictObject({
    nb: z.array(text(100)).default([]).describe('Ordene på bokmål'),
    nn: z.array(text(100)).default([]).describe('Ordene på nynorsk'),
    en: z.array(text(100)).default([]).describe('Ordene på engelsk'),
  });
