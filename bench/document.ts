import { readFileSync, writeFileSync } from 'node:fs';
import { Refusal } from '../scripts/arguments.ts';

/** Where what was measured is kept for those who read. */
const document = 'docs/measured.md';

/** What a command measures, as the document names its part. */
type Part = 'bench' | 'bench:pages';

/**
 * Puts what a command measured where the document has a place for it.
 *
 * @throws Refusal when the place is not there
 */
export function writeMeasured(part: Part, text: string): void {
  const [begin, end] = [`<!-- npm run ${part} -->`, `<!-- end of npm run ${part} -->`];
  const written = readFileSync(document, 'utf8');
  const [from, to] = [written.indexOf(begin), written.indexOf(end)];
  if (from === -1 || to < from) {
    throw new Refusal(
      `${document} mangler linjene «${begin}» og «${end}». Sett dem inn der tabellen skal stå.`,
    );
  }
  writeFileSync(document, `${written.slice(0, from + begin.length)}\n\n${text}\n\n${written.slice(to)}`);
}
