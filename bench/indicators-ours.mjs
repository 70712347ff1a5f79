/**
 * Times the indicators of the built package on the candles of a file: for each name that comes on a line of standard
 * input one JSON line {name, sequential, last} in seconds, `sequential` null where that form does not exist.
 *
 *     node indicators-ours.mjs CANDLES SECONDS
 *
 * What it takes and prints is that of indicators_baseline.py. It runs as plain JavaScript because a loader of TypeScript
 * hands buffers to its thread, after which V8 checks at every access of an array whether its buffer is still there.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { compute, list } from '../dist/library/indicators.js';

const WARM_UP_CALLS = 2000;
const BATCH_SECONDS = 0.0002;
const BATCHES = 50;
const COLUMNS = 6;

const now = () => performance.now() / 1000;

/** Seconds of the fastest of many short batches, per call: what the machine does besides spoils only some of them. */
function best(call, seconds) {
  // Enough calls first that the optimising compiler has finished.
  let calls = 0;
  const start = now();
  for (; now() - start < seconds || calls < WARM_UP_CALLS; calls++) {
    call();
    if (calls > WARM_UP_CALLS / 20 && now() - start > 10 * seconds) break;
  }
  const batch = Math.max(1, Math.floor((BATCH_SECONDS * calls) / (now() - start)));
  let fastest = Number.POSITIVE_INFINITY;
  let batches = 0;
  for (let spent = 0; (spent < seconds || batches < BATCHES) && spent < 10 * seconds; batches++) {
    const from = now();
    for (let index = 0; index < batch; index++) call();
    const elapsed = now() - from;
    spent += elapsed;
    fastest = Math.min(fastest, elapsed / batch);
  }
  return fastest;
}

/** The file's rows as columns, the form in which candles are kept. */
function readColumns(file) {
  const bytes = readFileSync(file);
  const rows = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const length = rows.length / COLUMNS;
  const data = rows.map((_, index) => rows[COLUMNS * (index % length) + Math.floor(index / length)]);
  return { data, capacity: length, length };
}

const [file, seconds] = process.argv.slice(2);
const candles = readColumns(file);
const metadata = new Map(list().map((indicator) => [indicator.name, indicator]));
for await (const name of createInterface({ input: process.stdin })) {
  const { second_candles: second, sequential: standard } = metadata.get(name);
  const compared = second === null ? {} : { [second]: candles };
  const time = (form) => best(() => compute(name, candles, { ...compared, ...form }), Number(seconds));
  const last = time(standard === null ? {} : { sequential: false });
  const sequential = standard === null ? null : time({ sequential: true });
  process.stdout.write(`${JSON.stringify({ name, sequential, last })}\n`);
}
