import { inSentence } from '../../../i18n/in-sentence.ts';
import type { KnownConcept } from '../../../search/index/lexicon.ts';
import type { Side } from '../../../search/side.ts';

/** What a concept is called inside a sentence. English names keep their letters: «Lyme disease». */
export const nameInside = ({ label }: Pick<KnownConcept, 'label'>, side: Side): string =>
  side === 'no' ? inSentence(label.no) : label[side];
