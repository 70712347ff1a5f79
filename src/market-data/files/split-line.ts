/**
 * Lines of text tables as cells.
 *
 * @module
 */

const SEPARATORS = [',', ';', '\t', '|'];

/** The separator that a line has most of; a comma where it has none. */
export function separatorOf(line: string): string {
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Cells of a line, without the quotes around them and the spaces outside. */
export function splitLine(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  const pattern = /\s*"((?:[^"]|"")*)"\s*/y;
  let at = 0;
  while (at <= line.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    const quotedEnd = match === null ? -1 : pattern.lastIndex;
    if (match !== null && (quotedEnd === line.length || line[quotedEnd] === separator)) {
      cells.push((match[1] ?? '').replaceAll('""', '"').trim());
      at = quotedEnd + 1;
      continue;
    }
    const next = line.indexOf(separator, at);
    const end = next < 0 ? line.length : next;
    cells.push(line.slice(at, end).trim());
    at = end + 1;
  }
  return cells;
}
