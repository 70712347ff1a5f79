/**
 * Ranges and movements of candles. The columns begin a candle early, so that a candle and the one before it are 8 bytes
 * apart.
 *
 * @module
 */
import {
  absolute,
  both,
  constant,
  type Integer,
  isGreater,
  largest,
  load,
  subtract,
  type Vector,
} from './instructions.ts';
import { largerKnown } from './known.ts';
import { mapped } from './map.ts';

const NEXT = 8;

/** high − low, |high − close before|, |low − close before| of the addresses of the highs, lows and closes. */
function distances([high, low, close]: readonly Integer[], offset: number): readonly [Vector, Vector, Vector] {
  const top = load(high as Integer, offset + NEXT);
  const bottom = load(low as Integer, offset + NEXT);
  const before = load(close as Integer, offset);
  return [subtract(top, bottom), absolute(subtract(top, before)), absolute(subtract(bottom, before))];
}

/** The greatest of the three distances, NaN where one is. */
export const trueRange = () =>
  mapped(3, (addresses, offset) => {
    const [range, up, down] = distances(addresses, offset);
    return [largest(largest(range, up), down)];
  });

/** The greatest of those that are not NaN. */
export const trueRangeOfKnown = () =>
  mapped(3, (addresses, offset) => {
    const [range, up, down] = distances(addresses, offset);
    return [largerKnown(largerKnown(range, up), down)];
  });

/** The move where it is above 0 and above the opposite one, else 0. */
function dominant(move: Vector, opposite: Vector): Vector {
  return both(move, both(isGreater(move, opposite), isGreater(move, constant(0))));
}

/** Upward and downward movement from highs and lows. */
export const directionalMovement = () =>
  mapped(2, ([high, low], offset) => {
    const up = subtract(load(high as Integer, offset + NEXT), load(high as Integer, offset));
    const down = subtract(load(low as Integer, offset), load(low as Integer, offset + NEXT));
    return [dominant(up, down), dominant(down, up)];
  });
