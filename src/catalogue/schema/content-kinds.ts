import { capturedSchema } from './captured.ts';
import { languages } from './choices.ts';
import { runSchema } from './runs.ts';
import { pageSchema, siteSchema } from './site.ts';
import { studySchema, translationSchema } from './study.ts';
import {
  categorySchema,
  conditionSchema,
  institutionSchema,
  lexiconEntrySchema,
  medicineSchema,
  placeSchema,
  termSchema,
} from './vocabulary.ts';

/** Markdown files by kind: the folders they lie in, their fields, and what an editor calls them. */
export const markdownKinds = {
  study: {
    folders: ['studies'],
    schema: studySchema,
    title: 'En studie',
    description: 'Feltene øverst i content/studies/<id>.md',
  },
  translation: {
    folders: ['studies/en'],
    schema: translationSchema,
    title: 'En studie på engelsk',
    description: 'Feltene øverst i content/studies/en/<id>.md',
  },
  condition: {
    folders: ['conditions'],
    schema: conditionSchema,
    title: 'En sykdom',
    description: 'Feltene øverst i content/conditions/<id>.md',
  },
  page: {
    folders: languages.map((language) => `pages/${language}`),
    schema: pageSchema,
    title: 'En side',
    description: 'Feltene øverst i content/pages/<språk>/<id>.md',
  },
} as const;

/** The file about the site itself. */
export const siteKind = {
  file: 'site.yaml',
  schema: siteSchema,
  title: 'Nettstedet',
  description: 'Feltene i content/site.yaml',
} as const;

/** Files that hold a list, by kind: their names, the fields of each entry, and what an editor calls them. */
export const listKinds = {
  institutions: {
    file: 'institutions.yaml',
    schema: institutionSchema,
    title: 'Institusjoner',
    description: 'Listen i content/institutions.yaml: sykehus, universiteter og institutter',
  },
  categories: {
    file: 'categories.yaml',
    schema: categorySchema,
    title: 'HRCS-kategorier',
    description: 'Listen i content/categories.yaml',
  },
  glossary: {
    file: 'glossary.yaml',
    schema: termSchema,
    title: 'Ordlisten',
    description: 'Listen i content/glossary.yaml: vanskelige ord og hva de betyr',
  },
  lexicon: {
    file: 'lexicon.yaml',
    schema: lexiconEntrySchema,
    title: 'Søkeord',
    description: 'Listen i content/lexicon.yaml: ord leserne søker med, som ikke er sykdommer',
  },
  medicines: {
    file: 'medicines.yaml',
    schema: medicineSchema,
    title: 'Medisiner',
    description:
      'Listen i content/medicines.yaml: virkestoffer og legemiddelgrupper, med navnene leserne søker med',
  },
  places: {
    file: 'places.yaml',
    schema: placeSchema,
    title: 'Steder',
    description: 'Listen i content/places.yaml: kommuner og andre steder som avstander regnes fra',
  },
} as const;

/** What registers say, written by machine: one file for each record, and when each register was read. */
export const capturedKinds = {
  captured: {
    schema: capturedSchema,
    title: 'Det et register sier om en studie',
    description: 'Feltene i content/captured/<register>/<nummer>.yaml, som skrives av npm run capture',
  },
  runs: {
    schema: runSchema,
    title: 'Når registrene ble lest',
    description: 'Listen i content/captured/runs.yaml, som skrives av npm run capture',
  },
} as const;
