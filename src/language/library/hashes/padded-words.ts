/**
 * What the hash functions share: a message padded to whole blocks, and bytes as text.
 *
 * @module
 */

/** The bytes (a string of code units 0…255) with a one bit, zeros and the length in bits behind them. */
export function padded(bytes: string, blockSize: number, lengthSize: number, littleEndian: boolean): Uint8Array {
  const blocks = Math.ceil((bytes.length + 1 + lengthSize) / blockSize);
  const result = new Uint8Array(blocks * blockSize);
  for (let index = 0; index < bytes.length; index++) result[index] = bytes.charCodeAt(index);
  result[bytes.length] = 0x80;
  let bits = bytes.length * 8;
  for (let index = 0; index < 7; index++) {
    result[littleEndian ? result.length - lengthSize + index : result.length - 1 - index] = bits % 256;
    bits = Math.floor(bits / 256);
  }
  return result;
}

/** Words of 32 bits as bytes. */
export function wordBytes(words: Iterable<number>, littleEndian: boolean): string {
  let result = '';
  for (const word of words) {
    for (let index = 0; index < 4; index++) {
      result += String.fromCharCode((word >>> (littleEndian ? index * 8 : 24 - index * 8)) & 255);
    }
  }
  return result;
}

/** `x` turned left by `count` of 32 bits. */
export function rotateLeft(x: number, count: number): number {
  return (x << count) | (x >>> (32 - count));
}
