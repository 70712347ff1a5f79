/**
 * The commonest operations over doubles whose results lie side by side, several elements a turn: V8 spends more on a turn
 * of a loop than on what is computed in it.
 *
 * @module
 */

/** Computes `count` elements from two operands, each with its step, which is 0 for a single number. */
export type DoublesLoop<Out extends Float64Array | Uint8Array> = (
  count: number,
  a: Float64Array,
  aStart: number,
  aStep: number,
  b: Float64Array,
  bStart: number,
  bStep: number,
  out: Out,
  outStart: number,
) => void;

/** a + b */
export const addDoubles: DoublesLoop<Float64Array> = (count, a, aStart, aStep, b, bStart, bStep, out, outStart) => {
  const whole = count & -8;
  let p = aStart;
  let r = bStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 8) {
    out[q] = (a[p] as number) + (b[r] as number);
    out[q + 1] = (a[(p += aStep)] as number) + (b[(r += bStep)] as number);
    out[q + 2] = (a[(p += aStep)] as number) + (b[(r += bStep)] as number);
    out[q + 3] = (a[(p += aStep)] as number) + (b[(r += bStep)] as number);
    out[q + 4] = (a[(p += aStep)] as number) + (b[(r += bStep)] as number);
    out[q + 5] = (a[(p += aStep)] as number) + (b[(r += bStep)] as number);
    out[q + 6] = (a[(p += aStep)] as number) + (b[(r += bStep)] as number);
    out[q + 7] = (a[(p += aStep)] as number) + (b[(r += bStep)] as number);
    p += aStep;
    r += bStep;
    q += 8;
  }
  for (let k = whole; k < count; k++, p += aStep, r += bStep, q++) out[q] = (a[p] as number) + (b[r] as number);
};

/** a − b */
export const subtractDoubles: DoublesLoop<Float64Array> = (
  count,
  a,
  aStart,
  aStep,
  b,
  bStart,
  bStep,
  out,
  outStart,
) => {
  const whole = count & -8;
  let p = aStart;
  let r = bStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 8) {
    out[q] = (a[p] as number) - (b[r] as number);
    out[q + 1] = (a[(p += aStep)] as number) - (b[(r += bStep)] as number);
    out[q + 2] = (a[(p += aStep)] as number) - (b[(r += bStep)] as number);
    out[q + 3] = (a[(p += aStep)] as number) - (b[(r += bStep)] as number);
    out[q + 4] = (a[(p += aStep)] as number) - (b[(r += bStep)] as number);
    out[q + 5] = (a[(p += aStep)] as number) - (b[(r += bStep)] as number);
    out[q + 6] = (a[(p += aStep)] as number) - (b[(r += bStep)] as number);
    out[q + 7] = (a[(p += aStep)] as number) - (b[(r += bStep)] as number);
    p += aStep;
    r += bStep;
    q += 8;
  }
  for (let k = whole; k < count; k++, p += aStep, r += bStep, q++) out[q] = (a[p] as number) - (b[r] as number);
};

/** a · b */
export const multiplyDoubles: DoublesLoop<Float64Array> = (
  count,
  a,
  aStart,
  aStep,
  b,
  bStart,
  bStep,
  out,
  outStart,
) => {
  const whole = count & -8;
  let p = aStart;
  let r = bStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 8) {
    out[q] = (a[p] as number) * (b[r] as number);
    out[q + 1] = (a[(p += aStep)] as number) * (b[(r += bStep)] as number);
    out[q + 2] = (a[(p += aStep)] as number) * (b[(r += bStep)] as number);
    out[q + 3] = (a[(p += aStep)] as number) * (b[(r += bStep)] as number);
    out[q + 4] = (a[(p += aStep)] as number) * (b[(r += bStep)] as number);
    out[q + 5] = (a[(p += aStep)] as number) * (b[(r += bStep)] as number);
    out[q + 6] = (a[(p += aStep)] as number) * (b[(r += bStep)] as number);
    out[q + 7] = (a[(p += aStep)] as number) * (b[(r += bStep)] as number);
    p += aStep;
    r += bStep;
    q += 8;
  }
  for (let k = whole; k < count; k++, p += aStep, r += bStep, q++) out[q] = (a[p] as number) * (b[r] as number);
};

/** a / b */
export const divideDoubles: DoublesLoop<Float64Array> = (count, a, aStart, aStep, b, bStart, bStep, out, outStart) => {
  const whole = count & -8;
  let p = aStart;
  let r = bStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 8) {
    out[q] = (a[p] as number) / (b[r] as number);
    out[q + 1] = (a[(p += aStep)] as number) / (b[(r += bStep)] as number);
    out[q + 2] = (a[(p += aStep)] as number) / (b[(r += bStep)] as number);
    out[q + 3] = (a[(p += aStep)] as number) / (b[(r += bStep)] as number);
    out[q + 4] = (a[(p += aStep)] as number) / (b[(r += bStep)] as number);
    out[q + 5] = (a[(p += aStep)] as number) / (b[(r += bStep)] as number);
    out[q + 6] = (a[(p += aStep)] as number) / (b[(r += bStep)] as number);
    out[q + 7] = (a[(p += aStep)] as number) / (b[(r += bStep)] as number);
    p += aStep;
    r += bStep;
    q += 8;
  }
  for (let k = whole; k < count; k++, p += aStep, r += bStep, q++) out[q] = (a[p] as number) / (b[r] as number);
};

