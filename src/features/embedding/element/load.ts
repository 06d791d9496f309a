import { fetchJson, onceEach } from '../../../kit/browser/fetch-once.ts';

/** How long a host may take, in milliseconds, before it counts as dead. */
const patience = 15_000;

/**
 * Fetches a document once for all elements of a page, without telling who asks. A failure may be tried again.
 *
 * @throws Refused when the host has no such document, or whatever else went wrong
 */
export const load = onceEach(
  (address): Promise<unknown> =>
    fetchJson(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    }),
);
