import type { Institution } from '../model.ts';
import { wholeLetters } from '../reading/broken-letters.ts';
import type { PlaceFields } from '../schema/vocabulary.ts';
import {
  type FacilityWord,
  facilityWords,
  isBeside,
  isOfOtherPlace,
  oneInTown,
  otherOwner,
  partsOf,
} from './facility-words.ts';
import { type InstitutionNames, isLetters, namesOf, type Strength } from './institution-names.ts';
import { plainLetters } from './letters.ts';
import { type Towns, townsOf } from './towns.ts';

/** A site as a register writes it. */
export interface WrittenSite {
  facility?: string | undefined;
  town?: string | undefined;
  postcode?: string | undefined;
}

/**
 * What a register's site is: an institution; several, of which a person has to choose; or a place in a town whose name
 * nobody gives. The town is undefined where it is none that the catalogue knows.
 */
export type MeantSite =
  | { institution: Institution; choices?: undefined; town: string | undefined }
  | { institution?: undefined; choices: readonly Institution[]; town: string | undefined }
  | { institution?: undefined; choices?: undefined; town: string | undefined };

/** Farther than this from all its places, an institution is not what was meant. */
const farthest = 50;

/**
 * Understands the sites of registers: departments, old names, English names, slips and letters that are missing. An
 * institution is only given where it is named, and where the town does not speak against it.
 */
export function siteRecogniser({
  institutions,
  places,
}: {
  institutions: readonly Institution[];
  places: readonly PlaceFields[];
}): (site: WrittenSite) => MeantSite {
  const towns = townsOf(
    places,
    institutions.flatMap(({ place, towns: others }) => [place, ...others]),
  );
  const names = namesOf(institutions, towns);
  const asked = new Map<string, MeantSite>();
  return (site) => {
    const key = `${site.facility ?? ''}\n${site.town ?? ''}\n${site.postcode ?? ''}`;
    const known = asked.get(key) ?? recognise(site, names, towns);
    asked.set(key, known);
    return known;
  };
}

function recognise(site: WrittenSite, names: InstitutionNames, towns: Towns): MeantSite {
  const facility = wholeLetters(site.facility ?? '');
  const town =
    towns.named(site.town) ??
    towns.ofPostcode(site.postcode ?? /(?<!\d)\d{4}(?!\d)/.exec(site.town ?? '')?.[0]) ??
    partsOf(facility)
      .reverse()
      .map((part) => (/\p{L}/u.test(part) ? townAlone(part, towns) : undefined))
      .find((found) => found !== undefined);
  if (facility === '' || otherOwner.test(plainLetters(facility))) return { town };
  const named = namedIn(facility, town, names, towns);
  if (!named.some((institution) => isNear(institution, town, towns))) return { town };
  const [institution, another] = withoutAffiliation(named);
  if (institution === undefined) return { town };
  return another ? { choices: withoutAffiliation(named), town } : { institution, town };
}

/** A part of a facility that is the name of a town, letter for letter. */
function townAlone(part: string, towns: Towns): string | undefined {
  const found = towns.named(part);
  return found !== undefined && plainLetters(part).includes(plainLetters(found)) ? found : undefined;
}

/** Where a hospital and a university are named together, patients are met at the hospital. */
function withoutAffiliation(named: readonly Institution[]): readonly Institution[] {
  const hospitals = named.filter(({ kind }) => kind === 'hospital');
  return hospitals.length > 0 && named.every(({ kind }) => kind === 'hospital' || kind === 'university')
    ? hospitals
    : named;
}

/** A name that institutions have, where it stands among the words of a facility. */
interface Found {
  owners: readonly Institution[];
  from: number;
  to: number;
}

function namedIn(
  facility: string,
  town: string | undefined,
  names: InstitutionNames,
  towns: Towns,
): Institution[] {
  const parts = partsOf(facility).map((part) => facilityWords(part, names));
  const ways = [
    () => parts.flatMap((words) => namesAmong(words, town, names, towns)),
    () => nameAcross(facilityWords(facility, names), town, names, towns),
    () =>
      parts.slice(1).flatMap((part, at) => nameAcross([...(parts[at] ?? []), ...part], town, names, towns)),
    () => parts.flatMap((words) => ofTown(words, town, names)),
  ];
  for (const way of ways) {
    const meant = way();
    if (meant.length > 0) return [...new Set(meant.flatMap(({ owners }) => owners))];
  }
  return [];
}

