import { type Rendered, renderMarkdown } from './markdown.ts';
import type { StudyText } from './model.ts';
import type { Entry } from './record.ts';
import type { StudyFields, TranslationFields } from './schema/study.ts';

/** The words a study was written in. */
export function norwegianText({ fields, body }: Entry<StudyFields>): StudyText {
  const { language, title, shortTitle, summary, keywords, remote, note, updated } = fields;
  const { include, exclude } = fields.eligibility;
  const stoppedReason = fields.stopped?.reason;
  return withBody(
    {
      language,
      title,
      shortTitle,
      summary,
      include,
      exclude,
      keywords,
      remote,
      note,
      stoppedReason,
      updated,
    },
    body,
  );
}

/** The words of its English translation. */
export function englishText({ fields, body }: Entry<TranslationFields>): StudyText {
  const { shortTitle, summary, keywords, remote, note, stoppedReason, updated } = fields;
  const title = fields.title ?? shortTitle;
  const { include, exclude } = fields.eligibility;
  return withBody(
    {
      language: 'en',
      title,
      shortTitle,
      summary,
      include,
      exclude,
      keywords,
      remote,
      note,
      stoppedReason,
      updated,
    },
    body,
  );
}

/** Renders a text when it is first asked for: a check never needs it, a build needs it once. */
export function withBody<T extends object>(record: T, markdown: string): T & { body: Rendered } {
  let rendered: Rendered | undefined;
  return Object.defineProperty(record, 'body', {
    enumerable: true,
    get: () => {
      rendered ??= renderMarkdown(markdown);
      return rendered;
    },
  }) as T & { body: Rendered };
}
