/**
 * sin, cos and tan in pairs of doubles: x = n · π/128 + r, a table of the 256 angles of the circle and short series
 * in r. Arguments too large for the three-part reduction are reduced with exact integers.
 *
 * @module
 */

import { frexp } from './binary-parts.ts';
import { addPairs, dividePairs, fastTwoSum, low, multiplyPairs, twoProduct, twoSum } from './double-double.ts';
import { multiplyFixed, ONE, PI, sineCosineFixed, toDoubles, toShortDoubles } from './fixed-point.ts';

const ANGLES = 256;
const STEP = PI / 128n;
const [STEP_1 = 0, STEP_2 = 0, STEP_3 = 0, STEP_4 = 0] = toShortDoubles(STEP, 4, 30);
const STEPS_PER_UNIT = 128 / Math.PI;
const LARGEST_SHORT_REDUCTION = 2 ** 17;
const [SIXTH_HIGH = 0, SIXTH_LOW = 0] = toDoubles(ONE / 6n, 2);

const sineHigh = new Float64Array(ANGLES);
const sineLow = new Float64Array(ANGLES);
{
  const { sine, cosine } = sineCosineFixed(STEP);
  let currentSine = 0n;
  let currentCosine = ONE;
  for (let angle = 0; angle <= 64; angle++) {
    const [high = 0, rest = 0] = toDoubles(angle === 64 ? ONE : currentSine, 2);
    for (const [index, sign] of [
      [angle, 1],
      [128 - angle, 1],
      [128 + angle, -1],
      [256 - angle, -1],
    ] as const) {
      sineHigh[index % ANGLES] = angle === 0 ? 0 : sign * high;
      sineLow[index % ANGLES] = angle === 0 ? 0 : sign * rest;
    }
    const nextSine = multiplyFixed(currentSine, cosine) + multiplyFixed(currentCosine, sine);
    currentCosine = multiplyFixed(currentCosine, cosine) - multiplyFixed(currentSine, sine);
    currentSine = nextSine;
  }
}

let angleIndex = 0;
let reduced = 0;
let reducedLow = 0;

/** π with the 1,300 bits that the reduction of the largest doubles needs. */
let longPi: bigint | undefined;
const LONG_BITS = 1300n;

function longArcTangentOfReciprocal(denominator: bigint): bigint {
  const square = denominator * denominator;
  let power = (1n << LONG_BITS) / denominator;
  let sum = power;
  for (let order = 3n, sign = -1n; power > 0n; order += 2n, sign = -sign) {
    power /= square;
    sum += (sign * power) / order;
  }
  return sum;
}

function reduceLarge(x: number): void {
  longPi ??= 4n * (4n * longArcTangentOfReciprocal(5n) - longArcTangentOfReciprocal(239n));
  const { fraction, exponent } = frexp(x);
  const integer = BigInt(fraction * 2 ** 53);
  const shift = LONG_BITS + BigInt(exponent) - 53n;
  const scaled = shift >= 0n ? integer << shift : integer >> -shift;
  const step = longPi / 128n;
  const doubled = (2n * scaled + step) / (2n * step);
  const count = 2n * scaled + step < 0n && (2n * scaled + step) % (2n * step) !== 0n ? doubled - 1n : doubled;
  // 1,300 bits of π leave too few after 1,024 of argument unless the quotient is cut with the longer product.
  const rest = (scaled - count * step) >> (LONG_BITS - 220n);
  const [high = 0, lowPart = 0] = toDoubles(rest, 2);
  angleIndex = Number(((count % 256n) + 256n) % 256n);
  reduced = high;
  reducedLow = lowPart;
}

function reduce(x: number): void {
  if (Math.abs(x) > LARGEST_SHORT_REDUCTION) {
    reduceLarge(x);
    return;
  }
  const count = Math.round(x * STEPS_PER_UNIT);
  const first = twoSum(x - count * STEP_1, -count * STEP_2);
  const firstLow = low;
  const second = addPairs(first, firstLow, -count * STEP_3, 0);
  reduced = addPairs(second, low, -count * STEP_4, 0);
  reducedLow = low;
  angleIndex = count & (ANGLES - 1);
}

let pairLow = 0;

