/**
 * `np.random.default_rng` and `np.random.RandomState`.
 *
 * @module
 */
import { int } from '../../runtime/objects/int.ts';
import { type MethodTable, nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { FLOAT32, FLOAT64 } from '../array/dtype.ts';
import { failure, typeFailure, valueFailure } from '../array/failure.ts';
import { NdArray } from '../array/nd-array.ts';
import { toInteger, typeName } from '../array/python-number.ts';
import { sequenceItems } from '../array/sequence.ts';
import { type Argument, integersOf } from '../functions/arguments.ts';
import type { FunctionTable } from '../functions/function-table.ts';
import { typeArgument } from '../functions/type-argument.ts';
import { boundedByLemire, boundedByMask } from './bounded-integers.ts';
import type { Interface } from './choose.ts';
import { draw } from './draw.ts';
import { sharedMethods } from './generator-methods.ts';
import { integers } from './integers.ts';
import { restoreState, stateOf } from './legacy-state.ts';
import { MersenneTwister } from './mersenne-twister.ts';
import { PermutedCongruential } from './permuted-congruential.ts';
import { wordsOf } from './seed-sequence.ts';
import { PolarSource, ZigguratSource } from './source.ts';
import { permuted } from './vectors.ts';

/** A stream of random numbers as Python holds it. */
export class RandomStream extends PyObject {
  constructor(public how: Interface) {
    super();
  }

  override repr(): string {
    return this.how.legacy ? 'RandomState(MT19937)' : 'Generator(PCG64)';
  }
}

class LegacyStream extends RandomStream {}

function entropyOf(seed: PyValue): number[] {
  const items = seed instanceof NdArray && seed.rank > 0 ? seed.iterator().drain() : sequenceItems(seed);
  if (items !== undefined) return items.flatMap(entropyOf);
  if (typeof seed === 'number') {
    throw typeFailure(`SeedSequence expects int or sequence of ints for entropy not ${seed}`);
  }
  if (typeof seed === 'string')
    throw typeFailure(`SeedSequence expects int or sequence of ints for entropy not ${seed}`);
  const value = BigInt(typeof seed === 'bigint' ? seed : toInteger(seed));
  if (value < 0n) throw valueFailure('expected non-negative integer');
  return wordsOf(value);
}

/** The interface behind `default_rng(seed)`. */
function newInterface(seed: PyValue): Interface {
  return {
    source: new ZigguratSource(new PermutedCongruential(entropyOf(seed))),
    bounded: boundedByLemire,
    legacy: false,
  };
}

/** The interface behind `RandomState(seed)`. */
export function legacyInterface(seed: PyValue): Interface {
  const items = seed instanceof NdArray || sequenceItems(seed) !== undefined ? integersOf(seed) : undefined;
  if (items === undefined) {
    if (typeof seed !== 'bigint' && typeof seed !== 'boolean' && !(seed instanceof PyObject)) {
      throw failure(
        'TypeError',
        `Cannot cast scalar from dtype('${typeof seed === 'number' ? 'float64' : typeName(seed)}') to dtype('int64') according to the rule 'safe'`,
      );
    }
    const value = Number(toInteger(seed));
    if (value < 0 || value > 0xffffffff) throw valueFailure('Seed must be between 0 and 2**32 - 1');
    return { source: new PolarSource(new MersenneTwister(value)), bounded: boundedByMask, legacy: true };
  }
  if (items.length === 0) throw valueFailure('Seed must be non-empty');
  if (items.some((word) => word < 0 || word > 0xffffffff))
    throw valueFailure('Seed values must be between 0 and 2**32 - 1');
  return { source: new PolarSource(new MersenneTwister(items)), bounded: boundedByMask, legacy: true };
}

/** The functions of a legacy stream, which are also those of `np.random` itself. */
export function legacyFunctions(how: () => Interface): FunctionTable {
  const uniform = (size: Argument): PyValue => draw(size, () => how().source.uniform());
  return {
    ...sharedMethods(how),
    random_sample: ['size=None', uniform],
    random: ['size=None', uniform],
    ranf: ['size=None', uniform],
    sample: ['size=None', uniform],
    rand: ['*args', (sizes: readonly PyValue[]) => (sizes.length === 0 ? uniform(null) : uniform(sizeOfAll(sizes)))],
    randn: [
      '*args',
      (sizes: readonly PyValue[]) => draw(sizes.length === 0 ? null : sizeOfAll(sizes), () => how().source.normal()),
    ],
    randint: [
      'low, high=None, size=None, dtype=int',
      (low: PyValue, high: Argument, size: Argument, dtype: Argument) => integers(how(), low, high, size, dtype, false),
    ],
    get_state: ['legacy=True', () => stateOf(how().source)],
    set_state: ['state', (state: PyValue) => restoreState(how().source, state)],
    random_integers: [
      'low, high=None, size=None',
      (low: PyValue, high: Argument, size: Argument) =>
        integers(how(), high === undefined || high === null ? int(1) : low, high ?? low, size, undefined, true),
    ],
  };
}

let tuple: (items: PyValue[]) => PyValue;

/** Hands in how tuples are made. */
export function setTupleMaker(make: (items: PyValue[]) => PyValue): void {
  tuple = make;
}

function sizeOfAll(sizes: readonly PyValue[]): PyValue {
  return tuple([...sizes]);
}

function asMethods(table: (how: () => Interface) => FunctionTable): MethodTable {
  // The table is made once for each call's stream: methods get `self` first.
  let current: RandomStream;
  const functions = table(() => current.how);
  return Object.fromEntries(
    Object.entries(functions).map(([name, [signature, run]]) => [
      name,
      [
        signature,
        (self: RandomStream, ...args: Argument[]) => {
          current = self;
          return run(...args);
        },
      ] as const,
    ]),
  );
}

function generatorFunctions(how: () => Interface): FunctionTable {
  return {
    ...sharedMethods(how),
    random: [
      'size=None, dtype=float, out=None',
      (size: Argument, dtype: Argument) => {
        if ((typeArgument(dtype) ?? FLOAT64) === FLOAT32)
          return draw(size, () => (how().source.bits.next32() >>> 8) / 16777216, FLOAT32);
        return draw(size, () => how().source.uniform());
      },
    ],
    integers: [
      'low, high=None, size=None, dtype=int64, endpoint=False',
      (low: PyValue, high: Argument, size: Argument, dtype: Argument, endpoint: Argument) =>
        integers(how(), low, high, size, dtype, endpoint),
    ],
    permuted: [
      '*args, axis=None, out=None',
      (args: readonly PyValue[], axis: Argument, out: Argument) => {
        if (args.length !== 1)
          throw typeFailure(`permuted() takes exactly 1 positional argument (${args.length} given)`);
        return permuted(how(), args[0] as PyValue, axis, out);
      },
    ],
  };
}

/** `np.random.SeedSequence` of an entropy. */
class SeedSequence extends PyObject {
  constructor(readonly entropy: PyValue) {
    super();
  }
}

/** `np.random.SeedSequence`; without an entropy it takes the run's seed. */
export const SEED_SEQUENCE = nativeClass('SeedSequence', SeedSequence, {
  module: 'numpy.random.bit_generator',
  create: ['entropy=None', (_cls: PyClass, entropy: Argument) => new SeedSequence(entropy ?? int(runSeed()))],
  attributes: { entropy: (self: SeedSequence) => self.entropy },
});

/** `np.random.PCG64`: what a `Generator` is made of. */
class CongruentialBits extends PyObject {
  constructor(readonly how: Interface) {
    super();
  }
}

/** `np.random.PCG64`. */
export const BIT_GENERATOR = nativeClass('PCG64', CongruentialBits, {
  module: 'numpy.random._pcg64',
  create: ['seed=None', (_cls: PyClass, seed: Argument) => new CongruentialBits(newInterface(seedOf(seed)))],
});

function seedOf(seed: Argument): PyValue {
  return seed instanceof SeedSequence ? seed.entropy : (seed ?? int(runSeed()));
}

/** `np.random.Generator`. */
export const GENERATOR = nativeClass('Generator', RandomStream, {
  module: 'numpy.random._generator',
  create: [
    'bit_generator',
    (_cls: PyClass, bits: PyValue) => {
      if (bits instanceof CongruentialBits) return new RandomStream(bits.how);
      throw typeFailure(
        typeof bits === 'object' && bits !== null
          ? 'Generator takes PCG64 here: use np.random.default_rng(seed)'
          : `'${typeName(bits)}' object has no attribute 'capsule'`,
      );
    },
  ],
  methods: asMethods(generatorFunctions),
});

/** `np.random.RandomState`; without a seed it takes the run's. */
export const RANDOM_STATE = nativeClass('RandomState', LegacyStream, {
  module: 'numpy.random.mtrand',
  create: ['seed=None', (_cls: PyClass, seed: Argument) => new LegacyStream(legacyInterface(seed ?? int(runSeed())))],
  methods: {
    ...asMethods(legacyFunctions),
    seed: [
      'seed=None',
      (self: LegacyStream, seed: Argument) => {
        self.how = legacyInterface(seed ?? int(runSeed()));
        return null;
      },
    ],
  },
});

let runSeed: () => number = () => 0;

/** Hands in the seed of the current run, for streams that are not seeded. */
export function setRunSeed(seed: () => number): void {
  runSeed = seed;
}

/** `np.random.default_rng(seed)`. */
export function defaultGenerator(seed: Argument): PyValue {
  if (seed instanceof RandomStream) return seed;
  if (seed instanceof CongruentialBits) return new RandomStream(seed.how);
  return new RandomStream(newInterface(seedOf(seed)));
}
