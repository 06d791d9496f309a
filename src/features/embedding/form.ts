import { isOpen, isWaiting, languages, statuses } from '../../catalogue/index.ts';
import type { Strings } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Option, Options } from './choices.ts';
import { type LookName, looks, usual } from './element/code.ts';
import type { Chosen } from './element/codes.ts';
import { type Subject, subjects } from './element/settings.ts';

/** Where a web editor chooses what to show, and how it looks. */
export interface EmbeddingForm {
  words: Strings['embedding'];
  /** What is shown: hospital, condition, category, status and language. */
  selects: Select[];
  /** How many studies, before anything is chosen. */
  limit: number;
  look: Select;
  /** The colour of links, before anything is chosen, as `#rrggbb`. */
  colour: string;
}

/** A list to choose one thing from. */
export interface Select {
  name: string;
  label: string;
  hint?: string;
  /** What chooses none of the options, and stands before them. */
  none?: string;
  options: SelectOption[];
}

interface SelectOption {
  value: string;
  label: string;
  selected?: boolean;
}

/** What is open, and what waits to open, as the element is asked for them. */
const openOrWaiting = statuses.filter((status) => isOpen({ status }) || isWaiting({ status })).join(' ');

/** The accent in light of `tokens.css`: a colour field takes no custom property. */
const accent = '#0b5c6b';

/** Makes the form, with what is chosen at first. */
export function embeddingForm({ strings }: PageContext, options: Options, { choice }: Chosen): EmbeddingForm {
  const words = strings.embedding;
  const selectOf = (name: Subject): Select => ({
    name,
    label: words[name],
    none: words.all,
    options: options[name].map((option) => toSelectOption(option, choice[name])),
  });
  return {
    words,
    selects: [
      ...subjects.map(selectOf),
      {
        name: 'status',
        label: words.status,
        options: [
          { value: usual.status, label: words.statuses.recruiting },
          { value: openOrWaiting, label: words.statuses.waiting },
          { value: 'all', label: words.statuses.all },
        ],
      },
      {
        name: 'language',
        label: words.language,
        options: languages.map((language) => ({
          value: language,
          label: words.languages[language],
          selected: language === choice.language,
        })),
      },
    ],
    limit: usual.limit,
    look: {
      name: 'look',
      label: words.look,
      hint: words.fontHint,
      options: (Object.keys(looks) as LookName[]).map((look) => ({ value: look, label: words.looks[look] })),
    },
    colour: accent,
  };
}

const toSelectOption = ({ id, name }: Option, chosen: string): SelectOption => ({
  value: id,
  label: name,
  selected: id === chosen,
});
