import { conditionName, institutionName, textIn } from '../../catalogue/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { PosterSubject } from '../../page/route.ts';

/** How large a title is set. */
export type TitleSize = 'large' | 'medium' | 'small';

/** How large a title is set, so that it keeps to a few lines and its longest word to one. */
export function titleSize(title: string): TitleSize {
  const longest = Math.max(...title.split(/[\s-]/).map((word) => word.length));
  if (title.length <= 45 && longest <= 16) return 'large';
  return title.length <= 75 && longest <= 20 ? 'medium' : 'small';
}

/** The name of what a poster is about. */
export function posterTitle(subject: PosterSubject, { language }: PageContext): string {
  if (subject.kind === 'study') return textIn(subject.study, language).shortTitle;
  if (subject.kind === 'condition') return conditionName(subject.condition, language);
  return institutionName(subject.institution, language);
}
