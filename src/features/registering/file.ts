import type { StudySurroundings } from '../../catalogue/form.ts';

/** What the form fetches: everything that a study can point to, the studies that can be opened, and hard words. */
export interface FormFile extends StudySurroundings {
  /** Every study that somebody has written about, with its heading. */
  studies: [id: string, title: string][];
  /** Hard words in their forms, with the explanation of the glossary, in the two Norwegian forms. */
  hardWords: { nb: HardWord[]; nn: HardWord[] };
}

/** A hard word, every way it is written, and what it means. */
export interface HardWord {
  forms: string[];
  explanation: string;
}

/** Where it lies, below the site's root. */
export const formFilePath = 'form/names.json';
