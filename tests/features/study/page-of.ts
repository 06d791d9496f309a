import type { Language, Study } from '../../../src/catalogue/index.ts';
import { studyPage } from '../../../src/features/study/index.ts';
import { contextIn } from '../../page/context.ts';
import { study } from '../../valid.ts';

/** The study that pages are made of, each with something changed. */
export const id = 'trening-ved-hjertesvikt';

/** What the page of that study says. */
export const pageOf = (change: Partial<Study> = {}, language: Language = 'nb') =>
  studyPage(contextIn(language, `/studier/${id}/`), study(id, change));
