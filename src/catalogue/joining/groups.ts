import { compare } from '../basics/compare.ts';

/** A study file or a record, by the numbers it states. */
export interface Numbered {
  /** A file for `files`; otherwise a record. */
  isFile: boolean;
  /** Path of the file, to put things in an order of their own. */
  file: string;
  /** The numbers that name it in a register: of a record its own, of a file those of registers that are captured. */
  own: readonly string[];
  /** Every other number it states. */
  others: readonly string[];
}

/** Files and records of one study, and what may be the same and is not said to be. */
export interface Group<Item> {
  file: Item | undefined;
  records: Item[];
  /** Records and files that numbers tie to it, and that cannot all be one study. */
  nearMisses: Item[];
}

/**
 * Joins files and records by the numbers they state, never by likeness. A register gives a study one number, so what
 * ties two numbers of one register together, or two files, ties too much: then only those are joined of which one
 * states the number that the other has in its register, and the rest is left to a person.
 */
export function groupsByNumber<Item extends Numbered>(items: readonly Item[]): Group<Item>[] {
  const ordered = [...items].sort((a, b) => compare(a.file, b.file));
  return tied(ordered, ({ own, others }) => [...own, ...others]).flatMap((whole) => {
    if (isOneStudy(whole)) return [groupOf(whole, [])];
    const named = new Set(whole.flatMap(({ own }) => own));
    const parts = tied(whole, ({ own, others }) => [...own, ...others.filter((key) => named.has(key))]);
    return parts
      .flatMap((part) => (isOneStudy(part) ? [part] : apart(part)))
      .map((part) =>
        groupOf(
          part,
          whole.filter((item) => !part.includes(item)),
        ),
      );
  });
}

/** A file keeps the records that it states itself; all else stands alone. */
function apart<Item extends Numbered>(items: readonly Item[]): Item[][] {
  const records = items.filter(({ isFile }) => !isFile);
  const taken = new Set<Item>();
  const ofFiles = items
    .filter(({ isFile }) => isFile)
    .map((file) => {
      const own = records.filter(
        (record) => !taken.has(record) && record.own.some((key) => file.own.includes(key)),
      );
      for (const record of own) taken.add(record);
      return [file, ...own];
    });
  const alone = tied(
    records.filter((record) => !taken.has(record)),
    ({ own }) => own,
  );
  return [...ofFiles, ...alone];
}

const groupOf = <Item extends Numbered>(items: readonly Item[], nearMisses: Item[]): Group<Item> => ({
  file: items.find(({ isFile }) => isFile),
  records: items.filter(({ isFile }) => !isFile),
  nearMisses,
});

function isOneStudy(items: readonly Numbered[]): boolean {
  if (items.filter(({ isFile }) => isFile).length > 1) return false;
  const numbers = new Set(items.flatMap(({ own }) => own));
  return new Set([...numbers].map(registerOf)).size === numbers.size;
}

const registerOf = (key: string): string => key.slice(0, key.indexOf(' '));

/** Things that share a key, directly or by others, in the order of the first of them. */
function tied<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Item[][] {
  const leader = items.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  const first = new Map<string, number>();
  items.forEach((item, index) => {
    for (const key of keysOf(item)) {
      const [a, b] = [find(first.get(key) ?? index), find(index)];
      leader[Math.max(a, b)] = Math.min(a, b);
      if (!first.has(key)) first.set(key, index);
    }
  });
  const groups = new Map<number, Item[]>();
  items.forEach((item, index) => {
    const at = find(index);
    groups.set(at, [...(groups.get(at) ?? []), item]);
  });
  return [...groups.values()];
}
