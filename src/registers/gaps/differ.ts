/** True of two dates that cannot both be right: a month and a day in it can. */
export const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);
