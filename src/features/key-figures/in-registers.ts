import { figureName } from '../../feeds/index.ts';
import { type InRegisters, inRegisters, type SiteCount } from '../../figures/index.ts';
import { fill, formatDate, formatNumber, plural } from '../../i18n/index.ts';
import { type CountTable, numberTable } from '../../kit/count-table.ts';
import type { PageContext } from '../../page/context.ts';
import { definitionLink, type FigureSection, rowsInView } from './section.ts';

/** What is open in the registers beside what is open here, by hospital; that nobody knows, where no record is read. */
export function inRegistersSection(here: PageContext): FigureSection {
  const words = here.strings.keyFigures.inRegisters;
  const definition = definitionLink(here, 'inRegisters');
  const compared = inRegisters(here.catalogue);
  if (!compared) return { takeaway: words.title, definition, note: words.nothing };
  const { all, hospitals } = compared;
  return {
    takeaway:
      all.inRegisters === 0
        ? words.noneOpen
        : plural(words.sentence, all.inRegisters, { both: formatNumber(all.inBoth, here.language) }),
    definition,
    note: [...readWhen(here, compared), ...partsOf(here, all)].join(' '),
    ...(hospitals.length > 0 && { counts: tableOf(here, hospitals) }),
  };
}

/** When each register was read, and whether all it has of Norway was. */
const readWhen = ({ strings, language }: PageContext, { registers }: InRegisters): string[] =>
  registers.map(({ register, read, isWhole, records }) => {
    const { whole, some } = strings.keyFigures.inRegisters;
    const said = { register: strings.registerName[register], date: formatDate(read, language) };
    return isWhole ? fill(whole, said) : plural(some, records, said);
  });

/** What becomes here of those that are open in the registers: what nobody is sure of, and what is written about. */
function partsOf({ strings, language }: PageContext, all: SiteCount): string[] {
  const words = strings.keyFigures.inRegisters;
  return [
    ...(all.uncertain > 0
      ? [plural(words.uncertain, all.uncertain, { total: formatNumber(all.inRegisters, language) })]
      : []),
    ...(all.inRegisters > 0
      ? [plural(words.described, all.inRegisters, { described: formatNumber(all.described, language) })]
      : []),
  ];
}

function tableOf(here: PageContext, hospitals: readonly SiteCount[]): CountTable {
  const { catalogue, language, urls } = here;
  const words = here.strings.keyFigures.inRegisters;
  const known = new Set(catalogue.institutions.map(({ id }) => id));
  return numberTable(here, {
    caption: words.caption,
    columns: [
      { words: words.open, bar: 'whole' },
      { words: words.both, bar: 'part' },
      { words: words.onlyHere },
    ],
    rows: hospitals.map((count) => ({
      name: figureName(catalogue, 'inRegisters', count.id, language),
      href: known.has(count.id) ? urls.hospital(count.id, language) : undefined,
      numbers: [count.inRegisters, count.inBoth, count.onlyHere],
    })),
    first: rowsInView,
  });
}
