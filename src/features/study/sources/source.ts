import type { Study } from '../../../catalogue/index.ts';
import { fill, formatDate, formatPartialDate } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import type { StudyTexts } from '../texts.ts';

/** Where a study's facts and text come from, when they were read, written and verified, and how they may be used. */
export function studySource(
  { language, strings }: PageContext,
  study: Study,
  { text }: StudyTexts,
): string[] {
  const words = strings.study;
  const sources = sourcesOf(study);
  return [
    ...sources.flatMap(({ register, retrieved, verified }) => [
      fill(words.source.from, {
        register: strings.registerName[register],
        date: formatDate(retrieved, language),
      }),
      ...(verified ? [fill(words.source.verified, { date: formatPartialDate(verified, language) })] : []),
    ]),
    ...(study.source?.alsoFrom?.includes('nordic-cohort') ? [words.source.cohort] : []),
    ...(sources.length > 0 ? [words.source.notEndorsed] : []),
    ...(study.described ? [fill(words.updated, { date: formatDate(text.updated, language) })] : []),
    words.source.licence,
  ];
}

/** The register that the file names, and those that say what the file does not. */
function sourcesOf({ source, records, voices }: Study): NonNullable<Study['source']>[] {
  const speaking = new Set(Object.values(voices));
  const others = records
    .filter(({ register }) => speaking.has(register) && register !== source?.register)
    .map(({ register, read, verified }) => ({ register, retrieved: read, verified }));
  return [...(source ? [source] : []), ...others];
}