/** sin of the table's angle plus the reduced argument. */
function sinePair(angle: number): number {
  const square = twoProduct(reduced, reduced);
  const squareLow = low + 2 * reduced * reducedLow;
  const cube = multiplyPairs(square, squareLow, reduced, reducedLow);
  const sixth = multiplyPairs(cube, low, SIXTH_HIGH, SIXTH_LOW);
  const sixthLow = low;
  const sineRest = reduced * square * square * (1 / 120 + square * (-1 / 5040 + square * (1 / 362880)));
  let sine = addPairs(-sixth, -sixthLow, sineRest, 0);
  sine = addPairs(reduced, reducedLow, sine, low);
  const sineOfRestLow = low;
  const cosineRest = square * square * (1 / 24 + square * (-1 / 720 + square * (1 / 40320)));
  const cosine = addPairs(-0.5 * square, -0.5 * squareLow, cosineRest, 0);
  const cosineLow = low;

  const baseSine = sineHigh[angle & 255] as number;
  const baseSineLow = sineLow[angle & 255] as number;
  const right = multiplyPairs(
    sineHigh[(angle + 64) & 255] as number,
    sineLow[(angle + 64) & 255] as number,
    sine,
    sineOfRestLow,
  );
  const rightLow = low;
  const left = multiplyPairs(baseSine, baseSineLow, cosine, cosineLow);
  const change = addPairs(right, rightLow, left, low);
  const changeLow = low;
  const sum = twoSum(baseSine, change);
  const result = fastTwoSum(sum, low + (baseSineLow + changeLow));
  pairLow = low;
  return result;
}

/** More than what {@link quickSine} is wrong by before it rounds. */
const QUICK_ERROR = 2 ** -57.5;

/**
 * sin of the table's angle, moved on by so many, plus what the argument has beyond it, for |x| of a short reduction: where one double
 * beside the table's is enough to tell how it rounds; NaN where it is not, and near the zeros.
 */
function quickSine(x: number, turn: number): number {
  const count = Math.round(x * STEPS_PER_UNIT);
  const angle = (count + turn) & (ANGLES - 1);
  const base = sineHigh[angle] as number;
  if (base < 0.1 && base > -0.1) return Number.NaN;
  const first = x - count * STEP_1;
  const second = count * STEP_2;
  const most = first - second;
  const left = first - most - second - count * STEP_3;
  const r = most + left;
  const rest = left - (r - most);
  const square = r * r;
  const sine = r + (rest + r * square * (-1 / 6 + square * (1 / 120 + square * (-1 / 5040))));
  const cosine = square * (-0.5 + square * (1 / 24 + square * (-1 / 720)));
  const more = (sineHigh[(angle + 64) & (ANGLES - 1)] as number) * sine + (base * cosine + (sineLow[angle] as number));
  const result = base + (more - QUICK_ERROR);
  return result === base + (more + QUICK_ERROR) ? result : Number.NaN;
}

/** sin x, NaN for infinities. */
export function sin(x: number): number {
  if (!Number.isFinite(x) || Math.abs(x) < 2 ** -27) {
    return x - x === 0 ? x : Number.NaN;
  }
  if (Math.abs(x) < LARGEST_SHORT_REDUCTION) {
    const quick = quickSine(x, 0);
    if (quick === quick) return quick;
  }
  reduce(x);
  return sinePair(angleIndex);
}

/** cos x, NaN for infinities. */
export function cos(x: number): number {
  if (!Number.isFinite(x)) {
    return Number.NaN;
  }
  if (Math.abs(x) < LARGEST_SHORT_REDUCTION) {
    const quick = quickSine(x, 64);
    if (quick === quick) return quick;
  }
  reduce(x);
  return sinePair(angleIndex + 64);
}

/** tan x, NaN for infinities. */
export function tan(x: number): number {
  if (!Number.isFinite(x) || Math.abs(x) < 2 ** -28) {
    return x - x === 0 ? x : Number.NaN;
  }
  reduce(x);
  const sine = sinePair(angleIndex);
  const sineRest = pairLow;
  const cosine = sinePair(angleIndex + 64);
  return dividePairs(sine, sineRest, cosine, pairLow) + low;
}
