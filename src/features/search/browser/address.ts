/** How long a reader rests before what is typed is an address: by then it is a search, and not half a word. */
const rest = 500;

/** Writes what is asked for into the address, so that it can be kept, shared and gone back to. */
interface AddressWriter {
  /** When the reader rests, over the present address. */
  whenAtRest(): void;
  /** At once, as a step that one can go back from. */
  asStep(): void;
}

/**
 * A browser may refuse when addresses come fast (Safari throws after a hundred in ten seconds); then the answer
 * stands all the same, and the next address is as right as this one would have been.
 *
 * @param current the query string of what is asked for now, with its question mark, or nothing
 */
export function addressWriter(current: () => string): AddressWriter {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = (how: 'pushState' | 'replaceState'): void => {
    clearTimeout(waiting);
    waiting = undefined;
    const address = `${location.pathname}${current()}`;
    if (address === location.pathname + location.search) return;
    try {
      history[how](null, '', address);
    } catch {
      // The answer matters more than its address.
    }
  };
  // Whoever presses something has come to rest, and may be on the way to another page.
  const settle = (): void => {
    if (waiting !== undefined) write('replaceState');
  };
  addEventListener('click', settle, { capture: true });
  addEventListener('pagehide', settle);
  return {
    whenAtRest: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => write('replaceState'), rest);
    },
    asStep: () => write('pushState'),
  };
}
