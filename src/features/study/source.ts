import type { Study } from '../../catalogue/index.ts';
import { fill, formatDate, formatPartialDate } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { StudyTexts } from './texts.ts';

/** Where a study's facts and text come from, when they were read, written and verified, and how they may be used. */
export function studySource(
  { language, strings }: PageContext,
  study: Study,
  { text }: StudyTexts,
): string[] {
  const words = strings.study;
  const { source } = study;
  const { register, retrieved, verified, alsoFrom } = source ?? {};
  return [
    ...(register && retrieved
      ? [
          fill(words.source.from, {
            register: strings.registerName[register],
            date: formatDate(retrieved, language),
          }),
        ]
      : []),
    ...(verified ? [fill(words.source.verified, { date: formatPartialDate(verified, language) })] : []),
    ...(alsoFrom?.includes('nordic-cohort') ? [words.source.cohort] : []),
    ...(source ? [words.source.notEndorsed] : []),
    fill(words.updated, { date: formatDate(text.updated, language) }),
    words.source.licence,
  ];
}
