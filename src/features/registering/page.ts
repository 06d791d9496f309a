import {
  categoryName,
  interventionKinds,
  joinings,
  optionsFor,
  recruitKinds,
  studyTypes,
} from '../../catalogue/index.ts';
import { fill, type Strings } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import type { Path } from '../../urls.ts';
import { type Asked, asked, type FieldName } from './fields.ts';
import { formFilePath } from './file.ts';

/** The form: without its script, annex B.1 of the report of 2024 as a page to print. */
export interface RegisteringPage extends Page {
  words: Strings['registering'];
  steps: FormStep[];
  /** Where what is written on paper goes. */
  sendTo: string;
  /** What the script needs to know, as JSON. */
  settings: string;
}

/** One of the five steps. */
export interface FormStep {
  id: string;
  heading: string;
  fields: FormField[];
}

/** A field as it is asked for. */
export interface FormField extends Asked {
  id: string;
  label: string;
  hint: string;
  isNeeded: boolean;
  options: { value: string; words: string }[];
}

/** What the script is told of the site. */
export interface FormSettings {
  language: PageContext['language'];
  today: string;
  file: Path;
  /** How the addresses of the studies' documents begin. */
  documents: Path;
  mailbox: string | undefined;
  repository: string | undefined;
  words: Strings['registering'];
  statuses: { value: string; words: string }[];
}

/** Without these there is nothing to publish. */
const needed: readonly FieldName[] = [
  'title',
  'shortTitle',
  'summary',
  'language',
  'status',
  'inclusion.start',
  'categories',
  'conditions',
  'coordinator',
  'type',
  'recruits',
  'eligibility.include',
  'body',
];

/** What the form says. */
export function registeringPage(here: PageContext): RegisteringPage {
  const words = here.strings.registering;
  const { mailbox } = here.catalogue.site;
  return {
    head: { title: words.title, description: words.description, translations: everyLanguage(here) },
    words,
    steps: asked.map((fields, index) => ({
      id: `steg-${index + 1}`,
      heading: words.steps[index] ?? '',
      fields: fields.map((field) => fieldOf(field, here)),
    })),
    sendTo: mailbox === undefined ? words.noMailbox : fill(words.sendTo, { mailbox }),
    settings: JSON.stringify(settingsOf(here)),
  };
}

const settingsOf = (here: PageContext): FormSettings => ({
  language: here.language,
  today: here.catalogue.today,
  file: here.urls.file(formFilePath),
  documents: here.urls.file('api/v1/studies/'),
  mailbox: here.catalogue.site.mailbox,
  repository: here.catalogue.site.repository,
  words: here.strings.registering,
  statuses: optionsOf('status', here),
});

const fieldOf = (field: Asked, here: PageContext): FormField => ({
  ...field,
  hint: '',
  ...here.strings.registering.fields[field.name],
  id: `felt-${field.name.replace('.', '-')}`,
  isNeeded: needed.includes(field.name),
  options: optionsOf(field.name, here),
});

/** What can be chosen. In bokmål the statuses have the words of the form, in other languages those of the site. */
function optionsOf(name: FieldName, { language, strings, catalogue }: PageContext): FormField['options'] {
  const among = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
    values.map((value) => ({ value, words: words[value] }));
  switch (name) {
    case 'status':
      return statusOptions(language, strings.statusLong);
    case 'joining':
      return among(joinings, strings.joining);
    case 'type':
      return among(studyTypes, strings.type);
    case 'interventions':
      return among(interventionKinds, strings.intervention);
    case 'recruits':
      return among(recruitKinds, strings.registering.recruits);
    case 'language':
      return [
        { value: 'nb', words: 'Bokmål' },
        { value: 'nn', words: 'Nynorsk' },
      ];
    case 'categories':
      return catalogue.categories.map((category) => ({
        value: category.id,
        words: categoryName(category, language),
      }));
    default:
      return [];
  }
}

function statusOptions(
  language: PageContext['language'],
  words: Strings['statusLong'],
): FormField['options'] {
  const question = { fields: ['status'], asks: '' } as const;
  const known = { targets: {} as never, today: '' };
  return optionsFor(question, known)
    .filter(({ value }) => value !== 'unknown')
    .map(({ value, words: ofForm }) => ({
      value,
      words:
        language === 'nb'
          ? ofForm.charAt(0).toUpperCase() + ofForm.slice(1)
          : words[value as keyof Strings['statusLong']],
    }));
}
