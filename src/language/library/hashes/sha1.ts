/**
 * SHA-1 (FIPS 180-4).
 *
 * @module
 */
import { padded, rotateLeft, wordBytes } from './padded-words.ts';

/** The digest, as a string of code units 0…255. */
export function sha1(bytes: string): string {
  const message = padded(bytes, 64, 8, false);
  const view = new DataView(message.buffer);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Int32Array(80);
  for (let block = 0; block < message.length; block += 64) {
    for (let index = 0; index < 80; index++) {
      words[index] =
        index < 16
          ? view.getInt32(block + index * 4)
          : rotateLeft(
              (words[index - 3] as number) ^
                (words[index - 8] as number) ^
                (words[index - 14] as number) ^
                (words[index - 16] as number),
              1,
            );
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let step = 0; step < 80; step++) {
      let mixed: number;
      if (step < 20) mixed = ((b & c) | (~b & d)) + 0x5a827999;
      else if (step < 40) mixed = (b ^ c ^ d) + 0x6ed9eba1;
      else if (step < 60) mixed = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
      else mixed = (b ^ c ^ d) + 0xca62c1d6;
      const next = (rotateLeft(a, 5) + mixed + e + (words[step] as number)) | 0;
      e = d;
      d = c;
      c = rotateLeft(b, 30);
      b = a;
      a = next;
    }
    for (const [index, value] of [a, b, c, d, e].entries()) state[index] = (state[index] as number) + value;
  }
  return wordBytes(state, false);
}
