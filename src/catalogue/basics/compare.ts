/** Orders two texts by their signs, or two numbers, smallest first: what `sort` takes, whatever the language. */
export const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
