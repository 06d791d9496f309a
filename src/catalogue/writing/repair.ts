import type { Edit, Problem } from '../problem.ts';
import type { SourceFile } from '../reading/source.ts';

/** Some lines that a repair touched, as they were and as they are. */
export interface Change {
  /** The first of the lines, counted from 1. */
  line: number;
  before: string;
  after: string;
}

/** A file as it should be written, and what was changed in it. */
interface Repaired {
  file: string;
  text: string;
  changes: Change[];
}

/**
 * Applies the repairs that problems carry to the files they are in. A line that no repair touches keeps every byte:
 * its line end, and letters that are put together in another way than ours.
 */
export function repair(sources: readonly SourceFile[], problems: readonly Problem[]): Repaired[] {
  return sources.flatMap((source) => {
    const edits = withoutOverlaps(
      problems.flatMap((problem) => (problem.file === source.file ? (problem.edits ?? []) : [])),
    );
    return edits.length === 0 ? [] : [{ file: source.file, ...applied(source, edits) }];
  });
}

/** In the order of the file; of two that overlap, the later one only. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let untouched = Number.POSITIVE_INFINITY;
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    if (edit.end > untouched) continue;
    untouched = edit.start;
    kept.unshift(edit);
  }
  return kept;
}

function applied({ text, written }: SourceFile, edits: readonly Edit[]): Omit<Repaired, 'file'> {
  const asWritten = linesOf(written);
  const spans = spansOf(linesOf(text), edits);
  const changes = spans.map(({ first, edits: own, start, text: before }) => ({
    line: first + 1,
    before,
    after: own.reduceRight(
      (result, edit) => result.slice(0, edit.start - start) + edit.text + result.slice(edit.end - start),
      before,
    ),
  }));
  const lines = asWritten.map((line) => line.text + line.end);
  // From the end backwards, so that earlier lines stay where they were.
  spans.toReversed().forEach(({ first, last }, index) => {
    const after = changes.at(-1 - index)?.after ?? '';
    const inner = asWritten[first]?.end || '\n';
    lines.splice(first, last - first + 1, after.replaceAll('\n', inner) + (asWritten[last]?.end ?? ''));
  });
  return { text: lines.join(''), changes };
}

interface Line {
  text: string;
  /** The signs that end it; none after the last. */
  end: string;
  start: number;
}

const linesOf = (text: string): Line[] =>
  [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)]
    .map((match) => ({ text: match[1] ?? '', end: match[2] ?? '', start: match.index }))
    // A text that ends with a line end is followed by a line that is none.
    .filter(({ text, end }, index) => text !== '' || end !== '' || index === 0);

/** Lines beside each other that the same edits touch. */
interface Span {
  first: number;
  last: number;
  start: number;
  text: string;
  edits: Edit[];
}

function spansOf(lines: readonly Line[], edits: readonly Edit[]): Span[] {
  const lineAt = (offset: number): number =>
    Math.max(
      0,
      lines.findLastIndex((line) => line.start <= offset),
    );
  const spans: Span[] = [];
  for (const edit of edits) {
    const first = lineAt(edit.start);
    const last = lineAt(edit.end);
    const previous = spans.at(-1);
    if (previous && first <= previous.last) {
      previous.last = Math.max(previous.last, last);
      previous.edits.push(edit);
    } else spans.push({ first, last, start: lines[first]?.start ?? 0, text: '', edits: [edit] });
  }
  return spans.map((span) => ({
    ...span,
    text: lines
      .slice(span.first, span.last + 1)
      .map((line, index, own) => line.text + (index === own.length - 1 ? '' : '\n'))
      .join(''),
  }));
}
