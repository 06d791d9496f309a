/** Numbers between 0 and 1 that look like chance and are the same every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some things. */
export const oneOf = <Thing>(things: readonly Thing[], next: () => number): Thing => {
  const thing = things[Math.floor(next() * things.length)];
  if (thing === undefined) throw new Error('There is nothing to choose from.');
  return thing;
};

/** What means something to YAML, Markdown or the reader, what people paste, and what they leave out. */
const pieces = [
  ...['', ' ', '  ', '\n', '\n\n', '\t', '\u00A0', '\u200B', '\u0000', '\r', '\uFEFF', '\uD800', 'å', '😀'],
  ...[
    ':',
    ': ',
    '#',
    ' #',
    '# ',
    '-',
    '- ',
    '?',
    '? ',
    '---',
    '\n---\n',
    '...',
    '\n...\n',
    '%',
    '@',
    '`',
    '|',
    '>',
  ],
  ...[
    '"',
    "'",
    '""',
    "''",
    '\\',
    '\\"',
    '\\n',
    '\\x07',
    '[',
    ']',
    '[]',
    '{',
    '}',
    '{}',
    ',',
    ', ',
    '&a ',
    '*a',
    '! ',
  ],
  ...[
    '<<: ',
    '<b>',
    '<!--',
    '-->',
    '](',
    '![',
    '# ',
    '=====',
    '<<<<<<<',
    'null',
    '~',
    'yes',
    '012',
    '1e3',
    '__proto__',
  ],
  ...[
    '[[[[[[',
    '{a: {a: ',
    '- - - - ',
    '> > > > ',
    'a: b',
    '\n  a: b',
    '\n- a',
    '\n\n\n',
    'title: x\n',
    '"x": y',
  ],
];

type Change = (text: string, next: () => number, others: readonly string[]) => string;

const place = (text: string, next: () => number): number => Math.floor(next() * (text.length + 1));

/** Changes something in the lines of a text. */
const onLines =
  (change: (lines: string[], at: number, next: () => number) => void): Change =>
  (text, next) => {
    const lines = text.split('\n');
    change(lines, Math.floor(next() * lines.length), next);
    return lines.join('\n');
  };

const changes: readonly Change[] = [
  (text, next) => {
    const at = place(text, next);
    return text.slice(0, at) + oneOf(pieces, next) + text.slice(at);
  },
  (text, next) => {
    const at = place(text, next);
    return text.slice(0, at) + oneOf(pieces, next) + text.slice(at + 1 + Math.floor(next() * 3));
  },
  (text, next) => text.slice(0, place(text, next)),
  (text, next) => text.slice(place(text, next)),
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  onLines((lines, at, next) => {
    const [line = ''] = lines.splice(at, 1);
    lines.splice(Math.floor(next() * (lines.length + 1)), 0, line);
  }),
  onLines((lines, at, next) => {
    lines[at] = ' '.repeat(Math.floor(next() * 5)) + lines[at]?.trimStart();
  }),
  onLines((lines, at, next) => {
    const line = lines[at] ?? '';
    const start = line.search(/\S/);
    lines[at] = line.slice(0, start) + oneOf(pieces, next) + line.slice(start);
  }),
  onLines((lines, at, next) => {
    lines[at] = (lines[at] ?? '') + oneOf(pieces, next);
  }),
  onLines((lines, at, next) => {
    lines[at] = (lines[at] ?? '').replaceAll(/["']/g, () => oneOf(['"', "'", ''], next));
  }),
  (text, next, others) => {
    const other = oneOf(others, next);
    const at = place(text, next);
    const from = place(other, next);
    return text.slice(0, at) + other.slice(from, from + 200) + text.slice(at);
  },
];

/**
 * A text as hands and programs leave it: with one to three changes of which each could happen.
 *
 * @param others texts that pieces are pasted from
 */
export function mutantOf(text: string, others: readonly string[], next: () => number): string {
  let mutant = text;
  for (let left = 1 + Math.floor(next() * 3); left > 0; left--) {
    mutant = oneOf(changes, next)(mutant, next, others);
  }
  return mutant;
}
