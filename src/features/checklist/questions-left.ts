import { canBeConsidered, type Study } from '../../catalogue/index.ts';
import type { PageContext } from '../../page/context.ts';

/** What a study leaves open, as questions that a reader can put to it; none where nobody can ask to join. */
export const questionsLeft = ({ strings }: PageContext, study: Study): string[] =>
  canBeConsidered(study) ? study.unanswered.map((question) => strings.checklist.left[question]) : [];
