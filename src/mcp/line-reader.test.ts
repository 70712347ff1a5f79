import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LineReader } from './line-reader.ts';

function read(chunks: readonly Uint8Array[], largest: number): { lines: string[]; refused: string[] } {
  const lines: string[] = [];
  const refused: string[] = [];
  const reader = new LineReader(largest, { line: (text) => lines.push(text), refused: (why) => refused.push(why) });
  for (const chunk of chunks) reader.push(Buffer.from(chunk));
  reader.end();
  return { lines, refused };
}

test('lines come out as they went in, however the bytes are cut', () => {
  const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\r]/.test(text) && text.trim() !== '');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.array(fc.nat({ max: 7 })), (lines, cuts) => {
      const bytes = Buffer.from(lines.join('\n'));
      const chunks: Buffer[] = [];
      for (let at = 0, index = 0; at < bytes.length; index++) {
        const size = 1 + (cuts[index % Math.max(1, cuts.length)] ?? 3);
        chunks.push(bytes.subarray(at, at + size));
        at += size;
      }
      assert.deepEqual(read(chunks, 1e6), { lines, refused: [] });
    }),
  );
});

test('blank lines are nothing, long and broken ones are reported once and skipped', () => {
  const chunks = ['\n\r\n  \n', 'x'.repeat(5), 'x'.repeat(10), 'x\nok\n'].map((text) => Buffer.from(text));
  assert.deepEqual(read(chunks, 10), { lines: ['ok'], refused: ['too long'] });
  assert.deepEqual(read([Buffer.from([0xff, 0xfe, 10, 0x6f, 0x6b])], 10), { lines: ['ok'], refused: ['not UTF-8'] });
});
