import { fill, formatNumber, joinWords, plural } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Path } from '../../urls.ts';
import { type Drawing, type Mark, ringRadius, type Town } from './drawing/index.ts';

/** A map with its words and links, in units of its own, for an SVG. */
export interface MapDrawing {
  label: string;
  viewBox: string;
  /** Path data of the coast. */
  outline: string;
  /** Where the towns lie whose marks had to move, with path data of the line from there. */
  homes: { path: string; x: number; y: number }[];
  /** The part that is drawn larger on a map of its own. */
  enlarged: EnlargedPart | undefined;
  /** From the north to the south, as they are read and stepped through. */
  marks: MapMark[];
}

/** Where the map leads on to a larger one of a part. */
export interface EnlargedPart extends Rectangle {
  href: string;
  words: string;
  /** The open studies there, and where the number stands. */
  open: { x: number; y: number; words: string };
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The mark of a town, which is a link. */
interface MapMark {
  href: string;
  /** What it is called when read aloud. */
  words: string;
  x: number;
  y: number;
  radius: number;
  /** Undefined where there is no room for the name of the town. */
  name: { x: number; y: number; anchor: 'start' | 'middle' | 'end'; words: string } | undefined;
  /** The open studies; where there are none, the radius of the ring that says so. */
  open: { words: string } | { ring: number };
}

/** Adds words and links to a drawing of towns. */
export function mapDrawing(
  here: PageContext,
  { width, height, outline, marks }: Drawing,
  { label, enlarged }: { label: string; enlarged?: EnlargedPart | undefined },
): MapDrawing {
  return {
    label,
    viewBox: `0 0 ${width} ${height}`,
    outline,
    homes: marks.flatMap(({ from, x, y }) =>
      from ? [{ path: `M${from.x} ${from.y}L${x} ${y}`, x: from.x, y: from.y }] : [],
    ),
    enlarged,
    marks: [...marks].sort((a, b) => a.y - b.y).map((mark) => mapMark(here, mark)),
  };
}

/** The link to the larger map of a part, where the part lies. */
export const enlargedPart = (
  { language, strings }: PageContext,
  { href, at, open }: { href: string; at: Rectangle; open: number },
): EnlargedPart => ({
  ...at,
  href,
  words: plural(strings.map.frame, open),
  open: { x: at.x + at.width / 2, y: at.y + at.height / 2, words: formatNumber(open, language) },
});

function mapMark(here: PageContext, { town, x, y, radius, label }: Mark): MapMark {
  return {
    ...markLink(here, town),
    x,
    y,
    radius,
    name: label && { ...label, words: town.name },
    open: town.open === 0 ? { ring: ringRadius } : { words: formatNumber(town.open, here.language) },
  };
}

/**
 * Where a mark leads: to the one institution of a town, or to the list of all there below. Its name when read aloud
 * begins with what one sees, so that it can be called by that too.
 */
function markLink(
  { strings, urls, language }: PageContext,
  town: Town,
): { href: Path | `#${string}`; words: string } {
  const [first] = town.institutions;
  const alone = town.institutions.length === 1 && town.unnamed === undefined && first;
  const names = [
    ...(town.institutions.length > 1
      ? [fill(strings.map.institutions, { n: town.institutions.length })]
      : town.institutions.map(({ institution }) => institution.shortName)),
    ...(town.unnamed ? [fill(strings.unnamedSite, { town: town.name })] : []),
  ];
  const name = joinWords(names, language);
  return {
    href: alone ? urls.hospital(first.institution.id, language) : `#${town.anchor}`,
    words: [
      plural(strings.map.mark, town.open, { place: town.name, name }),
      ...(town.uncertain > 0 ? [plural(strings.map.alsoUncertain, town.uncertain)] : []),
    ].join(', '),
  };
}
