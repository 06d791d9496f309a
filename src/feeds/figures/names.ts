import type { Catalogue, Language } from '../../catalogue/index.ts';
import { fill, formatPartialDate, type Strings, stringsIn } from '../../i18n/index.ts';

/** What a heading of a figure is called: `type`, `registry` → «Registerstudie»; the id itself when it has no name. */
export function figureName(catalogue: Catalogue, figure: string, id: string, language: Language): string {
  const known = named[figure]?.(stringsIn(language), language, id, catalogue);
  return known ?? id;
}

type Namer = (strings: Strings, language: Language, id: string, catalogue: Catalogue) => string | undefined;

const from =
  (wordsOf: (strings: Strings) => Record<string, string>): Namer =>
  (strings, _language, id) =>
    wordsOf(strings)[id];

const institution: Namer = (_strings, language, id, { institutions }) => {
  const found = institutions.find((candidate) => candidate.id === id);
  return language === 'en' ? (found?.englishName ?? found?.name) : found?.name;
};

const named: Record<string, Namer> = {
  all: ({ keyFigures }) => keyFigures.word.all,
  institutions: ({ keyFigures }) => keyFigures.word.institutions,
  recent: ({ keyFigures }, _language, id) => fill(keyFigures.word.days, { n: Number.parseInt(id, 10) }),
  status: from(({ status }) => status),
  type: from(({ type }) => type),
  intervention: from(({ intervention }) => intervention),
  phase: ({ keyFigures }, _language, id) => {
    const [first = '', last] = id.split('-');
    return last ? fill(keyFigures.phases, { first, last }) : fill(keyFigures.phase, { n: first });
  },
  category: (_strings, language, id, { categories }) =>
    categories.find((candidate) => candidate.id === id)?.name[language],
  condition: (_strings, language, id, { conditions }) =>
    conditions.find((candidate) => candidate.id === id)?.name[language],
  conditionGroup: from(({ keyFigures }) => keyFigures.chapter),
  region: from(({ region }) => region),
  institution,
  coordinator: institution,
  sponsor: from(({ keyFigures }) => keyFigures.sponsor),
  openOverTime: (_strings, language, id) => formatPartialDate(id, language),
  compared: ({ keyFigures: { word } }, _language, id) => {
    const words = id.endsWith('-so-far')
      ? word.soFar
      : id.endsWith('-same-days')
        ? word.sameDays
        : word.wholeYear;
    return fill(words, { year: id.slice(0, 4) });
  },
  participants: ({ keyFigures: { word } }, _language, id) =>
    id === 'planned' ? word.planned : word.included,
  confirmed: ({ keyFigures }, _language, id) =>
    (({ ...keyFigures.confirmed, median: keyFigures.word.median }) as Record<string, string>)[id],
  english: ({ keyFigures }) => keyFigures.word.english,
  remote: ({ keyFigures }) => keyFigures.word.remote,
};
