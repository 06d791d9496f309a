import { ICD10 } from '@navikt/diagnosekoder';

// The package writes C509 where editors write C50.9, and holds mostly codes of four characters or more.
const names = new Map(ICD10.map(({ code, text }) => [code, text]));
const categories = new Set(ICD10.map(({ code }) => code.slice(0, 3)));

const plain = (code: string): string => code.replace('.', '');

/** True for a code, or a three-character category, of the Norwegian edition of ICD-10. */
export const diagnosisExists = (code: string): boolean =>
  names.has(plain(code)) || categories.has(plain(code));

/** The Norwegian name of a code; undefined for a category that only its subcodes are named in. */
export const diagnosisName = (code: string): string | undefined => names.get(plain(code));
