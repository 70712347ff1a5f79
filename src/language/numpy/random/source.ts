/**
 * The elementary draws that the distributions are made of. numpy's two interfaces differ in them: `Generator` uses
 * ziggurats, the legacy `RandomState` the polar method and logarithms.
 *
 * @module
 */
import { exp } from '../../runtime/algorithms/libm/exponential.ts';
import { log, log1p } from '../../runtime/algorithms/libm/logarithm.ts';
import type { BitGenerator } from './bit-generator.ts';
import { exponentialZiggurat, normalZiggurat } from './ziggurat-tables.ts';

/** Elementary draws. */
export interface Source {
  readonly bits: BitGenerator;
  uniform(): number;
  normal(): number;
  exponential(): number;
}

const NORMAL_TAIL = 3.654152885361009;
const NORMAL_TAIL_INVERSE = 0.2736612373297583;
const EXPONENTIAL_TAIL = 7.69711747013105;

/** The draws of `np.random.Generator`. */
export class ZigguratSource implements Source {
  constructor(readonly bits: BitGenerator) {}

  uniform(): number {
    return this.bits.nextDouble();
  }

  normal(): number {
    const { widths, limits, heights } = normalZiggurat();
    const { bits } = this;
    for (;;) {
      // From the lowest bit: 8 bits of layer, 1 of sign, 52 of size.
      bits.draw();
      const { high, low: word } = bits;
      const layer = word & 0xff;
      const size = (high & 0x1fffffff) * 8388608 + (word >>> 9);
      const x = (word & 0x100) === 0 ? size * (widths[layer] as number) : -size * (widths[layer] as number);
      if (size < (limits[layer] as number)) return x;
      if (layer === 0) return this.normalTail((word & 0x20000) !== 0);
      const low = heights[layer] as number;
      if (((heights[layer - 1] as number) - low) * this.uniform() + low < exp(-0.5 * x * x)) return x;
    }
  }

  private normalTail(negative: boolean): number {
    for (;;) {
      const x = -NORMAL_TAIL_INVERSE * log1p(-this.uniform());
      const y = -log1p(-this.uniform());
      if (y + y > x * x) return negative ? -(NORMAL_TAIL + x) : NORMAL_TAIL + x;
    }
  }

  exponential(): number {
    const { widths, limits, heights } = exponentialZiggurat();
    for (;;) {
      // 3 bits are left out, then 8 bits of layer, 53 of size.
      this.bits.draw();
      const { high, low: word } = this.bits;
      const layer = (word >>> 3) & 0xff;
      const size = high * 2097152 + (word >>> 11);
      const x = size * (widths[layer] as number);
      if (size < (limits[layer] as number)) return x;
      if (layer === 0) return EXPONENTIAL_TAIL - log1p(-this.uniform());
      const low = heights[layer] as number;
      if (((heights[layer - 1] as number) - low) * this.uniform() + low < exp(-x)) return x;
    }
  }
}

/** The draws of `np.random.RandomState`. */
export class PolarSource implements Source {
  /** The second of the last two normal draws, while it has not been given. */
  kept: number | undefined;

  constructor(readonly bits: BitGenerator) {}

  uniform(): number {
    return this.bits.nextDouble();
  }

  normal(): number {
    if (this.kept !== undefined) {
      const { kept } = this;
      this.kept = undefined;
      return kept;
    }
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * log(square)) / square);
      this.kept = factor * x;
      return factor * y;
    }
  }

  exponential(): number {
    return -log(1 - this.uniform());
  }
}
