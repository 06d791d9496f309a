import { type Named, resolverOf } from '../../catalogue/form.ts';

/** What is suggested for what somebody has written so far, the surest first. */
export function suggesterOf(
  named: readonly Named[],
  searchWords: ReadonlyMap<string, readonly string[]> = new Map(),
): (written: string) => Named[] {
  const resolve = resolverOf(named);
  const words = named.map((one) => ({
    one,
    names: [...one.names, ...one.alsoCalled].map(lower),
    also: (searchWords.get(one.id) ?? []).map(lower),
  }));
  return (written) => {
    const key = lower(written.trim());
    if (key.length < 2) return [];
    const { exactly, nearly } = resolve(written);
    const begins = words.filter(({ names }) => names.some((name) => name.startsWith(key)));
    const inside = words.filter(({ names, also }) =>
      [...names, ...also].some((name) => ` ${name}`.includes(` ${key}`)),
    );
    const found = [...exactly, ...[...begins, ...inside].map(({ one }) => one), ...(nearly ? [nearly] : [])];
    return [...new Map(found.map((one) => [one.id, one])).values()].slice(0, 8);
  };
}

const lower = (word: string): string => word.normalize('NFC').toLowerCase();
