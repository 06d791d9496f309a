import type { PageContext } from '../page/context.ts';
import { rebaseLinks } from '../urls.ts';

/** An editor's text as a page shows it: its inner links lead to where the site stands. */
export const prose = ({ urls }: Pick<PageContext, 'urls'>, html: string): string =>
  rebaseLinks(html, urls.base);
