/**
 * Tracebacks: JavaScript's stack at the place of a `raise`, translated to the user's files, and the text that CPython prints.
 *
 * @module
 */
import { placeOf } from '../../line-table.ts';
import { str } from '../text/repr.ts';
import type { PyException, RaisedAt } from './py-exception.ts';
import type { SourceTables } from './source-tables.ts';

/** A frame; `file` is the path of a compiled module. */
export interface TracebackFrame {
  readonly file: string;
  readonly line: number;
  readonly function: string;
}

const FRAME = /strategy:(.*?):(\d+):\d+\)?$/;

/** Lines of the same place that are shown before the rest is counted. */
const SHOWN_REPEATS = 3;

/** The frames of a traceback, outermost first: those of compiled Python. */
export function tracebackFrames(exception: PyException): TracebackFrame[] {
  const { raisedAt: place, handledAt } = exception;
  if (place === undefined) return [];
  const told = toldFrames(place);
  const outer = place.captured ? stackFrames(place.stack ?? '', place.tables) : [];
  // the stack has the frames that were told too
  const frames = [...outer.slice(0, startOfLast(outer, place.depth + 1 - place.from)), ...told];
  const innermost = place.from + told.length - 1;
  return handledAt === undefined ? frames : frames.slice(startOfLast(frames, Math.max(1, innermost - handledAt + 1)));
}

/** Frames of comprehensions, which are not counted as calls. */
const UNCOUNTED = /^<(?:list|set|dict)comp>$/;

/** Where the last frames begin, so many as calls are counted. */
function startOfLast(frames: readonly TracebackFrame[], calls: number): number {
  let start = frames.length;
  for (let left = calls; left > 0 && start > 0; ) {
    start--;
    if (!UNCOUNTED.test((frames[start] as TracebackFrame).function)) left--;
  }
  return start;
}

function toldFrames({ taker, takenLine, raiser, raisedLine }: RaisedAt): TracebackFrame[] {
  return [
    ...(taker === undefined ? [] : [{ ...taker, line: takenLine }]),
    ...(raiser === undefined ? [] : [{ ...raiser, line: raisedLine }]),
  ];
}

/** The frames of compiled Python in a JavaScript stack, outermost first. */
export function stackFrames(stack: string, tables: SourceTables): TracebackFrame[] {
  const frames: TracebackFrame[] = [];
  for (const text of stack.split('\n')) {
    const match = FRAME.exec(text);
    const frame = match === null ? undefined : frameAt(tables, match[1] as string, Number(match[2]));
    if (frame !== undefined) frames.unshift(frame);
  }
  return frames;
}

function frameAt(tables: SourceTables, file: string, javascriptLine: number): TracebackFrame | undefined {
  const table = tables.get(file)?.lines;
  const place = table === undefined ? null : placeOf(table, javascriptLine);
  return place === null ? undefined : { file, line: place.line, function: place.function };
}

/** `Class: message`, with the module of a class that is not built in, and the notes. */
export function formatExceptionOnly(exception: PyException): string {
  const { pyClass } = exception;
  const name = pyClass.module === '__main__' ? pyClass.qualname : pyClass.fullName;
  const message = safely(() => str(exception));
  const notes = (exception.notes?.items ?? []).map((note) => `\n${safely(() => str(note))}`);
  return (message === '' ? name : `${name}: ${message}`) + notes.join('');
}

function safely(text: () => string): string {
  try {
    return text();
  } catch {
    return '<exception str() failed>';
  }
}

/** Exceptions of a chain that are shown: the last ones. */
const SHOWN_EXCEPTIONS = 50;

/** Which frames are shown: the first of a positive number, the last of a negative one, all without a limit. */
export function limited<Frame>(frames: readonly Frame[], limit: number | undefined): readonly Frame[] {
  if (limit === undefined) return frames;
  return limit >= 0 ? frames.slice(0, limit) : frames.slice(limit);
}

/**
 * The whole text: causes and contexts first (unless `chained` is false), as the interpreter prints them; no line end at the
 * end. `limit` as in {@link limited}, of each exception.
 */
export function formatTraceback(exception: PyException, limit?: number, chained = true): string {
  const known = new Set<PyException>();
  const parts: string[] = [];
  let next: PyException | null = exception;
  while (next !== null) {
    known.add(next);
    const frames = limited(tracebackFrames(next), limit);
    parts.unshift(formatFrames(frames, next.raisedAt?.tables ?? NO_TABLES) + formatExceptionOnly(next));
    if (!chained) break;
    const { cause, context, suppressContext }: PyException = next;
    next = cause ?? (suppressContext ? null : context);
    if (next === null || known.has(next) || known.size === SHOWN_EXCEPTIONS) break;
    parts.unshift(cause === null ? WHILE_HANDLING : CAUSED_BY);
  }
  return parts.join('');
}

const CAUSED_BY = '\n\nThe above exception was the direct cause of the following exception:\n\n';
const WHILE_HANDLING = '\n\nDuring handling of the above exception, another exception occurred:\n\n';

const NO_TABLES: SourceTables = new Map();

/** The part above the exception's own line, with its line end; empty where there is no frame. */
export function formatFrames(frames: readonly TracebackFrame[], tables: SourceTables): string {
  const lines = frameLines(frames, tables);
  return lines.length === 0 ? '' : `Traceback (most recent call last):\n${lines.join('\n')}\n`;
}

function frameLines(frames: readonly TracebackFrame[], tables: SourceTables): string[] {
  const lines: string[] = [];
  let last = '';
  let repeats = 0;
  const flush = (): void => {
    if (repeats > SHOWN_REPEATS) {
      const more = repeats - SHOWN_REPEATS;
      lines.push(`  [Previous line repeated ${more} more time${more === 1 ? '' : 's'}]`);
    }
  };
  for (const { file, line, function: name } of frames) {
    const head = `  File "${file}", line ${line}, in ${name}`;
    if (head !== last) flush();
    repeats = head === last ? repeats + 1 : 1;
    last = head;
    if (repeats > SHOWN_REPEATS) continue;
    const source = tables.get(file)?.text?.split('\n')[line - 1]?.trim();
    lines.push(source === undefined || source === '' ? head : `${head}\n    ${source}`);
  }
  flush();
  return lines;
}
