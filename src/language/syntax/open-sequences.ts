/**
 * `match a, b:` and `case x, y:`, which py-ast refuses: brackets are put around such sequences before it reads the file, and
 * its columns are taken back to those of the file afterwards.
 *
 * @module
 */
import { type AnyNode, type Place, walk } from './nodes.ts';
import type { SourceText } from './source-text.ts';
import type { Token } from './tokens.ts';

/** A bracket that was put in before a column (in UTF-16 units, from 0) of a line. */
interface Inserted {
  readonly line: number;
  readonly column: number;
  readonly text: '(' | ')';
}

/** A file with the brackets, and what takes its tree back to the file's own columns. */
export interface Bracketed {
  readonly text: string;
  readonly restore: (tree: AnyNode) => void;
}

/** The file with brackets around its open sequences; null where it has none. */
export function bracketOpenSequences(source: SourceText, tokens: readonly Token[]): Bracketed | null {
  const inserted = tokens.flatMap((token, index) => sequenceAt(tokens, token, index));
  if (inserted.length === 0) return null;
  const lines = [...source.lines];
  for (const { line, column, text } of [...inserted].reverse()) {
    const old = lines[line - 1] ?? '';
    lines[line - 1] = old.slice(0, column) + text + old.slice(column);
  }
  const places = inserted.map(({ line, column }) => ({
    line,
    at: new TextEncoder().encode(source.line(line).slice(0, column)).length,
  }));
  const shift = (line: number | undefined, column: number, atEnd: boolean): number => {
    let back = 0;
    for (const place of places) {
      if (place.line === line && (atEnd ? column - back > place.at : column - back >= place.at + 1)) back++;
    }
    return column - back;
  };
  const restore = (tree: AnyNode): void =>
    walk(tree, (node) => {
      const place = node as { -readonly [Key in keyof Place]: Place[Key] };
      if (place.col_offset !== undefined) place.col_offset = shift(place.lineno, place.col_offset, false);
      if (place.end_col_offset !== undefined) {
        place.end_col_offset = shift(place.end_lineno, place.end_col_offset, true);
      }
      return true;
    });
  return { text: lines.join('\n'), restore };
}

/** The brackets that a `match` or `case` beginning at this token lacks. */
function sequenceAt(tokens: readonly Token[], token: Token, index: number): readonly Inserted[] {
  if (token.type !== 'name' || (token.text !== 'match' && token.text !== 'case')) return [];
  const before = tokens[index - 1]?.type;
  if (before !== undefined && before !== 'newline' && before !== 'indent' && before !== 'dedent') return [];
  let comma = false;
  let end = index + 1;
  for (; ; end++) {
    const next = tokens[end];
    if (next === undefined || next.type === 'newline') return [];
    if (next.level !== token.level) continue;
    if (next.text === ':' || (token.text === 'case' && next.text === 'if')) break;
    if (next.text === '=' || next.text === '.') if (end === index + 1) return [];
    comma ||= next.text === ',';
  }
  const first = tokens[index + 1];
  const last = tokens[end - 1];
  if (!comma || first === undefined || last === undefined) return [];
  const lastLines = last.text.split('\n');
  const tail = lastLines.at(-1) ?? '';
  return [
    { line: first.line, column: first.column, text: '(' },
    {
      line: last.line + lastLines.length - 1,
      column: (lastLines.length === 1 ? last.column : 0) + tail.length,
      text: ')',
    },
  ];
}
