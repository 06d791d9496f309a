/**
 * Runs a search, and fails when a part of the index could not be fetched on the way. Pagefind keeps quiet about
 * that and finds nothing instead, and «no studies» must never mean «the connection was lost».
 */
export async function withoutLoss<T>(search: () => Promise<T>): Promise<T> {
  performance.clearResourceTimings();
  const found = await search();
  const suspects = performance.getEntriesByType('resource').filter(seemsLost);
  if (suspects.length === 0) return found;
  // A browser may also call a cached file empty, so only fetching it anew tells; then Pagefind gets it too.
  for (const address of new Set(suspects.map(({ name }) => name))) {
    const { ok, status } = await fetch(address);
    if (!ok) throw new Error(`${address}: ${status}`);
  }
  return search();
}

function seemsLost(entry: PerformanceEntry): boolean {
  if (!/\.pf_index$/.test(new URL(entry.name).pathname)) return false;
  const { decodedBodySize, responseStatus } = entry as PerformanceResourceTiming;
  return decodedBodySize === 0 || responseStatus >= 400;
}
