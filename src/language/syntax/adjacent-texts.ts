/**
 * `case 'a' 'b':`, which py-ast refuses: adjacent texts of a pattern become one of the same length before it reads the file.
 * Their value is read from the file itself (`literals.ts`).
 *
 * @module
 */
import { SourceText } from './source-text.ts';
import type { Token } from './tokens.ts';

/** What the text that stands for adjacent ones begins with. */
export const STANDS_FOR_SEVERAL = '\x01';

/** The file with such texts joined; the same where it has none. */
export function joinAdjacentTexts(source: SourceText, tokens: readonly Token[]): SourceText {
  const lines = [...source.lines];
  let changed = false;
  let inCase = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const starts = /^(?:newline|indent|dedent)$/.test(tokens[index - 1]?.type ?? 'newline');
    if (starts) inCase = token.type === 'name' && token.text === 'case';
    let last = index;
    while (tokens[last + 1]?.type === 'string' && tokens[last + 1]?.line === token.line) last++;
    if (!inCase || token.type !== 'string' || last === index) continue;
    const end = tokens[last] as Token;
    const stop = end.column + end.text.length;
    const line = lines[token.line - 1] ?? '';
    const stand = `'${STANDS_FOR_SEVERAL.repeat(stop - token.column - 2)}'`;
    lines[token.line - 1] = line.slice(0, token.column) + stand + line.slice(stop);
    changed = true;
    index = last;
  }
  return changed ? new SourceText(lines.join('\n')) : source;
}
