import type { Point } from '../distance.ts';

/** Why there is no position. */
export type NoPosition = 'denied' | 'unavailable' | 'slow';

export const canAskForPosition = (): boolean => 'geolocation' in navigator;

/** Long enough to find the question on a phone, read it and answer it. */
const patience = 20_000;
/** A position this old is still good enough for distances between towns. */
const freshEnough = 10 * 60_000;

/** Asks the browser, which asks the reader, where the reader is. The answer is kept nowhere. */
export function askForPosition(): Promise<Point | NoPosition> {
  return new Promise((answer) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => answer({ latitude, longitude }),
      ({ code, PERMISSION_DENIED, TIMEOUT }) =>
        answer(code === PERMISSION_DENIED ? 'denied' : code === TIMEOUT ? 'slow' : 'unavailable'),
      { timeout: patience, maximumAge: freshEnough },
    );
  });
}
