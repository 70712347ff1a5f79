/**
 * Wilder's parabolic stop and reverse.
 *
 * @module
 */
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { fusedMultiplyAdd } from '../fused-multiply-add.ts';
import { realOption } from '../options.ts';

const larger = (one: number, other: number): number => (one < other ? other : one);
const smaller = (one: number, other: number): number => (one > other ? other : one);

/** What moves a stop on one side of the market. */
interface Acceleration {
  readonly first: number;
  readonly step: number;
  readonly most: number;
}

/** How a run begins and turns. */
interface ParabolicRules {
  /** Price of the first stop and with its sign the side; 0 finds them from the candles. */
  readonly start: number;
  /** Fraction that a new stop is moved away by when the side turns. */
  readonly offset: number;
  readonly long: Acceleration;
  readonly short: Acceleration;
  /** −1 to tell stops of the short side by their sign, else 1. */
  readonly shortSign: 1 | -1;
}

/** Whether the first side is long: the low did not fall more than the high rose. */
function beginsLong(high: Float64Array, low: Float64Array): boolean {
  const up = (high[1] as number) - (high[0] as number);
  const down = (low[0] as number) - (low[1] as number);
  return !(down > 0 && up < down);
}

function parabolic(high: Float64Array, low: Float64Array, rules: ParabolicRules): Float64Array {
  const stops = new Float64Array(Math.max(0, high.length - 1));
  if (stops.length === 0) return stops;
  const { start, offset } = rules;
  let isLong = start === 0 ? beginsLong(high, low) : start > 0;
  let extreme = (isLong ? high[1] : low[1]) as number;
  let stop = start === 0 ? ((isLong ? low[0] : high[0]) as number) : Math.abs(start);
  let factor = (isLong ? rules.long : rules.short).first;
  let [top, bottom] = [high[1] as number, low[1] as number];
  const shown = (): number => (isLong ? stop : rules.shortSign * stop);
  for (let row = 1; row < high.length; row++) {
    const [topBefore, bottomBefore] = [top, bottom];
    [top, bottom] = [high[row] as number, low[row] as number];
    const bounded = (price: number): number =>
      isLong ? smaller(smaller(price, bottomBefore), bottom) : larger(larger(price, topBefore), top);
    if (isLong ? bottom <= stop : top >= stop) {
      isLong = !isLong;
      stop = bounded(extreme);
      if (offset !== 0) stop += isLong ? -stop * offset : stop * offset;
      stops[row - 1] = shown();
      factor = (isLong ? rules.long : rules.short).first;
      extreme = isLong ? top : bottom;
    } else {
      stops[row - 1] = shown();
      const { step, most } = isLong ? rules.long : rules.short;
      if (isLong ? top > extreme : bottom < extreme) {
        extreme = isLong ? top : bottom;
        factor = smaller(factor + step, most);
      }
    }
    stop = bounded(fusedMultiplyAdd(factor, extreme - stop, stop));
  }
  return stops;
}

const accelerationOf = (first: number, step: number, most: number): Acceleration => ({
  first: smaller(first, most),
  step: smaller(step, most),
  most,
});

const SIDES = ['long', 'short'] as const;

/** The functions of the module's head. */
export const PARABOLIC_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction(
    'SAR',
    ['high', 'low'],
    [realOption('acceleration', 0.02, 0), realOption('maximum', 0.2, 0)],
    ([high, low], [step, most]) => {
      const both = accelerationOf(step, step, most);
      return [parabolic(high, low, { start: 0, offset: 0, long: both, short: both, shortSign: 1 })];
    },
  ),
  defineFunction(
    'SAREXT',
    ['high', 'low'],
    [
      realOption('startvalue', 0),
      realOption('offsetonreverse', 0, 0),
      ...SIDES.flatMap((side) => [
        realOption(`accelerationinit${side}`, 0.02, 0),
        realOption(`acceleration${side}`, 0.02, 0),
        realOption(`accelerationmax${side}`, 0.2, 0),
      ]),
    ],
    ([high, low], [start = 0, offset = 0, ...rest]) => {
      const [first = 0, step = 0, most = 0, shortFirst = 0, shortStep = 0, shortMost = 0] = rest;
      return [
        parabolic(high, low, {
          start,
          offset,
          long: accelerationOf(first, step, most),
          short: accelerationOf(shortFirst, shortStep, shortMost),
          shortSign: -1,
        }),
      ];
    },
  ),
];
