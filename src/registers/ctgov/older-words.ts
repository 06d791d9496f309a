/** Words that the register has said in another way. */
const older: Readonly<Record<string, string>> = {
  UNKNOWN_STATUS: 'UNKNOWN',
  BOTH: 'ALL',
  SINGLE_GROUP_ASSIGNMENT: 'SINGLE_GROUP',
  OPEN_LABEL: 'NONE',
  SINGLE_BLIND: 'SINGLE',
  DOUBLE_BLIND: 'DOUBLE',
  EDUCATIONAL_COUNSELING_TRAINING: 'ECT',
  U_S_FED: 'FED',
  N_A: 'NA',
};

/** A word as version 2 has it: `Active, not recruiting` and `ACTIVE_NOT_RECRUITING` are one. */
export function wordOf(text: string): string {
  const word = text
    .replace(/\(.*$/s, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return older[word] ?? word;
}

/** What each part of a design is, of parts like `Masking: None (Open Label)`: by its name, as the old XML has it. */
export const designIn = (parts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts.map((written) => {
      const [name = '', word = ''] = written.split(/\s*:\s*/, 2);
      return [wordOf(name).toLowerCase(), wordOf(word)];
    }),
  );
