import { institutionName } from '../../catalogue/index.ts';
import { formatNumber } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
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
  /** Undefined for a town with a single institution, whose row says the same. */
  together: CountCells | undefined;
  institutions: (CountCells & { href: Path; name: string })[];
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

function townRows({ language, urls }: PageContext, town: Town): TownRows {
  const cells = ({ open, uncertain, total }: Counts): CountCells => ({
    open: formatNumber(open, language),
    uncertain: formatNumber(uncertain, language),
    total: formatNumber(total, language),
  });
  return {
    anchor: town.anchor,
    name: town.name,
    together: town.institutions.length > 1 ? cells(town) : undefined,
    institutions: town.institutions.map((counted) => ({
      href: urls.hospital(counted.institution.id, language),
      name: institutionName(counted.institution, language),
      ...cells(counted),
    })),
  };
}
