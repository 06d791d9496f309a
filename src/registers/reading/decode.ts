/** Text as it stands in a file, with what had to be said about how it was read. */
export interface Decoded {
  text: AsyncIterable<string>;
  /** Filled as the text is read. */
  told: readonly string[];
}

const latin1 =
  'Filen er lagret som Latin-1 (Windows-1252), ikke som UTF-8, og er lest slik. Ser æ, ø eller å rart ut i det som kom inn, lagre filen på nytt som UTF-8.';
const damaged =
  'Noen tegn i filen er ødelagt. Poster som har dem i det vi leser, er ikke tatt inn. Last ned filen på nytt.';

/**
 * Bytes as text: UTF-8, with or without a byte order mark, UTF-16 either way, and Latin-1 where it is none of them.
 * Nothing is read ahead, so a file may be of any size.
 */
export function decode(chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>): Decoded {
  const told: string[] = [];
  return { text: decoded(chunks, told), told };
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  told: string[],
): AsyncGenerator<string> {
  let reader: ((bytes: Uint8Array, isLast: boolean) => string) | undefined;
  let carry: Uint8Array = new Uint8Array();
  let isFirst = true;
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      yield isFirst ? chunk.replace(/^\uFEFF/, '') : chunk;
      isFirst = false;
      continue;
    }
    carry = carry.length === 0 ? chunk : joined(carry, chunk);
    if (reader === undefined && carry.length < 64) continue;
    reader ??= readerFor(carry, told);
    yield reader(carry, false);
    carry = new Uint8Array();
    isFirst = false;
  }
  reader ??= readerFor(carry, told);
  yield reader(carry, true);
}

function readerFor(start: Uint8Array, told: string[]): (bytes: Uint8Array, isLast: boolean) => string {
  const wide = wideEncoding(start);
  if (wide === undefined) return utf8OrLatin1(told);
  const decoder = new TextDecoder(wide);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

/** UTF-16 says so in its first two bytes; where it does not, every other byte of plain letters is empty. */
function wideEncoding(start: Uint8Array): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const head = start.subarray(0, 200);
  const empty = (from: number): number => head.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (empty(1) * 3 > head.length) return 'utf-16le';
  return empty(0) * 3 > head.length ? 'utf-16be' : undefined;
}

/** Strict until something is no UTF-8: if nothing before it was more than plain letters, the file is Latin-1. */
function utf8OrLatin1(told: string[]): (bytes: Uint8Array, isLast: boolean) => string {
  let carry: Uint8Array = new Uint8Array();
  let isPlain = true;
  let other: TextDecoder | undefined;
  return (bytes, isLast) => {
    if (other) return other.decode(bytes, { stream: !isLast });
    const all = joined(carry, bytes);
    const end = isLast ? all.length : wholeCharacters(all);
    const whole = all.subarray(0, end);
    carry = all.slice(end);
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
      isPlain &&= text.length === whole.length;
      return text;
    } catch {
      const lossy = new TextDecoder().decode(whole);
      const broken = lossy.split('\uFFFD').length - 1;
      const right = lossy.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
      const isLatin1 = isPlain && right < broken;
      told.push(isLatin1 ? latin1 : damaged);
      other = new TextDecoder(isLatin1 ? 'windows-1252' : 'utf-8');
      const text = other.decode(all, { stream: !isLast });
      carry = new Uint8Array();
      return text;
    }
  };
}

/** How many bytes there are before a character that is cut at the end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needs > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
