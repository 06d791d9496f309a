/**
 * Runs a search, and fails when a part of the index could not be fetched on the way. Pagefind keeps quiet about
 * that and finds nothing instead, and «no studies» must never mean «the connection was lost».
 */
export async function withoutLoss<T>(search: () => Promise<T>): Promise<T> {
  performance.clearResourceTimings();
  const found = await search();
  const lost = performance.getEntriesByType('resource').find(isLost);
  if (lost) throw new Error(`Could not fetch ${lost.name}`);
  return found;
}

function isLost(entry: PerformanceEntry): boolean {
  if (!/\.pf_(index|filter)$/.test(new URL(entry.name).pathname)) return false;
  const { decodedBodySize, responseStatus } = entry as PerformanceResourceTiming;
  return decodedBodySize === 0 || responseStatus >= 400;
}
