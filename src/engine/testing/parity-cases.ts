/**
 * Recorded runs of Jesse: those of the reference beside the project, and the project's own on the simulated market.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { sharedPath } from '../../../test/shared-reference.ts';
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { generateDemoMarket } from '../../demo/demo-market.ts';
import type { RunCandles } from '../run-options.ts';
import { caseCandles, type Golden, type GoldenCase, readGolden } from './golden-case.ts';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** A recorded run with all that it takes to repeat it. */
export interface ParityCase {
  readonly name: string;
  readonly origin: 'reference' | 'demo';
  readonly recorded: GoldenCase;
  /** Folder that holds the strategies. */
  readonly strategies: string;
  readonly golden: () => Golden;
  readonly candles: () => { trading: Record<string, RunCandles>; warmup: Record<string, RunCandles> | null };
}

/** The project's own runs. */
export function demoCases(): ParityCase[] {
  const folder = path.join(PROJECT, 'test', 'golden', 'demo');
  const cases = JSON.parse(readFileSync(path.join(folder, 'cases.json'), 'utf8')) as GoldenCase[];
  return cases.map((recorded) => ({
    name: recorded.name,
    origin: 'demo',
    recorded,
    strategies: path.join(PROJECT, 'strategies'),
    golden: () =>
      JSON.parse(gunzipSync(readFileSync(path.join(folder, `${recorded.name}.json.gz`))).toString()) as Golden,
    candles: () => caseCandles(recorded, demoCandles),
  }));
}

/** The reference's runs; none where the reference is absent. */
export function referenceCases(): ParityCase[] {
  const file = sharedPath('golden', 'backtests', 'cases.json');
  const strategies = sharedPath('strategies');
  if (file === null || strategies === null) return [];
  const available = new Set(readdirSync(path.dirname(file)));
  return (JSON.parse(readFileSync(file, 'utf8')) as GoldenCase[])
    .filter(({ name }) => available.has(`${name}.json`))
    .map((recorded) => ({
      name: recorded.name,
      origin: 'reference',
      recorded,
      strategies,
      golden: () => readGolden(recorded.name),
      candles: () => caseCandles(recorded),
    }));
}

let market: ReadonlyMap<string, CandleColumns> | null = null;

function demoCandles(file: string): CandleColumns {
  market ??= generateDemoMarket();
  const candles = market.get(file.replace(/^demo-|\.csv\.gz$/g, ''));
  if (candles === undefined) throw new Error(`expected a file of the simulated market, was ${file}`);
  return candles;
}
