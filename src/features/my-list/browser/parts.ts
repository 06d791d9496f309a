import { recordOf } from '../../../catalogue/browser.ts';
import type { Strings } from '../../../i18n/index.ts';
import { jsonIn, partsIn } from '../../../kit/browser/parts.ts';

/** The strings of the reader's own list, as the page carries them. */
export type ListStrings = Strings['myList'] & {
  statuses: Strings['status'];
  share: Pick<Strings['actions'], 'copied' | 'notCopied'>;
};

const names = [
  'trouble',
  'shared',
  'shared-words',
  'save',
  'news',
  'empty',
  'missing',
  'retry',
  'said',
  'undo',
  'actions',
  'share-list',
  'print',
  'remove-all',
] as const;

/** The parts of the list's page that the script works on. */
export interface ListParts extends Record<(typeof names)[number], HTMLElement> {
  root: HTMLElement;
  table: HTMLTableElement;
  row: HTMLTemplateElement;
  strings: ListStrings;
  /** Language of the page, `nb`, `nn` or `en`. */
  language: string;
  /** The page itself, a study's page with its id as `{id}`, and the folder of the search. */
  addresses: { page: string; study: string; bundle: string };
}

/** Finds the parts; undefined on any other page. */
export function listParts(): ListParts | undefined {
  const root = document.querySelector<HTMLElement>('[data-marked-list]');
  if (!root) return undefined;
  const part = partsIn(root, 'The list');
  const { language = 'nb', page = '', study = '', bundle = '' } = root.dataset;
  return {
    ...recordOf(names, (name) => part(`[data-${name}]`)),
    root,
    table: part('[data-table]'),
    row: part('[data-row]'),
    strings: jsonIn(part('[data-strings]')),
    language,
    addresses: { page, study, bundle },
  };
}
