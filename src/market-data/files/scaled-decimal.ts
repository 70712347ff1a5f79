/**
 * Decimal numbers that a file stores as whole numbers with a scale, as Parquet's DECIMAL does.
 *
 * @module
 */

/**
 * The double nearest to `whole × 10^-scale`. `whole` is a number, a bigint, or the bytes of a signed integer, most
 * significant first; anything else (null) stays as it is.
 */
export function scaledDecimal(whole: unknown, scale: number): unknown {
  if (whole instanceof Uint8Array) return nearest(signedInteger(whole), scale);
  return typeof whole === 'number' || typeof whole === 'bigint' ? nearest(whole, scale) : whole;
}

/** Read as text, since the product with a power of ten would be rounded twice (3 × 0.1 is not 0.3). */
function nearest(whole: number | bigint, scale: number): number {
  return Number(`${whole}e${-scale}`);
}

function signedInteger(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}
