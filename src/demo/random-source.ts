/**
 * Seeded chance for the simulated market. Only 32-bit integer arithmetic, division and square roots are used, so that every
 * machine and version of the runtime draws the same bits.
 *
 * @module
 */

/** Entries of the table of normal quantiles; a power of two. */
const QUANTILES = 8192;

/** Coefficients of Acklam's rational approximation of the normal quantile in its central region. */
const NUMERATOR = [
  -39.6968302866538, 220.946098424521, -275.928510446969, 138.357751867269, -30.6647980661472, 2.50662827745924,
] as const;
const DENOMINATOR = [
  -54.4760987982241, 161.585836858041, -155.698979859887, 66.8013118877197, -13.2806815528857, 1,
] as const;

/** A stream of draws (sfc32, by Chris Doty-Humphrey). */
export class RandomSource {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: number, stream: number) {
    this.a = seed | 0;
    this.b = stream | 0;
    this.c = 0x9e3779b9 | 0;
    for (let round = 0; round < 16; round++) this.bits();
  }

  /** 32 random bits, unsigned. */
  bits(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    return this.bits() / 4294967296;
  }

  /** Standard normal, to the resolution of the table (|z| below 2.8; jumps and changing volatility make the tails). */
  normal(): number {
    return NORMAL_QUANTILES[this.bits() & (QUANTILES - 1)] as number;
  }
}

const NORMAL_QUANTILES = normalQuantiles();

/** Quantiles of the middle of each of equal shares of the normal distribution, scaled to variance 1. */
function normalQuantiles(): Float64Array {
  const table = new Float64Array(QUANTILES);
  let squares = 0;
  for (let index = 0; index < QUANTILES; index++) {
    // The approximation holds between 0.0025 and 0.9975; the table ends there.
    const centred = ((index + 0.5) / QUANTILES - 0.5) * 0.995;
    const square = centred * centred;
    const quantile = (horner(NUMERATOR, square) * centred) / horner(DENOMINATOR, square);
    table[index] = quantile;
    squares += quantile * quantile;
  }
  const scale = Math.sqrt(QUANTILES / squares);
  for (let index = 0; index < QUANTILES; index++) table[index] = (table[index] as number) * scale;
  return table;
}

function horner(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}
