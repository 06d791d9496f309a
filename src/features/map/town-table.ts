import { institutionName } from '../../catalogue/index.ts';
import { formatNumber } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { listAddress } from '../../search/query/list-address.ts';
import type { Path } from '../../urls.ts';
import type { Counts, Town } from './drawing/index.ts';

/** The towns of a health region with their institutions. */
export interface TownTable {
  caption: string;
  columns: { place: string; open: string; uncertain: string; total: string };
  towns: TownRows[];
}

interface TownRows {
  /** The `id` of the rows, which the map leads to. */
  anchor: string;
  name: string;
  /** Undefined for a town with a single row, which says the same. */
  together: CountCells | undefined;
  /** Its institutions, and last the hospitals that no record names. */
  rows: (CountCells & { href: Path; name: string })[];
}

interface CountCells {
  open: string;
  uncertain: string;
  total: string;
}

/** Makes the table of some towns, in their order. */
export function townTable(here: PageContext, towns: readonly Town[], caption: string): TownTable {
  const { place, open, uncertain, total } = here.strings.map;
  return {
    caption,
    columns: { place, open, uncertain, total },
    towns: towns.map((town) => townRows(here, town)),
  };
}

function townRows(here: PageContext, town: Town): TownRows {
  const { language, strings, urls } = here;
  const cells = ({ open, uncertain, total }: Counts): CountCells => ({
    open: formatNumber(open, language),
    uncertain: formatNumber(uncertain, language),
    total: formatNumber(total, language),
  });
  const rows = [
    ...town.institutions.map((counted) => ({
      href: urls.hospital(counted.institution.id, language),
      name: institutionName(counted.institution, language),
      ...cells(counted),
    })),
    ...(town.unnamed
      ? [
          {
            href: listAddress(here, { query: town.name }),
            name: strings.map.unnamed,
            ...cells(town.unnamed),
          },
        ]
      : []),
  ];
  return {
    anchor: town.anchor,
    name: town.name,
    together: rows.length > 1 ? cells(town) : undefined,
    rows,
  };
}
