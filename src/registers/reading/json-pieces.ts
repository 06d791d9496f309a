/** One record in a file of JSON, as text, and where it stands; or that something there is no record. */
export type JsonPiece =
  | { text: string; record: number; line: number }
  | { fault: 'cut' | 'broken' | 'too-long' | 'stray'; record: number; line: number };

/** No record of a register is near this long; a file that has one is something else. */
const longestRecord = 32 * 1024 * 1024;

/**
 * The records in a stream of JSON: one record, an array of them, a page of an answer (`{ studies: […] }`), several of
 * these after each other, or one a line. Only the brackets are followed, so that each record is read by `JSON.parse`
 * alone: it takes half the time of a parser of streams, and a fault in one record is that record's own.
 */
export async function* jsonPieces(
  text: AsyncIterable<string>,
  longest = longestRecord,
): AsyncGenerator<JsonPiece> {
  const scanner = new Scanner();
  let waiting = '';
  for await (const chunk of text) {
    waiting += chunk;
    // A long record is looked at anew in ever longer strides, so that its length is not paid for again and again.
    if (waiting.length * 4 < scanner.unread) continue;
    yield* scanner.read(waiting);
    waiting = '';
    if (scanner.unread > longest) {
      yield scanner.fault('too-long');
      return;
    }
  }
  yield* scanner.read(waiting);
  yield* scanner.end();
}

/** An array, or the `studies` of a page, whose elements are records. */
interface Container {
  depth: number;
  before: number;
  isOfPage: boolean;
}

/** The signs that are looked for, by their codes: an opening bracket has the same last bits whichever kind it is. */
const [quote, backslash] = [34, 92];
const [opening, closing, ofEitherKind] = [123, 125, 32];
const squareOpening = 91;
const beginsPage = /"studies"\s*:\s*$/;
const separators = /^[\s,]*$/;

class Scanner {
  #text = '';
  #at = 0;
  #depth = 0;
  #isInString = false;
  /** Where the record that is being read begins; -1 between records. */
  #start = -1;
  /** Where what stands between two records begins. */
  #gap = 0;
  /** True after the records of a page, until the page ends. */
  #isAfterRecords = false;
  /** The depth at which records open. */
  #base = 0;
  #containers: Container[] = [];
  #records = 0;
  #found: JsonPiece[] = [];
  #line = 1;
  #counted = 0;

  /** How much is kept until the record that it belongs to ends. */
  get unread(): number {
    return this.#text.length;
  }

