/** A host answered that it will not give what was asked for. */
export class Refused extends Error {
  /** The status of the answer, such as 404. */
  readonly status: number;

  constructor(address: string, status: number) {
    super(`${address}: ${status}`);
    this.status = status;
  }
}

/**
 * Fetches a file of JSON. Files keep their names when the catalogue changes, so unless it is told otherwise
 * the browser asks whether the one it has is still right.
 *
 * @throws Refused when the host has no such file, or whatever went wrong on the way
 */
export async function fetchJson<T>(address: string, how: RequestInit = { cache: 'no-cache' }): Promise<T> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Refused(address, response.status);
  return (await response.json()) as T;
}

/**
 * Makes a function that asks for each thing once, by its name or address: later calls share the answer, or wait
 * for it together. A failure is forgotten, so that it may be tried again.
 */
export function onceEach<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (name) => {
    const known = asked.get(name);
    if (known) return known;
    const answer = ask(name);
    asked.set(name, answer);
    answer.catch(() => asked.delete(name));
    return answer;
  };
}
