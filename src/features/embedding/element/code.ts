import { openStatus } from '../../../catalogue/browser.ts';

/** What a web editor has chosen to show; an empty id chooses all. */
export interface Choice {
  institution: string;
  condition: string;
  category: string;
  status: string;
  language: string;
  limit: number;
}

/** What an editor gets without choosing, and the element without attributes. */
export const usual = { status: openStatus, limit: 10 } as const;

/** The attributes that say what is chosen, in the order they are written. */
export const attributesFor = ({ limit, status, ...words }: Choice): [name: string, value: string][] =>
  (
    [
      ['institution', words.institution],
      ['condition', words.condition],
      ['category', words.category],
      ['status', status === usual.status ? '' : status],
      ['language', words.language],
      ['limit', limit === usual.limit ? '' : String(limit)],
    ] satisfies [string, string][]
  ).filter(([, value]) => value !== '');

/** Looks to choose from, by what they set of the element's custom properties. */
export const looks = {
  lines: {},
  frames: { border: '1px solid', radius: '6px', padding: '1em', gap: '1em' },
  columns: { border: '1px solid', radius: '6px', padding: '1em', gap: '1em', width: '18em' },
} as const satisfies Record<string, Record<string, string>>;

export type LookName = keyof typeof looks;

/**
 * The custom properties of a look.
 *
 * @param link a colour for links, empty for the page's own
 */
export const propertiesFor = (look: LookName, link: string): [name: string, value: string][] =>
  Object.entries({ ...looks[look], ...(link && { link }) }).map(([name, value]) => [
    `--kliniske-studier-${name}`,
    value,
  ]);

/** The element with a plain link inside, for readers without script. */
export const elementCode = (choice: Choice, link: { address: string; words: string }): string =>
  [
    `<kliniske-studier${attributesFor(choice).map(attribute).join('')}>`,
    `  <a href="${quoted(link.address)}">${quoted(link.words)}</a>`,
    '</kliniske-studier>',
  ].join('\n');

/** The script that the element needs, once on a page. With a checksum the browser runs no other. */
export const scriptCode = (address: string, integrity = ''): string =>
  `<script type="module" src="${quoted(address)}"${integrity && ` integrity="${quoted(integrity)}"`} crossorigin></script>`;

/** Lines for a style sheet; empty when there is nothing to say. */
export const styleCode = (properties: readonly [name: string, value: string][]): string =>
  properties.length === 0
    ? ''
    : ['kliniske-studier {', ...properties.map(([name, value]) => `  ${name}: ${value};`), '}'].join('\n');

export const frameCode = (address: string, title: string): string =>
  `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="600" loading="lazy"></iframe>`;

const attribute = ([name, value]: [string, string]): string => ` ${name}="${quoted(value)}"`;

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