/** a > b */
export const greaterDoubles: DoublesLoop<Uint8Array> = (count, a, aStart, aStep, b, bStart, bStep, out, outStart) => {
  const whole = count & -4;
  let p = aStart;
  let r = bStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 4) {
    out[q] = Number((a[p] as number) > (b[r] as number));
    out[q + 1] = Number((a[(p += aStep)] as number) > (b[(r += bStep)] as number));
    out[q + 2] = Number((a[(p += aStep)] as number) > (b[(r += bStep)] as number));
    out[q + 3] = Number((a[(p += aStep)] as number) > (b[(r += bStep)] as number));
    p += aStep;
    r += bStep;
    q += 4;
  }
  for (let k = whole; k < count; k++, p += aStep, r += bStep, q++) out[q] = Number((a[p] as number) > (b[r] as number));
};

/** a ≥ b */
export const greaterEqualDoubles: DoublesLoop<Uint8Array> = (
  count,
  a,
  aStart,
  aStep,
  b,
  bStart,
  bStep,
  out,
  outStart,
) => {
  const whole = count & -4;
  let p = aStart;
  let r = bStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 4) {
    out[q] = Number((a[p] as number) >= (b[r] as number));
    out[q + 1] = Number((a[(p += aStep)] as number) >= (b[(r += bStep)] as number));
    out[q + 2] = Number((a[(p += aStep)] as number) >= (b[(r += bStep)] as number));
    out[q + 3] = Number((a[(p += aStep)] as number) >= (b[(r += bStep)] as number));
    p += aStep;
    r += bStep;
    q += 4;
  }
  for (let k = whole; k < count; k++, p += aStep, r += bStep, q++)
    out[q] = Number((a[p] as number) >= (b[r] as number));
};

/** a < b */
export const lessDoubles: DoublesLoop<Uint8Array> = (count, a, aStart, aStep, b, bStart, bStep, out, outStart) => {
  const whole = count & -4;
  let p = aStart;
  let r = bStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 4) {
    out[q] = Number((a[p] as number) < (b[r] as number));
    out[q + 1] = Number((a[(p += aStep)] as number) < (b[(r += bStep)] as number));
    out[q + 2] = Number((a[(p += aStep)] as number) < (b[(r += bStep)] as number));
    out[q + 3] = Number((a[(p += aStep)] as number) < (b[(r += bStep)] as number));
    p += aStep;
    r += bStep;
    q += 4;
  }
  for (let k = whole; k < count; k++, p += aStep, r += bStep, q++) out[q] = Number((a[p] as number) < (b[r] as number));
};

/** a ≤ b */
export const lessEqualDoubles: DoublesLoop<Uint8Array> = (count, a, aStart, aStep, b, bStart, bStep, out, outStart) => {
  const whole = count & -4;
  let p = aStart;
  let r = bStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 4) {
    out[q] = Number((a[p] as number) <= (b[r] as number));
    out[q + 1] = Number((a[(p += aStep)] as number) <= (b[(r += bStep)] as number));
    out[q + 2] = Number((a[(p += aStep)] as number) <= (b[(r += bStep)] as number));
    out[q + 3] = Number((a[(p += aStep)] as number) <= (b[(r += bStep)] as number));
    p += aStep;
    r += bStep;
    q += 4;
  }
  for (let k = whole; k < count; k++, p += aStep, r += bStep, q++)
    out[q] = Number((a[p] as number) <= (b[r] as number));
};

/** The larger, NaN when either is. */
export const maximumDoubles: DoublesLoop<Float64Array> = (count, a, aStart, aStep, b, bStart, bStep, out, outStart) => {
  const whole = count & -4;
  let p = aStart;
  let r = bStart;
  let q = outStart;
  let x: number;
  let y: number;
  for (let k = 0; k < whole; k += 4) {
    x = a[p] as number;
    y = b[r] as number;
    out[q] = x > y || x !== x ? x : y;
    x = a[(p += aStep)] as number;
    y = b[(r += bStep)] as number;
    out[q + 1] = x > y || x !== x ? x : y;
    x = a[(p += aStep)] as number;
    y = b[(r += bStep)] as number;
    out[q + 2] = x > y || x !== x ? x : y;
    x = a[(p += aStep)] as number;
    y = b[(r += bStep)] as number;
    out[q + 3] = x > y || x !== x ? x : y;
    p += aStep;
    r += bStep;
    q += 4;
  }
  for (let k = whole; k < count; k++, p += aStep, r += bStep, q++) {
    x = a[p] as number;
    y = b[r] as number;
    out[q] = x > y || x !== x ? x : y;
  }
};

