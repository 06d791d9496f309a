import { failure, type Result } from './result.ts';
import { problemAt } from './source.ts';

/** Looks at one file. One that the program cannot cope with becomes a problem of its own, and stops no other. */
export function guarded<Value>(file: string, look: () => Result<Value>): Result<Value> {
  try {
    return look();
  } catch (error) {
    const fault = {
      rule: 'file-stops-reading',
      message: 'Filen er skrevet på en måte som kontrollen ikke klarer å lese.',
      help: `Angre det som sist ble endret i den, eller sammenlign med en annen fil i samme mappe. Programmet sier: ${String(error)}`,
    };
    return failure([problemAt(file, 1, '', fault)]);
  }
}
