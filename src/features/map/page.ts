import { isOpen, type Study } from '../../catalogue/index.ts';
import { fill, formatNumber, joinWords, plural, type Strings, sortWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import type { Path } from '../../urls.ts';
import { countsOfTowns, drawTowns, splitTowns, type Town, townsOf } from './drawing/index.ts';
import { mapGrounds } from './grounds.ts';
import { enlargedPart, type MapDrawing, mapDrawing } from './map-drawing.ts';
import { type TownTable, townTable } from './town-table.ts';

/** The map of the towns with studies, and the same in tables. */
export interface MapPage extends Page {
  words: Strings['map'];
  regions: MapRegion[];
  /** Undefined when no institution says where it is. */
  map: StudyMap | undefined;
  /** Why the numbers do not add up. */
  overlap: string;
  /** The open studies that name neither a hospital nor a town that is known, and where they are told of; undefined without such studies. */
  apart: { words: string; href: Path; near: string } | undefined;
}

interface MapRegion {
  /** Of the region's heading. */
  id: string;
  name: string;
  open: string;
  table: TownTable;
}

interface StudyMap {
  /** The sentence to take away. */
  takeaway: string;
  country: MapDrawing;
  /** The crowded part, larger; undefined when no town lies there. */
  detail: { id: string; drawing: MapDrawing } | undefined;
}

/** What the page of the map says. */
export function mapPage(here: PageContext): MapPage {
  const { language, strings, urls, catalogue } = here;
  const words = strings.map;
  const towns = townsOf(catalogue);
  return {
    head: {
      title: words.title,
      description: words.description,
      translations: everyLanguage(here),
      crumbs: [{ name: strings.hospitals.title, path: urls.section('hospitals', language) }],
    },
    words,
    regions: mapRegions(here, towns),
    map: studyMap(here, towns),
    overlap: strings.figures.overlap,
    apart: apart(here),
  };
}

function apart({ language, strings, urls, catalogue }: PageContext): MapPage['apart'] {
  const isOnMap = ({ sites, unnamedSites }: Study): boolean =>
    sites.some(isOpen) || unnamedSites.some((site) => site.region !== undefined && isOpen(site));
  const { length } = catalogue.studies.filter((study) => isOpen(study) && !isOnMap(study));
  if (length === 0) return undefined;
  return {
    words: plural(strings.map.apart, length),
    href: urls.single('nearMe', language),
    near: strings.nearMe.title,
  };
}

function mapRegions(here: PageContext, towns: readonly Town[]): MapRegion[] {
  const { language, strings, catalogue } = here;
  return [...Map.groupBy(towns, (town) => town.region)].map(([region, inRegion]) => {
    const { open, uncertain, total } = countsOfTowns(catalogue, inRegion);
    const caption = fill(strings.map.caption, {
      region: strings.region[region],
      open: formatNumber(open, language),
      uncertain: formatNumber(uncertain, language),
      all: formatNumber(total, language),
    });
    return {
      id: `region-${region}`,
      name: strings.region[region],
      open: [
        plural(strings.hospitals.open, open),
        ...(uncertain > 0 ? [plural(strings.map.alsoUncertain, uncertain)] : []),
      ].join(' · '),
      table: townTable(
        here,
        sortWords(inRegion, ({ name }) => name, language),
        caption,
      ),
    };
  });
}

/** The part of the page that the larger map stands in. */
const detailId = 'utsnitt';

function studyMap(here: PageContext, towns: readonly Town[]): StudyMap | undefined {
  const { strings, catalogue } = here;
  const { country, detail } = splitTowns(towns);
  if (country.length + detail.length === 0) return undefined;
  const grounds = mapGrounds();
  const most = Math.max(1, ...towns.map(({ open }) => open));
  const enlarged =
    detail.length > 0
      ? enlargedPart(here, {
          href: `#${detailId}`,
          at: grounds.enlarged,
          open: countsOfTowns(catalogue, detail).open,
        })
      : undefined;
  return {
    takeaway: takeaway(here, towns),
    country: mapDrawing(here, drawTowns(grounds.country, country, most), {
      label: strings.map.picture,
      enlarged,
    }),
    detail: enlarged && {
      id: detailId,
      drawing: mapDrawing(here, drawTowns(grounds.detail, detail, most), { label: strings.map.detail }),
    },
  };
}

/** The town, or the towns, with most open studies. */
function takeaway({ language, strings, catalogue }: PageContext, towns: readonly Town[]): string {
  const most = Math.max(0, ...towns.map((town) => town.open));
  if (most === 0) return strings.map.none;
  const names = towns.filter((town) => town.open === most).map((town) => town.name);
  const all = String(catalogue.studies.filter(isOpen).length);
  const values = { place: joinWords(names, language), all };
  return names.length > 1
    ? fill(strings.map.mostEach, { ...values, n: most })
    : plural(strings.map.most, most, values);
}
