import type { GeoPoint } from '../../../catalogue/browser.ts';

/** Where the reader is, or why the browser does not say. */
type AskedPosition =
  | { ok: true; point: GeoPoint }
  | { ok: false; because: 'denied' | 'unavailable' | 'slow' };

export const canAskForPosition = (): boolean => 'geolocation' in navigator;

/** Long enough to find the question on a phone, read it and answer it; in milliseconds. */
const patience = 20_000;
/** A position this old, in milliseconds, is still good enough for distances between towns. */
const freshEnough = 10 * 60_000;

/** Asks the browser, which asks the reader, where the reader is. The answer is kept nowhere. */
export function askForPosition(): Promise<AskedPosition> {
  return new Promise((answer) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => answer({ ok: true, point: { latitude, longitude } }),
      ({ code, PERMISSION_DENIED, TIMEOUT }) =>
        answer({
          ok: false,
          because: code === PERMISSION_DENIED ? 'denied' : code === TIMEOUT ? 'slow' : 'unavailable',
        }),
      { timeout: patience, maximumAge: freshEnough },
    );
  });
}
