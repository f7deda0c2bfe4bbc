// A table as lines of cells, the first of them its head: on the screen and in a document.

/** @typedef {readonly (readonly string[])[]} Table */

/**
 * @param {Table} table
 * @returns {string} its columns in line: names to the left, all else to the right
 */
export function forScreen(table) {
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => (line[column] ?? '').length))) ?? [];
  return table
    .map((line) =>
      line
        .map((cell, column) => (column > 0 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * @param {Table} table
 * @returns {string} Markdown
 */
export function forDocument(table) {
  const [head = [], ...lines] = table.map(
    (line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  const rule = `|${(table[0] ?? []).map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`;
  return [head, rule, ...lines].join('\n');
}
