import { figure, markdownTable } from '../table.ts';
import type { Chosen } from './chosen.ts';
import { type Category, categories, type Judged } from './lighthouse.ts';

/** A page, and what was found on it. */
export interface JudgedPage extends Chosen, Judged {
  /** It asks search engines to leave it out. */
  isHeldOut: boolean;
}

/** The least that each score is to be. */
const targets: Record<Category, number> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const heads: Record<Category, string> = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
};

/** What Lighthouse takes points for where search engines are asked to leave a page out. */
const crawlable = 'is-crawlable';

/** Whether the only thing search engines could wish for is what the page denies them on purpose. */
const isHeldOutOnly = ({ isHeldOut, short }: JudgedPage): boolean =>
  isHeldOut && short.seo.length === 1 && short.seo[0] === crawlable;

/** Whether a page has less than it is to have in a category. */
export const fallsShort = (page: JudgedPage, category: Category): boolean =>
  page.scores[category] < targets[category] && !(category === 'seo' && isHeldOutOnly(page));

/** What was found, as a table in Markdown: a row for each page, then what takes points from those that fall short. */
export function reportPages(pages: readonly JudgedPage[], conditions: string): string {
  const table = [
    [
      '',
      ...categories.map((category) => heads[category]),
      'first paint, s',
      'largest paint, s',
      'KB',
      'files',
    ],
    ...pages.map((page) => [
      page.label,
      ...categories.map((category) => score(page, category)),
      figure(page.firstPaint, 1),
      figure(page.largestPaint, 1),
      figure(page.bytes / 1024),
      figure(page.requests),
    ]),
    ['target', ...categories.map((category) => `≥ ${targets[category]}`), '', '', '', ''],
  ];
  const short = pages.flatMap((page) =>
    categories
      .filter((category) => fallsShort(page, category))
      .map(
        (category) =>
          `- ${page.label} (${page.path}), ${heads[category]}: ${page.short[category].join(', ')}`,
      ),
  );
  return [conditions, markdownTable(table, [0]), notes, ...(short.length > 0 ? [short.join('\n')] : [])].join(
    '\n\n',
  );
}

const score = (page: JudgedPage, category: Category): string => {
  const mark = fallsShort(page, category) ? ' ✗' : category === 'seo' && isHeldOutOnly(page) ? ' *' : '';
  return `${page.scores[category]}${mark}`;
};

const notes = `\
Lighthouse as on a telephone, with the heaviest page of each kind of the own content, the headers of \`npm start\` and
gzip. KB and files are all that a page loads by itself. A page that is too slow is measured twice more, and the middle
one counts. ✗ is less than the target; * is a page kept out of search engines on purpose, which costs these points and no others.`;
