/**
 * One line on a terminal that says how far a command is; nothing where there is no terminal.
 *
 * @module
 */
import type { TextStream } from './streams.ts';

/** See {@link openProgressLine}. */
export interface ProgressLine {
  /** `fraction` of the work, and what to say beside the bar. */
  show(fraction: number, text: string): void;
  /** Takes the line away. */
  clear(): void;
}

const CELLS = 24;
/** Shortest time between two drawings, ms. */
const PAUSE = 80;

/** A progress line on `stream`; `now` in ms. */
export function openProgressLine(stream: TextStream, now: () => number = Date.now): ProgressLine {
  let drawn = false;
  let last = Number.NEGATIVE_INFINITY;
  return {
    show: (fraction, text) => {
      if (stream.isTTY !== true || now() - last < PAUSE) return;
      last = now();
      drawn = true;
      const share = Math.min(1, Math.max(0, fraction));
      const full = Math.round(share * CELLS);
      const line = `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${String(Math.floor(share * 100)).padStart(3)} %  ${text}`;
      stream.write(`\r\u001B[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (drawn) stream.write('\r\u001B[2K');
      drawn = false;
    },
  };
}
