/** One line of nginx's configuration, or one block. */
interface Directive {
  name: string;
  words: string[];
  block: Directive[] | undefined;
}

/**
 * Reads configuration as nginx does: words end at a blank, a semicolon or a brace, unless quoted.
 *
 * @throws Error when a block or a line does not end
 */
export function readNginx(text: string): Directive[] {
  const signs = text.replace(/^\s*#.*$/gm, '').match(/"[^"]*"|[{};]|[^\s{};"]+/g) ?? [];
  let at = 0;
  const block = (inside: boolean): Directive[] => {
    const found: Directive[] = [];
    let words: string[] = [];
    for (; at < signs.length; ) {
      const sign = signs[at++] ?? '';
      if (sign !== ';' && sign !== '{' && sign !== '}') {
        words.push(sign.replace(/^"|"$/g, ''));
        continue;
      }
      if (sign === '}') {
        if (!inside || words.length > 0) throw new Error(`A brace too many after ${words.join(' ')}`);
        return found;
      }
      const [name = '', ...rest] = words;
      words = [];
      found.push({ name, words: rest, block: sign === '{' ? block(true) : undefined });
    }
    if (inside || words.length > 0) throw new Error(`No end after ${words.join(' ')}`);
    return found;
  };
  return block(false);
}

const named = (block: readonly Directive[], name: string): Directive[] =>
  block.filter((directive) => directive.name === name);

/** The location that nginx takes: an exact one, the longest beginning, or the first pattern. */
function locationOf(server: readonly Directive[], asked: string): Directive | undefined {
  const locations = named(server, 'location');
  const exact = locations.find(({ words: [sign, path] }) => sign === '=' && path === asked);
  const beginning = locations
    .filter(({ words: [sign, path = ''] }) => sign === '^~' && asked.startsWith(path))
    .sort((a, b) => (b.words[1]?.length ?? 0) - (a.words[1]?.length ?? 0))[0];
  const pattern = locations.find(
    ({ words: [sign, path = ''] }) => sign === '~' && new RegExp(path).test(asked),
  );
  return exact ?? beginning ?? pattern;
}

/** What nginx answers an address with, if the file is there. */
interface Answer {
  status: number;
  to: string | undefined;
  fields: Record<string, string>;
}

export function answeredByNginx(server: readonly Directive[], asked: string): Answer {
  const inside = locationOf(server, asked)?.block ?? [];
  const [status = '200', to] = named(inside, 'return')[0]?.words ?? [];
  const variables = new Map(
    [...server, ...inside]
      .filter(({ name }) => name === 'set')
      .map(({ words: [name = '', value = ''] }) => [name, value]),
  );
  // A location with a field of its own inherits none.
  const added = named(inside, 'add_header').length > 0 ? inside : server;
  const fields = named(added, 'add_header')
    .map(({ words: [name = '', value = ''] }) => [name, value.startsWith('$') ? variables.get(value) : value])
    // A field without a value is not sent.
    .filter(([, value]) => value !== '');
  return {
    status: Number(status),
    to,
    fields: { ...Object.fromEntries(fields), 'Content-Type': typeOf(server, inside, asked) },
  };
}

function typeOf(server: readonly Directive[], inside: readonly Directive[], asked: string): string {
  const ending = /\.(\w+)$/.exec(asked)?.[1] ?? 'html';
  const types = (named(inside, 'types')[0] ?? named(server, 'types')[0])?.block ?? [];
  const fallback = (named(inside, 'default_type')[0] ?? named(server, 'default_type')[0])?.words[0];
  const type = types.find(({ words }) => words.includes(ending))?.name ?? fallback ?? '';
  const told = ['text/html', ...(named(server, 'charset_types')[0]?.words ?? [])].includes(type);
  return told ? `${type}; charset=${named(server, 'charset')[0]?.words[0]}` : type;
}
