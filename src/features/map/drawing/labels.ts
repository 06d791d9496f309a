import type { Disc, Size } from './spread.ts';

/** Where the name of a mark begins, ends or has its middle. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A mark and its name. What one sees of it may be smaller than the room it takes. */
interface NamedMark extends Disc {
  name: string;
  seen: number;
}

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Height of a line of text, and how wide a letter is in the mean, in units of the drawing. */
const textHeight = 13;
const letterWidth = 8;
const gap = 4;

/**
 * Where the name of each mark stands, clear of all marks and other names; `undefined` where there is no room. The
 * first marks choose first.
 *
 * @param fixed what the names must leave free besides the marks
 */
export function placeLabels(
  marks: readonly NamedMark[],
  size: Size,
  fixed: readonly Disc[] = [],
): (Label | undefined)[] {
  const discs = [...marks, ...fixed].map(areaOf);
  const names: Area[] = [];
  return marks.map((mark, own) => {
    const taken = [...names, ...discs.filter((_, index) => index !== own)];
    const free = candidates(mark, mark.name.length * letterWidth, size).find(
      ({ area }) => isInside(area, size) && !taken.some((other) => overlap(area, other)),
    );
    if (free) names.push(free.area);
    return free?.label;
  });
}

/** On a coast the sea is free: names of the western half stand to the left of their marks if they can. */
function candidates({ x, y, seen }: NamedMark, width: number, size: Size): { label: Label; area: Area }[] {
  const away = seen + gap;
  const half = textHeight / 2;
  const beside = (middle: number): Label[] => {
    const right: Label = { x: x + away, y: middle, anchor: 'start' };
    const left: Label = { x: x - away, y: middle, anchor: 'end' };
    return x < size.width / 2 ? [left, right] : [right, left];
  };
  const labels: Label[] = [
    ...beside(y),
    ...beside(y - seen / 3),
    ...beside(y + seen / 3),
    { x, y: y + away + half, anchor: 'middle' },
    { x, y: y - away - half, anchor: 'middle' },
    ...beside(y + seen),
    ...beside(y - seen),
    { x: x + seen / 2, y: y + away + half, anchor: 'end' },
    { x: x - seen / 2, y: y + away + half, anchor: 'start' },
    { x: x + seen / 2, y: y - away - half, anchor: 'end' },
    { x: x - seen / 2, y: y - away - half, anchor: 'start' },
  ];
  return labels.map((label) => {
    const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
    return { label, area: { left, right: left + width, top: label.y - half, bottom: label.y + half } };
  });
}

const areaOf = ({ x, y, radius }: Disc): Area => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const isInside = (area: Area, { width, height }: Size): boolean =>
  area.left >= 0 && area.right <= width && area.top >= 0 && area.bottom <= height;

const overlap = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
