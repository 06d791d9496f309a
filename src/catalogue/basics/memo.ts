/**
 * Makes a function that works something out only once for each thing it is asked about, and remembers the
 * answer as long as the thing itself lasts. For what many pages ask of the same catalogue or list of studies.
 *
 * @param make works it out; what it gives must depend on nothing but the thing
 */
export function memo<Thing extends object, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const made = new WeakMap<Thing, { value: Value }>();
  return (thing) => {
    const known = made.get(thing) ?? { value: make(thing) };
    made.set(thing, known);
    return known.value;
  };
}
