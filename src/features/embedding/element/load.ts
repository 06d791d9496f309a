/** How long a host may take before it counts as dead. */
const patience = 15_000;

const loading = new Map<string, Promise<unknown>>();

/** The address answered that it has no such document. */
export class NotFound extends Error {}

/**
 * Fetches a document once for all elements of a page, without telling who asks. A failure may be tried again.
 *
 * @throws NotFound, or whatever else went wrong
 */
export function load(address: string): Promise<unknown> {
  const known = loading.get(address);
  if (known) return known;
  const made = fetchDocument(address);
  loading.set(address, made);
  made.catch(() => loading.delete(address));
  return made;
}

async function fetchDocument(address: string): Promise<unknown> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (response.status === 404) throw new NotFound();
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
