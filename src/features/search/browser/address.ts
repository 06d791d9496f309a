/** How long a reader rests before what is typed is an address: by then it is a search, and not half a word. */
const rest = 500;

/** Writes what is asked for into the address, so that it can be kept, shared and gone back to. */
interface AddressWriter {
  /** When the reader rests, over the present address. */
  whenAtRest(): void;
  /** At once, as a step that one can go back from. */
  asStep(): void;
  /** Keeps where the reader is in the list with the present address, for when they come back to it. */
  keep(place: PlaceInList): void;
}

/** Where a reader is in the list: kept by the tab, and not in the address, which others may be given. */
export interface PlaceInList {
  /** How many studies are shown. */
  shown: number;
  /** How far down the page. */
  top: number;
}

/** The place that was kept with the present address; undefined where there is none. */
export function keptPlace(): PlaceInList | undefined {
  const { shown, top } = (history.state ?? {}) as Partial<PlaceInList>;
  return Number.isSafeInteger(shown) && typeof top === 'number' ? { shown: shown as number, top } : undefined;
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
    if (address !== location.pathname + location.search) attempt(() => history[how](null, '', address));
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
    keep: (place) => attempt(() => history.replaceState(place, '')),
  };
}

function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // The answer matters more than its address.
  }
}
