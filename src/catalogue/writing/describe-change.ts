import { hideIdentityNumbers } from '../reading/raw-text.ts';
import type { Change } from './repair.ts';

/** One change on one line, as «before → after», with signs that cannot be seen written out. */
export const describeChange = (file: string, { line, before, after }: Change): string =>
  `${file}:${line}  ${quoted(before)} → ${quoted(after)}`;

const quoted = (text: string): string =>
  `«${hideIdentityNumbers(
    text
      .trimEnd()
      .replace(/[\u00A0\u202F]/g, '[hardt mellomrom]')
      .replace(/\t/g, '[tabulator]')
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '[usynlig tegn]')
      .replace(/\n/g, ' ⏎ '),
  )}»`;