/** The longest names first; a name within another is no name of its own. */
function namesAmong(
  words: readonly FacilityWord[],
  town: string | undefined,
  names: InstitutionNames,
  towns: Towns,
): Found[] {
  const found: Found[] = [];
  for (let length = Math.min(names.longest, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const one = nameAt(words, from, to, town, names, towns);
      if (one) found.push(one);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function nameAt(
  words: readonly FacilityWord[],
  from: number,
  to: number,
  town: string | undefined,
  names: InstitutionNames,
  towns: Towns,
): Found | undefined {
  const here = words.slice(from, to);
  if (!here.every(({ word }) => names.isPart(word))) return undefined;
  const [only] = here;
  const asLetters = here.length === 1 && only !== undefined && isLetters(only.written);
  const meant = here.map(({ word }) => word);
  const name = names.find(meant, asLetters) ?? names.findPublic(meant);
  if (!name) return undefined;
  const rest = words.filter((_, at) => at < from || at >= to);
  const isOfKind = here.some(
    ({ word }) => word.startsWith('#') || (here.length > 1 && hasItsKind.test(word)),
  );
  if (!isOfKind && isOfOtherPlace(rest.map(({ word }) => word))) return undefined;
  const before = words[from - 1];
  const after = words[to];
  const isStrange = (word: FacilityWord | undefined) =>
    word !== undefined && !isBeside(word) && !names.isKnown(word.word);
  if (saysLittle(here, name.strength) && (isStrange(before) || isStrange(after))) return undefined;
  if (name.strength === 'place' && after?.isFor) return undefined;
  // «Helse Bergen» is the trust, and «Bergen Helse AS» is not.
  const last = here.at(-1);
  if (name.strength === 'place' && last?.word === '#helse' && plainLetters(last.written) === 'helse')
    return undefined;
  const near = [...name.owners].filter((institution) => isNear(institution, town, towns));
  if (name.strength === 'letters' && (town === undefined || near.length === 0)) return undefined;
  const owners = near.length > 0 ? near : [...name.owners];
  return { owners, from, to };
}

/** One word, or a town and «hospital» or «university»: beside a name that is not known it is a part of that name. */
const saysLittle = (words: readonly FacilityWord[], strength: Strength): boolean =>
  (words.length === 1 && !hasItsKind.test(words[0]?.word ?? '')) ||
  (strength === 'place' && words.some(({ word }) => ofOtherNames.has(word)));

/** Kinds that stand in the names of more than one place in a town. */
const ofOtherNames: ReadonlySet<string> = new Set(['#h', '#helse', '#u']);

/** «Rikshospitalet», «Finnmarkssykehuset»: such a word is the name of nothing else. */
const hasItsKind = /s[yj]u?kehus|hospital|klinikk/;

/** A name that goes across what stands apart: «University Hospital, Northern Norway». */
function nameAcross(
  words: readonly FacilityWord[],
  town: string | undefined,
  names: InstitutionNames,
  towns: Towns,
): Found[] {
  const found = nameAt(words, 0, words.length, town, names, towns);
  return found ? [found] : [];
}

/** «Regionsykehuset», in Trondheim. */
function ofTown(words: readonly FacilityWord[], town: string | undefined, names: InstitutionNames): Found[] {
  if (town === undefined) return [];
  return words.flatMap(({ word }, at) => {
    const others = words.filter((_, other) => other !== at);
    if (!oneInTown.has(word) || !others.every((other) => isBeside(other))) return [];
    const name = names.find([word, plainLetters(town)], false);
    return name ? [{ owners: [...name.owners], from: at, to: at + 1 }] : [];
  });
}

/** True unless the town is known to lie far from every place that the institution has. */
function isNear(institution: Institution, town: string | undefined, towns: Towns): boolean {
  if (town === undefined) return true;
  const { latitude, longitude, place, towns: others } = institution;
  const point = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
  return towns.isBy(town, [place, ...others], farthest, point);
}
