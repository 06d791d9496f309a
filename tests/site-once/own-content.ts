import { globSync, readFileSync } from 'node:fs';
import { changed, rawStudies } from './front-matter.ts';

/** The folder of the repository's own content. */
export const ownContent = 'content';

/**
 * The day that the own content is judged by in tests: the latest that a study was added, changed or confirmed on, or
 * read in a register. So the calendar breaks no test, and neither does an editor's next change.
 */
export const ownContentDay = (): string =>
  [
    ...rawStudies({ content: ownContent }).flatMap((study) => [
      changed(study),
      study.added,
      study.confirmed ?? '',
    ]),
    ...globSync(`${ownContent}/captured/**/*.yaml`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^ *(?:added|retrieved|read): (\S+)$/gm)].map(
        ([, day = '']) => day,
      ),
    ),
  ]
    .sort()
    .at(-1) ?? '';
