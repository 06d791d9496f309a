import { csvFormat } from 'd3-dsv';
import { type Gap, type GapKind, gapKinds } from './gap.ts';

export const gapFormats = ['text', 'markdown', 'csv', 'json'] as const;
export type GapFormat = (typeof gapFormats)[number];

/** Of these there are thousands and nothing to do with each, so people are told how many they are. */
const onlyCounted = new Set<GapKind>(['old']);

/** Gaps for those who will fill them: gathered by kind, and counted by hospital. */
export function formatGaps(gaps: readonly Gap[], format: GapFormat): string {
  if (format === 'json') return `${JSON.stringify(gaps, undefined, 2)}\n`;
  if (format === 'csv')
    return `${csvFormat(gaps.map(rowOf), ['kind', 'number', 'title', 'hospitals', 'what', 'where'])}\n`;
  const isMarkdown = format === 'markdown';
  const heading = (text: string): string => (isMarkdown ? `## ${text}\n` : text);
  const item = (text: string): string => (isMarkdown ? `- ${plain(text)}` : `  ${text}`);
  const kinds = (Object.keys(gapKinds) as GapKind[]).map(
    (kind) => [kind, gaps.filter((gap) => gap.kind === kind)] as const,
  );
  const parts = kinds
    .filter(([, own]) => own.length > 0)
    .map(([kind, own]) =>
      [
        heading(`${gapKinds[kind]}: ${own.length}`),
        ...(onlyCounted.has(kind) ? [] : own.map((gap) => item(lineOf(gap)))),
      ].join('\n'),
    );
  const hospitals = byHospital(gaps);
  if (hospitals.length > 0)
    parts.push(
      [heading('Etter sykehus'), ...hospitals.map(([name, count]) => item(`${name}: ${count}`))].join('\n'),
    );
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

const lineOf = ({ number, title, what, where }: Gap): string =>
  `${[number, title].filter((part) => part !== '').join('  ')}: ${what} [${where}]`;

function byHospital(gaps: readonly Gap[]): (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { hospitals, kind } of gaps)
    for (const name of onlyCounted.has(kind) ? [] : hospitals) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'nb'));
}

/** A spreadsheet takes a text that begins with one of these for something to reckon out. */
const cell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const rowOf = ({ hospitals, ...gap }: Gap): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...gap, hospitals: hospitals.join('; ') }).map(([name, text]) => [name, cell(text)]),
  );

const plain = (text: string): string => text.replace(/[\\`*_<>#|!~]/g, (sign) => `\\${sign}`);
