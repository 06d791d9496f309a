import {
  type CapturedRegister,
  type Catalogue,
  capturedRegisters,
  compare,
  type IsoDate,
  isOpen,
  isUncertain,
  type Study,
  sitesInRegisters,
} from '../catalogue/index.ts';
import type { FigureRow } from './rows.ts';

/** Sites counted at one hospital, or anywhere: a study counts once at each. */
export interface SiteCount {
  /** Id of the hospital; `unnamed` for places whose hospital nobody names. */
  id: string;
  /** Those that registers name, whatever their status. */
  listed: number;
  /** Those that are open in the registers. */
  inRegisters: number;
  /** Of these: those that are open in the catalogue too, … */
  inBoth: number;
  /** … those that may be, and nobody knows, … */
  uncertain: number;
  /** … and those of studies that somebody has written about. */
  described: number;
  /** Those that are open in the catalogue, and not in the registers. */
  onlyHere: number;
}

/** What is open in Norway in the registers, beside what is open in the catalogue. */
export interface InRegisters {
  /** The registers that records are from. */
  registers: {
    register: CapturedRegister;
    /** The last day it was read for all of Norway, or else for any of its records. */
    read: IsoDate;
    isWhole: boolean;
    records: number;
  }[];
  all: SiteCount;
  /** Each hospital with an open site in either, those with most first; what nobody names last. */
  hospitals: SiteCount[];
}

/** Compares what is open in the registers with what is open here. Undefined where nothing is known of any register. */
export function inRegisters(catalogue: Catalogue): InRegisters | undefined {
  const { captured, studies } = catalogue;
  if (captured.length === 0) return undefined;
  const all = emptyCount('all');
  const counts = new Map<string, SiteCount>();
  const wordOn = sitesInRegisters(catalogue);
  for (const study of studies) {
    const theirs = new Map(
      wordOn(study)?.sites.map((site) => [placeOf(site.institution, site.town), site]) ?? [],
    );
    const ours = new Map<string, Stands>([
      ...study.sites.map((site) => [placeOf(site.institution.id, undefined), site] as const),
      ...study.unnamedSites.map((site) => [placeOf(undefined, site.town), site] as const),
    ]);
    for (const place of new Set([...theirs.keys(), ...ours.keys()])) {
      const id = place.startsWith(inTown) ? unnamed : place;
      const count = counts.get(id) ?? emptyCount(id);
      counts.set(id, count);
      for (const each of [all, count]) countPlace(each, study, theirs.get(place), ours.get(place));
    }
  }
  return {
    registers: registersOf(catalogue),
    all,
    hospitals: [...counts.values()]
      .filter((count) => count.inRegisters + count.onlyHere > 0)
      .sort(
        (a, b) =>
          Number(a.id === unnamed) - Number(b.id === unnamed) ||
          b.inRegisters - a.inRegisters ||
          b.onlyHere - a.onlyHere ||
          compare(a.id, b.id),
      ),
  };
}

const unnamed = 'unnamed';
const inTown = 'town ';
const placeOf = (institution: string | undefined, town: string | undefined): string =>
  institution ?? `${inTown}${town}`;

/** How a place stands, in the words of a register or in the catalogue's. */
type Stands = Parameters<typeof isOpen>[0];

const emptyCount = (id: string): SiteCount => ({
  id,
  listed: 0,
  inRegisters: 0,
  inBoth: 0,
  uncertain: 0,
  described: 0,
  onlyHere: 0,
});

function countPlace(
  count: SiteCount,
  { described }: Study,
  theirs: Stands | undefined,
  ours: Stands | undefined,
): void {
  const isOpenHere = ours !== undefined && isOpen(ours);
  if (theirs) count.listed++;
  if (theirs && isOpen(theirs)) {
    count.inRegisters++;
    if (isOpenHere) count.inBoth++;
    if (ours && isUncertain(ours)) count.uncertain++;
    if (described) count.described++;
  } else if (isOpenHere) count.onlyHere++;
}

function registersOf({ captured, runs }: Catalogue): InRegisters['registers'] {
  return capturedRegisters.flatMap((register) => {
    const own = captured.filter(({ fields }) => fields.register === register);
    const whole = runs.filter((run) => run.register === register).map(({ read }) => read);
    const read = (whole.length > 0 ? whole : own.map((record) => record.read)).sort().at(-1);
    return own.length === 0 || read === undefined
      ? []
      : [{ register, read, isWhole: whole.length > 0, records: own.length }];
  });
}

/** The comparison as rows, each with the number of sites that its value is counted among. */
export const inRegistersRows = ({ all, hospitals }: InRegisters): FigureRow[] =>
  [all, ...hospitals].flatMap(({ id, listed, inRegisters: open, onlyHere, ...parts }) => [
    { figure: 'inRegisters', id, measure: 'listed', value: listed, of: all.listed },
    { figure: 'inRegisters', id, measure: 'open', value: open, of: listed },
    { figure: 'inRegisters', id, measure: 'openInBoth', value: parts.inBoth, of: open },
    { figure: 'inRegisters', id, measure: 'uncertainHere', value: parts.uncertain, of: open },
    { figure: 'inRegisters', id, measure: 'described', value: parts.described, of: open },
    { figure: 'inRegisters', id, measure: 'openHereAlone', value: onlyHere, of: parts.inBoth + onlyHere },
  ]);