/** The smaller, NaN when either is. */
export const minimumDoubles: DoublesLoop<Float64Array> = (count, a, aStart, aStep, b, bStart, bStep, out, outStart) => {
  const whole = count & -4;
  let p = aStart;
  let r = bStart;
  let q = outStart;
  let x: number;
  let y: number;
  for (let k = 0; k < whole; k += 4) {
    x = a[p] as number;
    y = b[r] as number;
    out[q] = x < y || x !== x ? x : y;
    x = a[(p += aStep)] as number;
    y = b[(r += bStep)] as number;
    out[q + 1] = x < y || x !== x ? x : y;
    x = a[(p += aStep)] as number;
    y = b[(r += bStep)] as number;
    out[q + 2] = x < y || x !== x ? x : y;
    x = a[(p += aStep)] as number;
    y = b[(r += bStep)] as number;
    out[q + 3] = x < y || x !== x ? x : y;
    p += aStep;
    r += bStep;
    q += 4;
  }
  for (let k = whole; k < count; k++, p += aStep, r += bStep, q++) {
    x = a[p] as number;
    y = b[r] as number;
    out[q] = x < y || x !== x ? x : y;
  }
};

/** `mask ? a : b`. */
export function chooseDoubles(
  count: number,
  mask: Uint8Array,
  maskStart: number,
  maskStep: number,
  a: Float64Array,
  aStart: number,
  aStep: number,
  b: Float64Array,
  bStart: number,
  bStep: number,
  out: Float64Array,
): void {
  const whole = count & -4;
  let m = maskStart;
  let p = aStart;
  let r = bStart;
  for (let k = 0; k < whole; k += 4, m += maskStep, p += aStep, r += bStep) {
    out[k] = mask[m] === 0 ? (b[r] as number) : (a[p] as number);
    m += maskStep;
    p += aStep;
    r += bStep;
    out[k + 1] = mask[m] === 0 ? (b[r] as number) : (a[p] as number);
    m += maskStep;
    p += aStep;
    r += bStep;
    out[k + 2] = mask[m] === 0 ? (b[r] as number) : (a[p] as number);
    m += maskStep;
    p += aStep;
    r += bStep;
    out[k + 3] = mask[m] === 0 ? (b[r] as number) : (a[p] as number);
  }
  for (let k = whole; k < count; k++, m += maskStep, p += aStep, r += bStep)
    out[k] = mask[m] === 0 ? (b[r] as number) : (a[p] as number);
}

/** Computes `count` elements from one operand. */
export type DoublesFunction = (
  count: number,
  a: Float64Array,
  aStart: number,
  aStep: number,
  out: Float64Array,
  outStart: number,
) => void;

/** |a| */
export const absoluteDoubles: DoublesFunction = (count, a, aStart, aStep, out, outStart) => {
  const whole = count & -8;
  let p = aStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 8) {
    out[q] = Math.abs(a[p] as number);
    out[q + 1] = Math.abs(a[(p += aStep)] as number);
    out[q + 2] = Math.abs(a[(p += aStep)] as number);
    out[q + 3] = Math.abs(a[(p += aStep)] as number);
    out[q + 4] = Math.abs(a[(p += aStep)] as number);
    out[q + 5] = Math.abs(a[(p += aStep)] as number);
    out[q + 6] = Math.abs(a[(p += aStep)] as number);
    out[q + 7] = Math.abs(a[(p += aStep)] as number);
    p += aStep;
    q += 8;
  }
  for (let k = whole; k < count; k++, p += aStep, q++) out[q] = Math.abs(a[p] as number);
};

/** −a */
export const negativeDoubles: DoublesFunction = (count, a, aStart, aStep, out, outStart) => {
  const whole = count & -8;
  let p = aStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 8) {
    out[q] = -(a[p] as number);
    out[q + 1] = -(a[(p += aStep)] as number);
    out[q + 2] = -(a[(p += aStep)] as number);
    out[q + 3] = -(a[(p += aStep)] as number);
    out[q + 4] = -(a[(p += aStep)] as number);
    out[q + 5] = -(a[(p += aStep)] as number);
    out[q + 6] = -(a[(p += aStep)] as number);
    out[q + 7] = -(a[(p += aStep)] as number);
    p += aStep;
    q += 8;
  }
  for (let k = whole; k < count; k++, p += aStep, q++) out[q] = -(a[p] as number);
};

/** √a */
export const rootsOfDoubles: DoublesFunction = (count, a, aStart, aStep, out, outStart) => {
  const whole = count & -8;
  let p = aStart;
  let q = outStart;
  for (let k = 0; k < whole; k += 8) {
    out[q] = Math.sqrt(a[p] as number);
    out[q + 1] = Math.sqrt(a[(p += aStep)] as number);
    out[q + 2] = Math.sqrt(a[(p += aStep)] as number);
    out[q + 3] = Math.sqrt(a[(p += aStep)] as number);
    out[q + 4] = Math.sqrt(a[(p += aStep)] as number);
    out[q + 5] = Math.sqrt(a[(p += aStep)] as number);
    out[q + 6] = Math.sqrt(a[(p += aStep)] as number);
    out[q + 7] = Math.sqrt(a[(p += aStep)] as number);
    p += aStep;
    q += 8;
  }
  for (let k = whole; k < count; k++, p += aStep, q++) out[q] = Math.sqrt(a[p] as number);
};