  fault(fault: 'cut' | 'broken' | 'too-long' | 'stray', index = Math.max(0, this.#start)): JsonPiece {
    return { fault, record: this.#records + 1, line: this.#lineOf(index) };
  }

  read(chunk: string): JsonPiece[] {
    this.#text += chunk;
    for (let sign = this.#nextBracket(); sign !== 0; sign = this.#nextBracket()) {
      if ((sign | ofEitherKind) === opening) this.#opens(sign, this.#at - 1);
      else this.#closes(this.#at - 1);
    }
    this.#forget();
    return this.#found.splice(0);
  }

  end(): JsonPiece[] {
    if (this.#depth === 0 && !this.#isInString) {
      this.#between(this.#text.length);
      return this.#found.splice(0);
    }
    const next = this.#containers.length === 0 ? this.#text.indexOf('\n{', Math.max(0, this.#start)) : -1;
    this.#found.push(this.fault(next === -1 ? 'cut' : 'broken'));
    if (next === -1) return this.#found.splice(0);
    // One record a line: what is not closed on its own line is broken, and the next line begins anew.
    this.#beginAnew(next + 1);
    return [...this.#found.splice(0), ...this.read(''), ...this.end()];
  }

  /** Goes past the next bracket that is not in a string, and says which it was; 0 where there is none yet. */
  #nextBracket(): number {
    if (this.#isInString && !this.#leaveString()) return 0;
    const text = this.#text;
    const end = text.length;
    for (let at = this.#at; at < end; at++) {
      const sign = text.charCodeAt(at);
      if (sign === quote) {
        this.#at = at + 1;
        this.#isInString = true;
        if (!this.#leaveString()) return 0;
        at = this.#at - 1;
      } else if ((sign | ofEitherKind) === opening || (sign | ofEitherKind) === closing) {
        this.#at = at + 1;
        return sign;
      }
    }
    this.#at = end;
    return 0;
  }

  /** Goes past the end of a string; false where it is not there yet. */
  #leaveString(): boolean {
    const text = this.#text;
    for (let from = this.#at; ; ) {
      const end = text.indexOf('"', from);
      // A string ends on its own line: where records stand one a line, this one is broken.
      if (this.#containers.length === 0) {
        const ofLine = text.slice(from, end === -1 ? text.length : end).indexOf('\n');
        if (ofLine !== -1) {
          this.#found.push(this.fault('broken'));
          this.#beginAnew(from + ofLine);
          return true;
        }
      }
      if (end === -1) {
        this.#at = text.length;
        return false;
      }
      let before = end - 1;
      while (text.charCodeAt(before) === backslash) before--;
      this.#at = from = end + 1;
      if ((end - before) % 2 === 1) {
        this.#isInString = false;
        return true;
      }
    }
  }

  #beginAnew(index: number): void {
    this.#lineOf(index);
    this.#records++;
    this.#depth = 0;
    this.#start = -1;
    this.#isInString = false;
    this.#isAfterRecords = false;
    this.#gap = this.#at = index;
  }

  #opens(sign: number, index: number): void {
    if (this.#depth === this.#base) {
      this.#between(index);
      if (sign === squareOpening) this.#enter(index, false);
      else this.#start = index;
    } else if (sign === squareOpening && this.#depth === this.#base + 1 && this.#start !== -1) {
      if (beginsPage.test(this.#text.slice(Math.max(0, index - 40), index))) this.#enter(index, true);
    }
    this.#depth++;
  }

  #enter(index: number, isOfPage: boolean): void {
    this.#containers.push({ depth: this.#depth, before: this.#base, isOfPage });
    this.#base = this.#depth + 1;
    this.#start = -1;
    this.#gap = index + 1;
  }

  #closes(index: number): void {
    if (this.#depth === 0) {
      this.#found.push(this.fault('stray', index));
      this.#gap = this.#at;
      return;
    }
    this.#depth--;
    const container = this.#containers.at(-1);
    if (container?.depth === this.#depth) {
      this.#between(index);
      this.#containers.pop();
      this.#base = container.before;
      this.#isAfterRecords = container.isOfPage;
      this.#gap = this.#at;
    } else if (this.#depth === this.#base) {
      if (this.#isAfterRecords) this.#isAfterRecords = false;
      else if (this.#start !== -1) this.#found.push(this.#record());
      this.#start = -1;
      this.#gap = this.#at;
    }
  }

  #record(): JsonPiece {
    const line = this.#lineOf(this.#start);
    this.#records++;
    return { text: this.#text.slice(this.#start, this.#at), record: this.#records, line };
  }

  /** Says where something else than commas stands between two records. */
  #between(index: number): void {
    if (!separators.test(this.#text.slice(this.#gap, index))) {
      this.#found.push(this.fault('stray', this.#gap));
    }
    this.#gap = index;
  }

  #lineOf(index: number): number {
    for (let at = this.#text.indexOf('\n', this.#counted); at !== -1 && at < index; ) {
      this.#line++;
      this.#counted = at + 1;
      at = this.#text.indexOf('\n', this.#counted);
    }
    this.#counted = Math.max(this.#counted, index);
    return this.#line;
  }

  /** Lets go of what has been read. A string is kept whole, for its last sign may need the one before. */
  #forget(): void {
    if (this.#isInString && this.#isAfterRecords) return;
    const end = this.#isAfterRecords ? this.#at : this.#start === -1 ? this.#gap : this.#start;
    if (end === 0) return;
    this.#lineOf(end);
    this.#text = this.#text.slice(end);
    this.#at -= end;
    this.#gap = Math.max(0, this.#gap - end);
    this.#counted -= end;
    if (this.#start !== -1) this.#start -= end;
  }
}
