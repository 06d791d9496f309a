import {
  type Catalogue,
  categoryName,
  conditionName,
  institutionName,
  type Language,
} from '../../catalogue/index.ts';
import { fill, formatPartialDate, type Strings, statusGroups, stringsIn } from '../../i18n/index.ts';

/** What a heading of a figure is called: `type`, `registry` → «Registerstudie»; the id itself when it has no name. */
export function figureName(catalogue: Catalogue, figure: string, id: string, language: Language): string {
  const strings = stringsIn(language);
  return namesOf[figure]?.(id, { strings, words: strings.keyFigures, language, catalogue }) ?? id;
}

/** What names are made from. */
interface Sources {
  strings: Strings;
  words: Strings['keyFigures'];
  language: Language;
  catalogue: Catalogue;
}

/** The name of a heading by its id. */
type Namer = (id: string, from: Sources) => string | undefined;

const byId = <Item extends { id: string }>(items: readonly Item[], id: string): Item | undefined =>
  items.find((item) => item.id === id);

/** A word of the catalogue's own lists, which not every id has. */
const wordFor = (id: string, words: Readonly<Record<string, string>>): string | undefined => words[id];

const institution: Namer = (id, { catalogue, language }) => {
  const found = byId(catalogue.institutions, id);
  return found && institutionName(found, language);
};

/** `2-3` → «fase 2 og 3». */
const phase: Namer = (id, { words }) => {
  const [first = '', last] = id.split('-');
  return last ? fill(words.phases, { first, last }) : fill(words.phase, { n: first });
};

/** `2026-so-far` → «Hittil i 2026». */
const compared: Namer = (id, { words: { word } }) => {
  const words = id.endsWith('-so-far')
    ? word.soFar
    : id.endsWith('-same-days')
      ? word.sameDays
      : word.wholeYear;
  return fill(words, { year: id.slice(0, 4) });
};

/** How the headings of each figure are named. Those of a figure that is not here are their own names, such as years. */
const namesOf: Readonly<Record<string, Namer>> = {
  all: (_id, { words }) => words.word.all,
  institutions: (_id, { words }) => words.word.institutions,
  recent: (id, { words }) => fill(words.word.days, { n: Number.parseInt(id, 10) }),
  status: (id, { strings }) => wordFor(id, statusGroups(strings)),
  type: (id, { strings }) => wordFor(id, strings.type),
  intervention: (id, { strings }) => wordFor(id, strings.intervention),
  phase,
  category: (id, { catalogue, language }) => {
    const found = byId(catalogue.categories, id);
    return found && categoryName(found, language);
  },
  condition: (id, { catalogue, language }) => {
    const found = byId(catalogue.conditions, id);
    return found && conditionName(found, language);
  },
  conditionGroup: (id, { words }) => wordFor(id, words.chapter),
  region: (id, { strings }) => wordFor(id, strings.region),
  institution,
  coordinator: institution,
  sponsor: (id, { words }) => wordFor(id, words.sponsor),
  openOverTime: (id, { language }) => formatPartialDate(id, language),
  compared,
  known: (id, { words }) => wordFor(id, words.by),
  participants: (id, { words: { word } }) => (id === 'planned' ? word.planned : word.included),
  certainty: (id, { words }) => wordFor(id, words.certainty),
  inRegisters: (id, from) =>
    institution(id, from) ??
    wordFor(id, { all: from.words.inRegisters.all, unnamed: from.words.inRegisters.unnamed }),
  english: (_id, { words }) => words.word.english,
  remote: (_id, { words }) => words.word.remote,
};
