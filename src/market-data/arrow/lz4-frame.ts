/**
 * LZ4 frames, in which pandas and freqtrade compress Arrow files. After the format's `lz4_Frame_format.md` and
 * `lz4_Block_format.md`; checksums are passed over, as the candles are judged themselves.
 *
 * @module
 */

const MAGIC = 0x184d2204;
const SHORTEST_MATCH = 4;

/** Unpacks a frame into exactly `length` bytes; throws `RangeError` for anything else. */
export function unpackLz4Frame(packed: Uint8Array, length: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (packed.length < 7 || view.getUint32(0, true) !== MAGIC) throw new RangeError('expected an LZ4 frame');
  const flags = packed[4] as number;
  const blockChecksums = (flags & 0x10) !== 0;
  let at = 7 + ((flags & 0x08) === 0 ? 0 : 8) + ((flags & 0x01) === 0 ? 0 : 4);
  const target = new Uint8Array(length);
  let written = 0;
  for (;;) {
    const header = view.getUint32(at, true);
    at += 4;
    if (header === 0) break;
    const size = header & 0x7fffffff;
    if (at + size > packed.length) throw new RangeError('the LZ4 frame ends too early');
    if (header >>> 31 === 1) {
      target.set(packed.subarray(at, at + size), written);
      written += size;
    } else {
      written = unpackBlock(packed, at, at + size, target, written);
    }
    at += size + (blockChecksums ? 4 : 0);
  }
  if (written !== length) throw new RangeError(`expected ${length} bytes in the LZ4 frame, was ${written}`);
  return target;
}

/** Unpacks one block behind what is written already, which it may refer to; gives the new end. */
function unpackBlock(packed: Uint8Array, from: number, end: number, target: Uint8Array, start: number): number {
  let at = from;
  let written = start;
  const extended = (base: number): number => {
    let size = base;
    if (base !== 15) return size;
    for (;;) {
      const more = packed[at++] ?? 0;
      size += more;
      if (more !== 255) return size;
    }
  };
  while (at < end) {
    const token = packed[at++] as number;
    const literals = extended(token >>> 4);
    if (at + literals > end || written + literals > target.length) throw new RangeError('the LZ4 block is damaged');
    target.set(packed.subarray(at, at + literals), written);
    at += literals;
    written += literals;
    if (at >= end) return written;
    const distance = (packed[at] as number) | ((packed[at + 1] ?? 0) << 8);
    at += 2;
    const match = extended(token & 15) + SHORTEST_MATCH;
    if (distance === 0 || distance > written || written + match > target.length)
      throw new RangeError('the LZ4 block is damaged');
    for (let count = 0; count < match; count++, written++) target[written] = target[written - distance] as number;
  }
  return written;
}
