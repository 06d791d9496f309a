import type { Edit, Problem } from '../problem.ts';
import type { SourceFile } from '../reading/source.ts';

/** A file as it should be written, and how many repairs went into it. */
interface Repaired {
  file: string;
  text: string;
  repairs: number;
}

/**
 * Applies the repairs that problems carry to the files they are in. Files come back with Unix line ends and
 * composed letters, as they were read.
 */
export function repair(sources: readonly SourceFile[], problems: readonly Problem[]): Repaired[] {
  return sources.flatMap((source) => {
    const repairs = problems.filter((problem) => problem.file === source.file && problem.edits);
    if (repairs.length === 0) return [];
    const text = applyEdits(
      source.text,
      repairs.flatMap((problem) => problem.edits ?? []),
    );
    return [{ file: source.file, text, repairs: repairs.length }];
  });
}

/** From the end backwards, so that earlier places stay where they were; of two that overlap, only one. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  let untouched = text.length;
  return ordered.reduce((result, edit) => {
    if (edit.end > untouched) return result;
    untouched = edit.start;
    return result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }, text);
}
