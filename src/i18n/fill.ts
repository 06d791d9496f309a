/** Puts values into `{name}` places: `fill('Side {n}', { n: 2 })`. */
export const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** The form for one or for several, with the number filled in as `{n}`. */
export const plural = (
  forms: { one: string; other: string },
  n: number,
  values: Record<string, string> = {},
): string => fill(n === 1 ? forms.one : forms.other, { ...values, n });
