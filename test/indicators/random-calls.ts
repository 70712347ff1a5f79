/**
 * Random calls of every indicator over random candles, from a seed.
 *
 * @module
 */
import { INDICATORS } from '../../src/indicators/registry.ts';
import type { IndicatorParameter } from '../../src/indicators/signature.ts';
import { randomWalkRows, seededRandom } from '../../src/indicators/testing/random-candles.ts';

/** A call; `input` and `second` name rows of the candles by their first and their count. */
export interface RandomCall {
  readonly name: string;
  readonly input: readonly [first: number, rows: number];
  /** Whether the closes alone are given. */
  readonly series: boolean;
  readonly second: readonly [parameter: string, first: number, rows: number] | null;
  readonly args: Readonly<Record<string, number | string | boolean>>;
  readonly sequential: boolean | null;
  readonly warm_up: number;
}

/** Rows of all candles and the calls over them. */
export interface RandomCalls {
  readonly rows: Float64Array;
  readonly calls: readonly RandomCall[];
}

const SETS = 6;
const SET_ROWS = 700;
const LENGTHS = [700, 600, 400, 300, 241, 240, 180, 120, 60, 30];
const WARM_UPS = [240, 240, 240, 60, 0];
const SOURCES = ['open', 'close', 'high', 'low', 'volume', 'hl2', 'hlc3', 'ohlc4'];

type Random = () => number;

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

const whole = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

/** Parameters whose values are not free numbers around their default. */
const SPECIAL: Readonly<Record<string, (random: Random) => number | string | boolean>> = {
  source_type: (random) => pick(random, SOURCES),
  direction: (random) => pick(random, ['long', 'short']),
  devtype: (random) => whole(random, 0, 2),
  mode: (random) => whole(random, 0, 4),
  mode_switch: (random) => pick(random, ['Hma', 'Ehma', 'Thma']),
  anchor: (random) => pick(random, ['D', 'h', '4h', '12h', 'W', 'M', 'MN']),
  poles: (random) => whole(random, 1, 4),
  method: (random) => whole(random, 0, 2),
  phase: (random) => whole(random, -120, 120),
  power: (random) => whole(random, 1, 4),
  offset: (random) => whole(random, 0, 8),
  drift: (random) => whole(random, 1, 4),
  distribution_offset: (random) => random(),
  vfactor: (random) => random(),
  alpha: (random) => 0.01 + 0.9 * random(),
  fastlimit: (random) => 0.3 + 0.6 * random(),
  slowlimit: (random) => 0.01 + 0.2 * random(),
};

function draw(random: Random, { name, kind, default: standard }: IndicatorParameter): number | string | boolean {
  const special = SPECIAL[name];
  if (special !== undefined) return special(random);
  if (/matype|ma_type/.test(name)) return whole(random, 0, 39);
  if (kind === 'bool') return random() < 0.5;
  if (typeof standard !== 'number') return standard;
  if (kind === 'float') return Number((standard * (0.3 + 1.7 * random()) + (standard === 0 ? random() : 0)).toFixed(3));
  const most = Math.min(120, Math.max(8, 2 * Math.abs(standard)));
  return Math.sign(standard || 1) * whole(random, standard > 3 ? 2 : 1, most);
}

/** Candles of different kinds: walks, one with flat stretches, one without volume at times. */
function randomSets(seed: number): Float64Array {
  const rows = new Float64Array(6 * SETS * SET_ROWS);
  for (let set = 0; set < SETS; set++) {
    const walk = randomWalkRows(SET_ROWS, 1000 * seed + set);
    for (let row = 1; row < SET_ROWS; row++) {
      if (set === 1 && row % 40 > 25)
        for (let column = 1; column < 5; column++) walk[6 * row + column] = walk[6 * row - 4] as number;
      if (set === 2 && row % 30 > 20) walk[6 * row + 5] = 0;
    }
    rows.set(walk, 6 * set * SET_ROWS);
  }
  return rows;
}

function drawCall(random: Random, name: string): RandomCall {
  const definition = INDICATORS.get(name);
  if (definition === undefined) throw new Error(`expected an indicator, was ${name}`);
  const { signature, bareSeries } = definition;
  const args: Record<string, number | string | boolean> = {};
  for (const parameter of signature.parameters) if (random() < 0.7) args[parameter.name] = draw(random, parameter);
  const length = pick(random, LENGTHS);
  const first = Math.floor(random() * SETS) * SET_ROWS;
  const second = signature.comparedName;
  return {
    name,
    input: [first, length],
    series: bareSeries === 'taken' && random() < 0.15,
    second: second === null ? null : [second, Math.floor(random() * SETS) * SET_ROWS, length],
    args,
    sequential: signature.sequentialDefault === null ? null : random() < 0.5,
    warm_up: pick(random, WARM_UPS),
  };
}

/** `draws` calls of each of `names`; with `odd` ones that most functions refuse. */
export function randomCalls(names: readonly string[], draws: number, seed: number, odd = false): RandomCalls {
  const random = seededRandom(seed);
  const one = (name: string): RandomCall => {
    const call = drawCall(random, name);
    return odd ? oddCall(random, call) : call;
  };
  const calls = names.flatMap((name) => Array.from({ length: draws }, () => one(name)));
  return { rows: randomSets(seed), calls };
}

const ODD_VALUES = [0, 0, -1, -1, -7, 2.5, 0.5, 'abc', '', true, 1, 1000];

/** A call of which one parameter has an odd value, or that sees very few candles. */
function oddCall(random: Random, call: RandomCall): RandomCall {
  const parameters = INDICATORS.get(call.name)?.signature.parameters ?? [];
  if (parameters.length === 0 || random() < 0.25) {
    const rows = whole(random, 0, 12);
    const second = call.second === null ? null : ([call.second[0], call.second[1], rows] as const);
    return { ...call, input: [call.input[0], rows], second };
  }
  const { name } = pick(random, parameters);
  return { ...call, args: { ...call.args, [name]: pick(random, ODD_VALUES) } };
}
