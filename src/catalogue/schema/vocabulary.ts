import { z } from 'zod';
import { choice, institutionKinds, ownerships, regions, whoWords } from './choices.ts';
import { contactSchema } from './contact.ts';
import {
  decimal,
  formerIds,
  id,
  organisationNumber,
  pattern,
  reference,
  text,
  textOrDigits,
  threeLanguages,
  webAddress,
  wordLists,
  yesOrNo,
} from './fields.ts';
import { plain } from './slips.ts';

/** The fields of `content/conditions/<id>.md`. */
export const conditionSchema = z.strictObject({
  name: threeLanguages(120).describe('Navnet på sykdommen på bokmål, nynorsk og engelsk'),
  icd10: z
    .array(
      pattern(/^[A-Z]\d{2}(\.?\d{1,2})?$/, 'en ICD-10-kode', 'C50 eller C50.9', (written) =>
        plain(written).toUpperCase(),
      ),
    )
    .describe('ICD-10-koder'),
  parents: z.array(reference()).default([]).describe('Videre sykdomsgrupper: id-er fra content/conditions'),
  synonyms: wordLists().describe('Andre navn på sykdommen, som vises på siden'),
  searchWords: wordLists()
    .default({ nb: [], nn: [], en: [] })
    .describe(
      'Ord leserne kan søke med, men som ikke er navn på sykdommen: plager, undergrupper, skrivemåter',
    ),
  describedAs: wordLists()
    .default({ nb: [], nn: [], en: [] })
    .describe(
      'Slik folk beskriver sykdommen før de vet navnet: plager og hendelser med egne ord. Brukes bare av søket',
    ),
  summary: threeLanguages(400).describe('Én eller to enkle setninger som sier hva sykdommen er'),
  previousSlugs: formerIds().describe('Gamle filnavn, så gamle lenker virker. Det eldste står først'),
});

/** One entry of `content/institutions.yaml`. */
export const institutionSchema = z.strictObject({
  id: id().describe('Id: små bokstaver, tall og bindestrek'),
  name: text(120).describe('Navnet slik leserne kjenner det'),
  shortName: text(40).describe('Kort navn, for eksempel Haukeland'),
  englishName: text(120).optional().describe('Navnet på engelsk'),
  trust: text(120).optional().describe('Helseforetaket sykehuset hører til'),
  aliases: z.array(text(120)).default([]).describe('Andre navn og forkortelser'),
  kind: choice(institutionKinds).describe('Hva slags institusjon det er'),
  region: choice(regions).describe('Helseregion: nord, midt, vest eller sor-ost'),
  ownership: choice(ownerships).describe('public (offentlig), non-profit (ideell) eller for-profit (privat)'),
  orgnr: organisationNumber().optional().describe('Organisasjonsnummer'),
  place: text(60).describe('Stedet institusjonen ligger'),
  towns: z.array(text(60)).default([]).describe('Andre steder institusjonen har sykehus'),
  latitude: decimal(57, 72).optional().describe('Breddegrad'),
  longitude: decimal(4, 32).optional().describe('Lengdegrad'),
  website: webAddress().optional().describe('Nettsted'),
  contact: contactSchema.optional().describe('Kontaktpunkt for forskning, når en studie ikke har sitt eget'),
  previousSlugs: formerIds().describe('Gamle id-er, så gamle lenker virker. Den eldste står først'),
});

/** One entry of `content/categories.yaml`. */
export const categorySchema = z.strictObject({
  id: id().describe('Id: små bokstaver og bindestrek'),
  name: threeLanguages(80).describe('Navnet på bokmål, nynorsk og engelsk'),
  aliases: z.array(text(80)).default([]).describe('Andre ord som sykehus bruker om kategorien'),
  summary: threeLanguages(300).describe('Hva slags sykdommer kategorien gjelder'),
  previousSlugs: formerIds().describe('Gamle id-er, så gamle lenker virker. Den eldste står først'),
});

/** One entry of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  id: id().describe('Id: små bokstaver og bindestrek'),
  term: threeLanguages(80).describe('Ordet'),
  forms: wordLists().default({ nb: [], nn: [], en: [] }).describe('Andre former av ordet'),
  explanation: threeLanguages(400).describe('Én eller to enkle setninger'),
  everyday: yesOrNo()
    .default(false)
    .describe('true: ordet forklares i ordlisten, men merkes ikke i tekstene, fordi de fleste kjenner det'),
});

/** One entry of `content/lexicon.yaml`: a search word that is not a disease. */
export const lexiconEntrySchema = z.strictObject({
  id: id().describe('Id: små bokstaver og bindestrek'),
  kind: choice(['treatment', 'body-part', 'symptom', 'study-type', 'everyday', 'abbreviation']).describe(
    'Hva slags ord det er',
  ),
  forms: wordLists().describe('Ordene; det første i hvert språk er det foretrukne'),
  partOf: z
    .array(reference())
    .default([])
    .describe('Gruppene ordet hører til: id-er på søkeord, nærmeste først, som statins for simvastatin'),
  usedFor: z
    .array(reference())
    .default([])
    .describe('Sykdommer behandlingen brukes mot: id-er fra content/conditions, den viktigste først'),
  who: choice(whoWords)
    .optional()
    .describe('Hvem ordet sier at studien skal være for: søket setter studier for dem først'),
});

/** One entry of `content/medicines.yaml`: a substance, or a group of them; a search word of the kind treatment. */
export const medicineSchema = lexiconEntrySchema.omit({ kind: true, who: true });

/** One entry of `content/places.yaml`: a municipality, or a town that is not one. */
export const placeSchema = z.strictObject({
  id: id().describe('Id: små bokstaver, tall og bindestrek'),
  name: text(60).describe('Navnet på kommunen eller stedet'),
  municipality: pattern(/^\d{4}$/, 'et kommunenummer', '"4602"')
    .meta(textOrDigits)
    .optional()
    .describe('Kommunenummer, når stedet er en kommune'),
  latitude: decimal(57, 72).optional().describe('Breddegrad, med to eller tre desimaler'),
  longitude: decimal(4, 32).optional().describe('Lengdegrad, med to eller tre desimaler'),
  town: id().optional().describe('Id-en til stedet i kommunen som avstander regnes fra'),
  localHospital: id().optional().describe('Id-en til stedet der lokalsykehuset ligger'),
});

export type ConditionFields = z.output<typeof conditionSchema>;
export type InstitutionFields = z.output<typeof institutionSchema>;
export type CategoryFields = z.output<typeof categorySchema>;
export type TermFields = z.output<typeof termSchema>;
export type LexiconFields = z.output<typeof lexiconEntrySchema>;
export type MedicineFields = z.output<typeof medicineSchema>;
export type PlaceFields = z.output<typeof placeSchema>;
