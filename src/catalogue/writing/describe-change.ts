import { hideIdentityNumbers } from '../reading/raw-text.ts';
import { unseen } from '../reading/unseen-signs.ts';
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
      .replace(unseen, '[usynlig tegn]')
      .replace(/\n/g, ' ⏎ '),
  )}»`;
