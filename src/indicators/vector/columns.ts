/**
 * Columns computed from others place by place. A column that is compared with its past is given twice, from two places.
 * Halves and quarters are products: a power of two gives the bits of the quotient, which takes longer.
 *
 * @module
 */
import {
  absolute,
  add,
  both,
  choose,
  constant,
  DOUBLE,
  divide,
  greater,
  type Integer,
  isEqual,
  isGreater,
  lesser,
  load,
  multiply,
  negative,
  subtract,
  type Vector,
  without,
} from './instructions.ts';
import type { Kernel } from './kernel.ts';
import { largerKnown, smallerKnown } from './known.ts';
import { mapped } from './map.ts';

/** A kernel of one formula over the values at one place of two, three or four columns. */
const ofTwo = (formula: (left: Vector, right: Vector) => Vector) => (): Kernel =>
  mapped(2, ([left, right], at, share) => [
    formula(share(load(left as Integer, at)), share(load(right as Integer, at))),
  ]);
const ofThree = (formula: (first: Vector, second: Vector, third: Vector) => Vector) => (): Kernel =>
  mapped(3, ([first, second, third], at, share) => [
    formula(share(load(first as Integer, at)), share(load(second as Integer, at)), share(load(third as Integer, at))),
  ]);
const ofFour = (formula: (first: Vector, second: Vector, third: Vector, fourth: Vector) => Vector) => (): Kernel =>
  mapped(4, ([first, second, third, fourth], at, share) => [
    formula(
      share(load(first as Integer, at)),
      share(load(second as Integer, at)),
      share(load(third as Integer, at)),
      share(load(fourth as Integer, at)),
    ),
  ]);

/** left − right. */
export const difference = ofTwo(subtract);

/** Value + factor. */
export const plus = () => mapped(1, ([values], at, _, [more]) => [add(load(values as Integer, at), more as Vector)], 1);

/** |left − right| and −|left − right|. */
export const distance = ofTwo((left, right) => absolute(subtract(left, right)));
export const distanceBelow = ofTwo((left, right) => negative(absolute(subtract(left, right))));

/** −(left − right). */
export const negativeDifference = ofTwo((left, right) => negative(subtract(left, right)));

/** left + right. */
export const sum = ofTwo(add);

/** |value| / factor. */
export const absoluteShare = () =>
  mapped(1, ([values], at, _, [whole]) => [divide(absolute(load(values as Integer, at)), whole as Vector)], 1);

/** 0.1 · (value − 50). */
export const tenthFromFifty = () =>
  mapped(1, ([values], at) => [multiply(constant(0.1), subtract(load(values as Integer, at), constant(50)))]);

/** ((2 · value)² − 1) / ((2 · value)² + 1). */
export const inverseFisher = () =>
  mapped(1, ([values], at, share) => {
    const twice = share(multiply(constant(2), load(values as Integer, at)));
    const square = share(multiply(twice, twice));
    return [divide(subtract(square, constant(1)), add(square, constant(1)))];
  });

/** left / right, NaN where that is 0. */
export const quotientOrNone = ofTwo((left, right) =>
  choose(constant(Number.NaN), divide(left, right), isEqual(right, constant(0))),
);

/** 100 · (4 · first + 2 · second + third) / 7. */
export const weightedPercent = ofThree((first, second, third) => {
  const weighted = add(add(multiply(constant(4), first), multiply(constant(2), second)), third);
  return divide(multiply(constant(100), weighted), constant(7));
});

/** volume · ((close − low) − (high − close)) / (high − low), volume · 0 without a range. */
export const volumeByPlace = ofFour((high, low, close, volume) => {
  const place = divide(subtract(subtract(close, low), subtract(high, close)), subtract(high, low));
  return multiply(choose(constant(0), place, isEqual(high, low)), volume);
});

/** left · right. */
export const product = ofTwo(multiply);

/** left / right. */
export const quotient = ofTwo(divide);

/** (now − before) / before. */
export const relativeChange = ofTwo((now, before) => divide(subtract(now, before), before));

/** now / before · 100. */
export const percentRatio = ofTwo((now, before) => multiply(divide(now, before), constant(100)));

/** (now / before − 1) · 100. */
export const percentChange = ofTwo((now, before) =>
  multiply(subtract(divide(now, before), constant(1)), constant(100)),
);

/** (left − right) / right · 100. */
export const ratioAbove = ofTwo((left, right) => multiply(divide(subtract(left, right), right), constant(100)));

/** 0 + first + 2 · second + 3 · third + 4 · fourth, added in this order. */
export const rankedSum = ofFour((...values) =>
  values.reduce((total, value, index) => add(total, multiply(constant(index + 1), value)), constant(0)),
);

/** 100 · (left − right) / right. */
export const percentAbove = ofTwo((left, right) => divide(multiply(constant(100), subtract(left, right)), right));

/** 2 · left − right. */
export const twiceLess = ofTwo((left, right) => subtract(multiply(constant(2), left), right));

/** The mean of two, added in the order given. */
export const meanOfTwo = ofTwo((first, second) => multiply(add(first, second), constant(0.5)));

