import { createInterface } from 'node:readline';

/** Questions on standard error, and answers from a person or a file on standard input, a line each. */
export interface Conversation {
  isWithPerson: boolean;
  say(text: string): void;
  /** The next line; undefined when there are no more. */
  hear(): Promise<string | undefined>;
  end(): void;
  /** True when a person stopped it with Ctrl-C. */
  wasStopped(): boolean;
}

/** Begins a conversation. What is written before it is asked for is kept until then. */
export function converse(): Conversation {
  const isWithPerson = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: isWithPerson,
    prompt: '> ',
  });
  const heard = lines[Symbol.asyncIterator]();
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    lines.close();
  };
  lines.on('SIGINT', stop);
  process.once('SIGINT', stop);
  return {
    isWithPerson,
    say: (text) => process.stderr.write(`${text}\n`),
    async hear() {
      if (isWithPerson) lines.prompt();
      const { value, done } = await heard.next();
      return done ? undefined : value;
    },
    end() {
      process.off('SIGINT', stop);
      lines.close();
    },
    wasStopped: () => stopped,
  };
}
