/** One fact that differs between two readings of a record: `status`, `sites, Haukeland`. */
export interface Change {
  fact: string;
  /** Undefined for what was not said before. */
  before?: string;
  /** Undefined for what is no longer said. */
  after?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** What changes with every reading, and is no news of a study. */
const own = new Set(['added', 'retrieved', 'checksum', 'register', 'number']);

/** The facts that differ, in the order of the record. */
export const changesBetween = (before: Fields, after: Fields): Change[] =>
  keysOf(before, after)
    .filter((key) => !own.has(key))
    .flatMap((key) => changesIn(key, before[key], after[key]));

function changesIn(fact: string, before: unknown, after: unknown): Change[] {
  if (Array.isArray(before ?? after) && Array.isArray(after ?? before))
    return listChanges(fact, (before ?? []) as unknown[], (after ?? []) as unknown[]);
  if (isFields(before) || isFields(after)) {
    const [one, other] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
    return keysOf(one, other).flatMap((key) => changesIn(`${fact}.${key}`, one[key], other[key]));
  }
  if (before === after) return [];
  return [
    {
      fact,
      ...(before !== undefined && { before: String(before) }),
      ...(after !== undefined && { after: String(after) }),
    },
  ];
}

/** Items are the same by what names them; then only what is said of them can differ. */
function listChanges(fact: string, before: readonly unknown[], after: readonly unknown[]): Change[] {
  const [had, has] = [byName(before), byName(after)];
  return keysOf(had, has).flatMap((name) => {
    const [one, other] = [had[name], has[name]];
    if (one === undefined) return [{ fact, after: name }];
    if (other === undefined) return [{ fact, before: name }];
    return isFields(one) && isFields(other)
      ? keysOf(one, other).flatMap((key) =>
          changesIn(`${fact}, ${name}${key === 'status' ? '' : `, ${key}`}`, one[key], other[key]),
        )
      : [];
  });
}

/** What names an item of a list, so that two readings of it can be told to be of the same. */
const naming = ['facility', 'town', 'name', 'code', 'kind', 'language', 'scope', 'is'] as const;

function byName(items: readonly unknown[]): Record<string, unknown> {
  const named = new Map<string, unknown>();
  for (const item of items) {
    const name = nameOf(item);
    let free = name;
    for (let count = 2; named.has(free); count++) free = `${name} (${count})`;
    named.set(free, item);
  }
  return Object.fromEntries(named);
}

function nameOf(item: unknown): string {
  if (!isFields(item)) return String(item);
  const parts = naming.flatMap((key) => (typeof item[key] === 'string' ? [item[key]] : []));
  return parts.join(', ') || Object.values(item).join(', ');
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysOf = (before: object, after: object): string[] => [
  ...new Set([...Object.keys(after), ...Object.keys(before)]),
];

/** More of a record's changes than this are counted. */
const mostTold = 12;

/** Changes as news, one a line: `status: recruiting → completed`. */
export function changeLines(changes: readonly Change[]): string[] {
  const told = changes.slice(0, mostTold).map(({ fact, before, after }) => {
    if (before === undefined) return `${fact}: + ${after}`;
    return after === undefined ? `${fact}: − ${before}` : `${fact}: ${before} → ${after}`;
  });
  return changes.length > mostTold ? [...told, `og ${changes.length - mostTold} til`] : told;
}
