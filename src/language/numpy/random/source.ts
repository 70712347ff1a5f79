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
    for (;;) {
      const random = this.bits.next64();
      const layer = Number(random & 0xffn);
      const negative = (random >> 8n) & 1n;
      const size = Number((random >> 9n) & 0xfffffffffffffn);
      let x = size * (widths[layer] as number);
      if (negative === 1n) x = -x;
      if (size < (limits[layer] as number)) return x;
      if (layer === 0) return this.normalTail(((random >> 17n) & 1n) === 1n);
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
      const random = this.bits.next64() >> 3n;
      const layer = Number(random & 0xffn);
      const size = Number(random >> 8n);
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
  private kept: number | undefined;

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