/** The mean of three, added in the order given. */
export const meanOfThree = ofThree((first, second, third) => divide(add(add(first, second), third), constant(3)));

/** The mean of four, added in the order given. */
export const meanOfFour = ofFour((first, second, third, fourth) =>
  multiply(add(add(add(first, second), third), fourth), constant(0.25)),
);

/** (high + low + 2 · close) / 4. */
export const weightedClose = ofThree((high, low, close) =>
  multiply(add(add(high, low), multiply(close, constant(2))), constant(0.25)),
);

/** (high − low) / volume. */
export const rangePerVolume = ofThree((high, low, volume) => divide(subtract(high, low), volume));

/** (close − open) / (high − low), 0 without a range. */
export const balanceOfPower = ofFour((open, close, high, low) => {
  const range = subtract(high, low);
  return choose(constant(0), divide(subtract(close, open), range), isEqual(range, constant(0)));
});

/** 1 + relative change where the first volume is above the second, else 1. */
export const growthWhereAbove = ofFour((now, before, volume, otherVolume) =>
  choose(add(constant(1), divide(subtract(now, before), before)), constant(1), isGreater(volume, otherVolume)),
);

/** 100 · (value − lowest) / (highest − lowest). */
export const percentPlace = ofThree((value, lowest, highest) =>
  divide(multiply(constant(100), subtract(value, lowest)), subtract(highest, lowest)),
);

/** The same where the highest is above the lowest, elsewhere the factor. */
export const percentPlaceOr = () =>
  mapped(
    3,
    ([value, lowest, highest], at, share, [otherwise]) => {
      const [bottom, top] = [share(load(lowest as Integer, at)), share(load(highest as Integer, at))];
      const place = multiply(constant(100), subtract(load(value as Integer, at), bottom));
      return [choose(divide(place, subtract(top, bottom)), otherwise as Vector, isGreater(top, bottom))];
    },
    1,
  );

/** (highest − value) / (highest − lowest) · −100, 0 where the two are equal. */
export const percentBelow = ofThree((value, lowest, highest) => {
  const range = subtract(highest, lowest);
  const below = multiply(divide(subtract(highest, value), range), constant(-100));
  return choose(constant(0), below, isEqual(range, constant(0)));
});

/** Middle + up · deviation and middle − down · deviation. */
export const bands = () =>
  mapped(
    2,
    ([middles, deviations], at, share, [up, down]) => {
      const [middle, deviation] = [share(load(middles as Integer, at)), share(load(deviations as Integer, at))];
      return [add(middle, multiply(up as Vector, deviation)), subtract(middle, multiply(down as Vector, deviation))];
    },
    2,
  );

/**
 * The factor of the fractal average for e^(decay · (dimension − 1)); the factors are Jesse's FC, SC − FC, SC − 1 and
 * 2 / (SC + 1), the least that comes out.
 */
export const fractalFactor = () =>
  mapped(
    1,
    ([exponentials], at, share, [fast, distance, slowLess, least]) => {
      const one = constant(1);
      const two = constant(2);
      const raised = share(greater(load(exponentials as Integer, at), constant(0.1)));
      const plain = share(lesser(raised, one));
      const place = divide(subtract(divide(subtract(two, plain), plain), one), slowLess as Vector);
      const length = add(multiply(distance as Vector, place), fast as Vector);
      return [lesser(share(greater(divide(two, add(length, one)), least as Vector)), one)];
    },
    4,
  );

/**
 * (4 · value + 3 · the one before + 2 · the one before that + the third before) / 10, a NaN before the value counting as 0. The column
 * is given three values early.
 */
export const leadingMean = () =>
  mapped(1, ([values], at, share) => {
    const known = (places: number): Vector => {
      const value = share(load(values as Integer, at + places * DOUBLE));
      return both(value, isEqual(value, value));
    };
    const recent = add(
      multiply(constant(4), load(values as Integer, at + 3 * DOUBLE)),
      multiply(constant(3), known(2)),
    );
    return [divide(add(add(recent, multiply(constant(2), known(1))), known(0)), constant(10))];
  });

/** |(gain − loss) / (gain + loss) · 100| / 100, 0 where the sum is. */
export const momentumShare = ofTwo((gain, loss) => {
  const total = add(gain, loss);
  const percent = multiply(divide(subtract(gain, loss), total), constant(100));
  return without(divide(absolute(percent), constant(100)), isEqual(total, constant(0)));
});

/** Averaged open, close, high and low of candles that begin one early: open, close, high, low. */
export const averagedCandles = () =>
  mapped(4, ([opens, closes, highs, lows], at, share) => {
    const [open, close] = [load(opens as Integer, at + DOUBLE), load(closes as Integer, at + DOUBLE)];
    const [high, low] = [share(load(highs as Integer, at + DOUBLE)), share(load(lows as Integer, at + DOUBLE))];
    const start = share(multiply(add(load(opens as Integer, at), load(closes as Integer, at)), constant(0.5)));
    const end = share(multiply(add(add(add(open, close), high), low), constant(0.25)));
    const [top, bottom] = [share(largerKnown(high, start)), share(smallerKnown(low, start))];
    return [start, end, largerKnown(top, end), smallerKnown(bottom, end)];
  });
