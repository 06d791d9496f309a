import { changed, rawStudies } from './front-matter.ts';

/** The folder of the repository's own content. */
export const ownContent = 'content';

/**
 * The day that the own content is judged by in tests: the latest that a study was added, changed or confirmed on. So
 * the calendar breaks no test, and neither does an editor's next change.
 */
export const ownContentDay = (): string =>
  rawStudies({ content: ownContent })
    .flatMap((study) => [changed(study), study.added, study.confirmed ?? ''])
    .sort()
    .at(-1) ?? '';
