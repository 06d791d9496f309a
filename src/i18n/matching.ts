/**
 * Returns a translation once it has exactly the strings, and the `{places}` in them, of the original.
 * A missing or misspelt string stops every command instead of showing up as a gap on a page.
 *
 * @param file where the strings stand, for the message
 * @throws Error that lists every difference
 */
export function matchingStrings<T>(original: T, translation: unknown, file: string, language: string): T {
  const faults = differences(original, translation, '');
  if (faults.length > 0) throw new Error(`${file}, ${language}: ${faults.join('; ')}`);
  return translation as T;
}

function differences(original: unknown, translation: unknown, path: string): string[] {
  if (typeof original === 'string') {
    if (typeof translation !== 'string' || translation === '') return [`${path} is missing`];
    return places(original) === places(translation) ? [] : [`${path} has other {places} than bokmål`];
  }
  if (!isRecord(original) || !isRecord(translation)) return [`${path} is missing`];
  const unknown = Object.keys(translation).filter((key) => !(key in original));
  return [
    ...unknown.map((key) => `${path}${path && '.'}${key} is not in bokmål`),
    ...Object.entries(original).flatMap(([key, value]) =>
      differences(value, translation[key], `${path}${path && '.'}${key}`),
    ),
  ];
}

const places = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
