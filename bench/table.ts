/** A number as the tables write it; a dash where there is none. */
export const figure = (value: number | undefined, decimals = 0): string =>
  value === undefined
    ? '–'
    : value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/**
 * A table in Markdown, which a terminal shows as straight columns too.
 *
 * @param table rows of cells, the heads first
 * @param words the columns that hold words; the others hold figures and stand to the right
 */
export function markdownTable(table: readonly (readonly string[])[], words: readonly number[]): string {
  const [heads = [], ...rows] = table;
  const isWords = (column: number): boolean => words.includes(column);
  const widths = heads.map((_, column) => Math.max(3, ...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return isWords(column) ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    isWords(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}
