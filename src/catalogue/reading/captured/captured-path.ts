import type { Fault } from '../../problem.ts';
import { type CapturedRegister, capturedRegisters } from '../../schema/choices.ts';
import { registerNumber } from '../../schema/register-number.ts';

/** The folder of what registers say, below the content folder. */
const folder = 'captured';

/** The list of when each register was last read for all of Norway. */
export const runsPath = `${folder}/runs.yaml`;

/** Where the record of a study lies, below the content folder: `captured/nct/NCT01234567.yaml`. */
export const capturedPath = (register: CapturedRegister, number: string): string =>
  `${folder}/${register}/${number}.yaml`;

/** True of a path among what registers say. */
export const isCaptured = (path: string): boolean => path.startsWith(`${folder}/`);

/** The register and the number that a path names, or what is wrong with it. */
export function placeOfCaptured(
  path: string,
): { ok: true; register: CapturedRegister; number: string } | { ok: false; fault: Fault } {
  const [, below = '', number = ''] = /^captured\/([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? [];
  const register = capturedRegisters.find((known) => known === below);
  if (register === undefined) return { ok: false, fault: elsewhere(path) };
  if (!registerNumber[register]().safeParse(number).success)
    return { ok: false, fault: noNumber(register, number) };
  return { ok: true, register, number };
}

const places = capturedRegisters.map((register) => `${folder}/${register}/`).join(', ');

const elsewhere = (path: string): Fault => ({
  rule: 'captured-elsewhere',
  message: `Filen «${path}» ligger ikke der poster fra registre blir lest.`,
  help: `Postene ligger i ${places} og heter nummeret og .yaml. Slett filen, og hent posten med «npm run capture».`,
});

const noNumber = (register: CapturedRegister, number: string): Fault => ({
  rule: 'captured-name',
  message: `Filen heter «${number}.yaml», og det er ikke et nummer i registeret (${register}).`,
  help: `Slett filen, og hent posten på nytt: npm run capture -- ${register} og nummeret.`,
});
