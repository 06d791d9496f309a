import { hardLix, measure, median, tooHardLix } from './readability.ts';
import type { SourceFile } from './reading/source.ts';

/** How one study file reads. */
interface ReadabilityRow {
  file: string;
  lix: number;
  words: number;
  longSentences: string[];
}

/** Measures the text below the fields of every study file, Norwegian and English, hardest first. */
export function readabilityOf(sources: readonly SourceFile[]): ReadabilityRow[] {
  return sources
    .filter(({ path }) => /^studies\/([^/]+\/)?[^/]+\.md$/.test(path))
    .map(({ file, text }) => ({ file, ...measure(text.replace(/^---\n[\s\S]*?\n---\n/, '')) }))
    .sort((a, b) => b.lix - a.lix || (a.file < b.file ? -1 : 1));
}

/** The report an editor reads: each study with its LIX, what is hard in it, and the median at the end. */
export function formatReadability(rows: readonly ReadabilityRow[]): string {
  const lines = rows.flatMap(({ file, lix, words, longSentences }) => {
    const verdict = lix > tooHardLix ? '  for tung' : lix > hardLix ? '  tung' : '';
    return [
      `${String(lix).padStart(3)}  ${file} (${words} ord)${verdict}`,
      ...longSentences.map((sentence) => `       lang setning: ${sentence}`),
    ];
  });
  const scores = rows.map((row) => row.lix);
  const summary = `Median LIX ${median(scores)}, høyest ${Math.max(0, ...scores)}. Under 30 er svært lett, over ${tooHardLix} er for tungt.`;
  return [...lines, summary].join('\n');
}
