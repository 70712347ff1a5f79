/**
 * Recurrences over long columns, several stretches side by side.
 *
 * A smoothing forgets where it began: after some steps two of them that began with different values have the same bits,
 * since rounding takes away what is left of the difference. So each stretch but the first begins that many steps early with a
 * guess. Whether its state then is the one with which the stretch before it ends, bit for bit, is looked at afterwards.
 *
 * @module
 */
import {
  addressOf,
  DOUBLE,
  openDoubles,
  openMemory,
  openRecurrences,
  type RecurrenceName,
  room,
  take,
} from './kernel-memory.ts';
import { LANES, UNROLLED } from './recurrence.ts';
import { RECURRENCES } from './recurrences.ts';

/** How many times the time constant until what is left of a difference is under half a unit in the last place, with a margin. */
const TIME_CONSTANTS = 44;
/** What every stage that smooths another one adds. */
const FURTHER_STAGE = 3;
/** Beginning early is worth it where that takes less than this share of all steps. */
const MOST_EARLY = 0.5;
/** The same where the steps were found by trial. */
const MOST_EARLY_OF_FILTERS = 0.2;
/** Shorter columns are not worth it. */
export const FEWEST = 1000;

/** See {@link withoutChains}; always true otherwise. */
let chained = true;

/**
 * What `compute` gives where nothing is computed in chains. For tests, which show that the bits are the same: they ask whole
 * indicators, which come to {@link runChains} from deep inside, so that no argument could reach it.
 */
export function withoutChains<Result>(compute: () => Result): Result {
  chained = false;
  try {
    return compute();
  } finally {
    chained = true;
  }
}

/** Where a recurrence begins, and how. */
export interface Beginning {
  /** How many values the inputs have, and the results. */
  readonly length: number;
  /** Index of the first value that is computed; what stands before it in the results is `filling`. */
  readonly from: number;
  readonly filling: number;
  /** The states before that value. */
  readonly states: readonly number[];
  /** What is left of a difference after a step, for the slowest of the states; 1 where it stays. */
  readonly keep: number;
  /** After how many steps nothing is left of it; without it the time constants of `keep` tell. */
  readonly steps?: number;
}

/** By poles: what rounding adds to the time a filter takes to forget, in squares of its time constant. */
const WALK = { 2: 30, 3: 60, 4: 400 } as const;

/**
 * After how many steps a filter whose poles lie close together, at a distance of `keep` from 0, has forgotten its
 * beginning, as far as trials tell. What is left of a difference is driven about by the rounding errors, the more the
 * more poles there are, until it happens to be 0 in all states.
 */
export function stepsOfPoles(keep: number, poles: keyof typeof WALK): number {
  const constant = -1 / Math.log(keep);
  return TIME_CONSTANTS * constant + WALK[poles] * constant * constant;
}

/**
 * The outputs of a recurrence over columns, which are made if it comes to that; null where there are too few values for chains,
 * or one of these had not forgotten its beginning: then the values are to be computed one after the other.
 */
export function runChains(
  name: RecurrenceName,
  makeInputs: () => readonly Float64Array[],
  factors: readonly number[],
  { length, states, from, filling, keep, steps }: Beginning,
): readonly [Float64Array, ...Float64Array[]] | null {
  const count = length - from;
  if (!chained || count < FEWEST) return null;
  const { outputs, vectors, stages } = RECURRENCES[name];
  const early = roundUp(steps ?? (TIME_CONSTANTS + FURTHER_STAGE * (stages - 1)) / -Math.log(keep), UNROLLED);
  const most = (steps === undefined ? MOST_EARLY : MOST_EARLY_OF_FILTERS) * count;
  // Not >: NaN where `keep` is none.
  if (!(early > 0 && early <= most)) return null;
  const inputs = makeInputs();
  const chains = vectors * LANES;
  openMemory(inputs.length + outputs + 1, length + chains * states.length);
  const words = inputs.map((input) => addressOf(input) + from * DOUBLE);
  const memory = room(chains * states.length);
  const results: number[] = [];
  for (let output = 0; output < outputs; output++) results.push(room(count, from));
  words.push(...results, ...factors);
  const kernel = openRecurrences()[name];
  const between = roundUp((count - early) / chains, UNROLLED);
  const doubles = openDoubles();
  const place = memory / DOUBLE;
  states.forEach((state, index) => doubles.fill(state, place + index * chains, place + (index + 1) * chains));
  kernel(0, early * DOUBLE, between * DOUBLE, memory, ...words);
  const begun = doubles.slice(place, place + chains * states.length);
  kernel(early * DOUBLE, (early + between) * DOUBLE, between * DOUBLE, memory, ...words);
  const ended = doubles.subarray(place, place + chains * states.length);
  if (!areContinued(begun, ended, chains)) return null;
  const [result, ...others] = results.map((address) => take(address, count, from, filling));
  return [result as Float64Array, ...others];
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

/** Whether every chain began, after its early steps, where the one before it ended. */
function areContinued(begun: Float64Array, ended: Float64Array, chains: number): boolean {
  return begun.every((value, index) => index % chains === 0 || Object.is(value, ended[index - 1]));
}
