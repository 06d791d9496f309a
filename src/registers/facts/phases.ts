const roman: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4' };

/**
 * The phases that a register's words name, in order: `PHASE2, PHASE3`, `Phase 1/Phase 2`, `Phase II/III` and
 * `Therapeutic confirmatory (Phase III)`. What comes before the first is counted as it: `EARLY_PHASE1`, `Phase 0`.
 */
export function phasesIn(written: readonly string[]): string[] {
  const found = written.flatMap((text) => {
    const [words = ''] = /PHASE.*$/s.exec(text.toUpperCase()) ?? [];
    return [...words.matchAll(/(?<![A-Z0-9])(?:PHASES?[\s_-]*)?(IV|I{1,3}|[0-4])[ABC]?(?![A-Z0-9])/g)].map(
      ([, number = '']) => (number === '0' ? '1' : (roman[number] ?? number)),
    );
  });
  return [...new Set(found)].sort();
}
