interface Scheduling {
  scheduler?: { yield?(): Promise<void> };
}

/**
 * Lets the browser have a turn before the work goes on: it can draw, and answer whoever types or presses something.
 * To open the index and look words up takes a telephone a good while, which must not be one stretch.
 */
export const turn = (): Promise<void> =>
  (globalThis as Scheduling).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
