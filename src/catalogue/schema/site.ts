import { z } from 'zod';
import { choice, norwegianForms } from './choices.ts';
import { day } from './date-fields.ts';
import {
  email,
  id,
  organisationNumber,
  text,
  threeLanguages,
  webAddress,
  wholeNumber,
  yesOrNo,
} from './fields.ts';

/** The fields of `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: threeLanguages(60).describe('Navnet på nettstedet'),
  description: threeLanguages(200, 50).describe('Hva nettstedet er, i én setning'),
  url: webAddress().describe('Adressen nettstedet publiseres på'),
  language: choice(norwegianForms).describe('Målformen på de norske sidene: nb eller nn'),
  demonstration: yesOrNo().describe('true: hver side har et varsel og holdes utenfor søkemotorer'),
  publisher: z
    .strictObject({
      name: text(120).describe('Navnet på utgiveren'),
      url: webAddress().optional().describe('Utgiverens nettsted'),
      email: email().optional().describe('Felles postkasse'),
      orgnr: organisationNumber().optional().describe('Organisasjonsnummer'),
    })
    .describe('Hvem som gir ut oversikten'),
  mailbox: email().optional().describe('Felles postkasse som studier og endringer sendes til'),
  repository: webAddress().optional().describe('Adressen til innholdet på GitHub, for «Rett denne siden»'),
});

/** The fields of `content/pages/<language>/<id>.md`. */
export const pageSchema = z.strictObject({
  title: text(90).describe('Overskriften'),
  slug: id().describe('Siste del av adressen'),
  summary: text(200, 50).describe('Hva siden handler om, 50–200 tegn'),
  order: wholeNumber(1, 999).describe('Plass i listen over sider'),
  updated: day().describe('Datoen siden sist ble endret'),
});

export type SiteFields = z.output<typeof siteSchema>;
export type PageFields = z.output<typeof pageSchema>;
