/**
 * `_random`: the generator behind `random.Random`.
 *
 * @module
 */
import { MersenneTwister } from '../../numpy/random/mersenne-twister.ts';
import { valueError } from '../../runtime/exceptions/raise.ts';
import { int, makeInt } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { native } from '../../runtime/objects/py-native.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { toItems } from '../../runtime/operators/iterate.ts';
import { toIndex, toSize } from '../../runtime/operators/to-index.ts';
import { budget } from '../../runtime/world/budget.ts';
import type { World } from '../../runtime/world/world.ts';

/** A stream of random bits. */
export class PyRandomSource extends PyObject {
  twister = new MersenneTwister([0]);
}

/** Words of 32 bits of an integer's size, the lowest first; one at least. */
function wordsOf(n: bigint): number[] {
  const words: number[] = [];
  for (let rest = n < 0n ? -n : n; rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
  return words.length === 0 ? [0] : words;
}

/** `getrandbits(k)` */
function randomBits(twister: MersenneTwister, count: number): number | bigint {
  if (count <= 32) return count === 0 ? 0 : twister.next32() >>> (32 - count);
  budget.allocate(count / 8);
  let result = 0n;
  let shift = 0n;
  for (let left = count; left > 0; left -= 32) {
    const word = left < 32 ? twister.next32() >>> (32 - left) : twister.next32();
    result |= BigInt(word) << shift;
    shift += 32n;
  }
  return result;
}

let sourceClass: PyClass | undefined;

function makeClass(): PyClass {
  return nativeClass('Random', PyRandomSource, {
    module: '_random',
    create: ['*args, **kwargs', (cls: PyClass) => new (cls.js as new () => PyRandomSource)()],
    methods: {
      random: ['', (self: PyRandomSource) => self.twister.nextDouble()],
      getrandbits: [
        'k, /',
        (self: PyRandomSource, k: PyValue) => {
          const count = toSize(k);
          if (count < 0) throw valueError('number of bits must be non-negative');
          return makeInt(randomBits(self.twister, count));
        },
      ],
      seed_integer: [
        'n, /',
        (self: PyRandomSource, n: PyValue) => {
          self.twister = new MersenneTwister(wordsOf(BigInt(toIndex(n))));
          return null;
        },
      ],
      /** A whole number below n, by rejection. */
      below: [
        'n, /',
        (self: PyRandomSource, n: PyValue) => {
          const limit = toIndex(n);
          const count = limit.toString(2).length;
          let drawn = randomBits(self.twister, count);
          while (drawn >= limit) drawn = randomBits(self.twister, count);
          return makeInt(drawn);
        },
      ],
      words: ['', (self: PyRandomSource) => new PyTuple(self.twister.state().map((word) => makeInt(word)))],
      set_words: [
        'words, /',
        (self: PyRandomSource, words: PyValue) => {
          const numbers = toItems(words).map((word) => Number(toIndex(word)));
          if (numbers.length !== 625) throw valueError('state vector is the wrong size');
          self.twister.restore(numbers);
          return null;
        },
      ],
    },
  });
}

/** The names of the module; unseeded streams come from the world's seed, each another. */
export function randomNames(world: World): [string, PyValue][] {
  sourceClass ??= makeClass();
  let streams = 0;
  return [
    ['Source', sourceClass],
    ['next_seed', native('next_seed', '', () => int(Math.abs(Math.trunc(world.seed)) + streams++))],
  ];
}
