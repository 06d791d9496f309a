import { execFileSync } from 'node:child_process';

/**
 * Whether git is there; says loudly what goes untested where it is not.
 *
 * @param untested what then is not tested, as the subject of a sentence
 */
export function gitIsThere(untested: string): boolean {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    console.warn(`git is missing: ${untested} is NOT tested.`);
    return false;
  }
}
