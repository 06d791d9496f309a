import type { FieldPath } from './file-places.ts';

/** A text among the values of a file, and where it stands. */
interface PlacedText {
  path: FieldPath;
  value: string;
}

/** The texts among some values that are such as is looked for. Nearly always there are none, and that is found fast. */
export const textsIn = (data: unknown, isSuch: (text: string) => boolean): PlacedText[] =>
  hasText(data, isSuch) ? placed(data, isSuch, []) : [];

function hasText(data: unknown, isSuch: (text: string) => boolean): boolean {
  if (typeof data === 'string') return isSuch(data);
  if (typeof data !== 'object' || data === null) return false;
  return Object.values(data).some((value) => hasText(value, isSuch));
}

function placed(data: unknown, isSuch: (text: string) => boolean, path: FieldPath): PlacedText[] {
  if (typeof data === 'string') return isSuch(data) ? [{ path, value: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    placed(value, isSuch, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
