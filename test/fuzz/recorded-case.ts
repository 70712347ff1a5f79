/**
 * Cases kept with Jesse's answers: one compressed JSON each, the candles as the numbers that make them.
 *
 * @module
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Golden } from '../../src/engine/testing/golden-case.ts';
import { type FuzzCase, fuzzCase } from './fuzz-case.ts';

/** A kept case. */
export interface RecordedCase {
  readonly one: FuzzCase;
  readonly answer: Golden;
}

/** The file of a case. */
export function recordCase(one: FuzzCase, answer: object): Buffer {
  return gzipSync(JSON.stringify({ jesse: '3.5.3', one, answer: { ...answer, seconds: undefined } }), { level: 9 });
}

/** Reads such a file. */
export function readRecordedCase(file: Buffer): RecordedCase {
  const { one, answer } = JSON.parse(gunzipSync(file).toString('utf8')) as { one: unknown; answer: Golden };
  return { one: fuzzCase.parse(one), answer };
}
