import type { StudyText } from '../model.ts';
import type { StudyFields, TranslationFields } from '../schema/study.ts';
import type { Rendered, RenderText } from './markdown.ts';
import type { Entry } from './record.ts';

/** The words a study was written in. */
export const norwegianText = ({ fields, body }: Entry<StudyFields>, render: RenderText): StudyText =>
  withBody(
    {
      ...sharedText(fields),
      language: fields.language,
      title: fields.title,
      stoppedReason: fields.stopped?.reason,
      participationWords: wordsOf(fields.participation),
    },
    body,
    render,
  );

/** The words of its English translation. */
export const englishText = ({ fields, body }: Entry<TranslationFields>, render: RenderText): StudyText =>
  withBody(
    {
      ...sharedText(fields),
      language: 'en' as const,
      title: fields.title ?? fields.shortTitle,
      stoppedReason: fields.stoppedReason,
      participationWords: fields.participationWords,
    },
    body,
    render,
  );

/** The words among the facts on what a study asks: what a translation has in its own language. */
const wordsOf = (participation: StudyFields['participation']): TranslationFields['participationWords'] =>
  participation && {
    duration: participation.duration,
    procedures: participation.procedures,
    groups: participation.groups?.map(({ name }) => name),
    payment: participation.payment,
    afterwards: participation.afterwards,
    languages: participation.languages,
  };

/** What both files call by the same names. */
const sharedText = ({
  shortTitle,
  summary,
  keywords,
  remote,
  note,
  updated,
  eligibility: { include, exclude },
}: StudyFields | TranslationFields) => ({
  shortTitle,
  summary,
  include,
  exclude,
  keywords,
  remote,
  note,
  updated,
});

/** Renders a text when it is first asked for: a check never needs it, a build needs it once. */
export function withBody<T extends object>(
  record: T,
  markdown: string,
  render: RenderText,
): T & { body: Rendered } {
  let rendered: Rendered | undefined;
  return Object.defineProperty(record, 'body', {
    enumerable: true,
    get: () => {
      rendered ??= render(markdown);
      return rendered;
    },
  }) as T & { body: Rendered };
}
