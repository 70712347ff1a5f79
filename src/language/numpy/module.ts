/**
 * numpy's modules: what `import numpy as np` gives.
 *
 * @module
 */
import { int } from '../runtime/objects/int.ts';
import { PyModule } from '../runtime/objects/py-module.ts';
import { native } from '../runtime/objects/py-native.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { currentWorld, type ModuleMaker, type World } from '../runtime/world/world.ts';
import './connect.ts';
import { ARRAY_CLASS } from './array/array-class.ts';
import { AXIS_ERROR, LINEAR_ALGEBRA_ERROR } from './exceptions.ts';
import { BLOCKS } from './functions/blocks.ts';
import { CALCULUS } from './functions/calculus.ts';
import { CREATE } from './functions/create.ts';
import type { FunctionTable } from './functions/function-table.ts';
import { GRIDS } from './functions/grids.ts';
import { INDEX_MAKERS } from './functions/index-makers.ts';
import { ARRAY_ITERATOR, ELEMENT_ITERATOR, INDEX_ITERATOR } from './functions/iterators.ts';
import { JOIN } from './functions/join.ts';
import { LINEAR_ALGEBRA } from './functions/linear-algebra.ts';
import { LOGIC } from './functions/logic.ts';
import { MATRICES } from './functions/matrices.ts';
import { NAN_REDUCE } from './functions/nan-reduce.ts';
import { NumpyFunction } from './functions/numpy-function.ts';
import { ORDER } from './functions/order.ts';
import { OF_POLYNOMIALS, POLYNOMIAL_CLASS } from './functions/polynomial-class.ts';
import { POLYNOMIALS } from './functions/polynomials.ts';
import { QUANTILES } from './functions/quantiles.ts';
import { RANGES } from './functions/ranges.ts';
import { RARITIES } from './functions/rarities.ts';
import { REDUCE } from './functions/reduce.ts';
import { SELECT } from './functions/select.ts';
import { SETS } from './functions/sets.ts';
import { ERROR_STATE, type OptionsHolder, settings } from './functions/settings.ts';
import { SHAPES } from './functions/shapes.ts';
import { SPLIT } from './functions/split.ts';
import { STATISTICS } from './functions/statistics.ts';
import { FLOAT_LIMITS, INTEGER_LIMITS, TYPE_CLASS, TYPES } from './functions/types.ts';
import { TWO_RESULTS, ufuncs } from './functions/ufuncs.ts';
import { APPLY, VECTORIZE } from './functions/vectorize.ts';
import { STRIDE_TRICKS, WINDOWS } from './functions/windows.ts';
import type { Interface } from './random/choose.ts';
import {
  BIT_GENERATOR,
  defaultGenerator,
  GENERATOR,
  legacyFunctions,
  legacyInterface,
  RANDOM_STATE,
  SEED_SEQUENCE,
  setRunSeed,
} from './random/interfaces.ts';
import { missingName } from './retired-names.ts';
import { boxNpBool } from './scalars/scalar.ts';
import {
  CLASS_ALIASES,
  FLOATING,
  GENERIC,
  INEXACT,
  INTEGER,
  NUMBER,
  OBJECT_CLASS,
  SCALAR_CLASSES,
  SIGNED,
  TEXT,
  UNSIGNED,
} from './scalars/scalar-classes.ts';
import { setPrintOptionsSource } from './text/current-options.ts';
import { DEFAULT_PRINT_OPTIONS } from './text/print-options.ts';
import { UFUNC_CLASS } from './ufuncs/ufunc-class.ts';

type Entries = [string, PyValue][];

/** What numpy keeps for one run. */
interface NumpyState extends OptionsHolder {
  /** The stream behind `np.random.seed` and the functions of `np.random`. */
  random: Interface | undefined;
}

const states = new WeakMap<World, NumpyState>();

function stateOf(world: World): NumpyState {
  let state = states.get(world);
  if (state === undefined) {
    state = { options: DEFAULT_PRINT_OPTIONS, random: undefined };
    states.set(world, state);
  }
  return state;
}

/** Whether a run has neither drawn from `np.random` nor changed how arrays print. */
export function isNumpyUntouched(world: World): boolean {
  const state = states.get(world);
  return state === undefined || (state.random === undefined && state.options === DEFAULT_PRINT_OPTIONS);
}

setPrintOptionsSource(() => stateOf(currentWorld()).options);
setRunSeed(() => currentWorld().seed >>> 0);

function functionsOf(...tables: FunctionTable[]): Entries {
  return tables.flatMap((table) =>
    Object.entries(table).map(([name, [signature, run]]): [string, PyValue] => [
      name,
      new NumpyFunction(name, signature, run),
    ]),
  );
}

const CONSTANTS: Entries = [
  ['pi', Math.PI],
  ['e', Math.E],
  ['euler_gamma', 0.5772156649015329],
  ['nan', Number.NaN],
  ['NaN', Number.NaN],
  ['NAN', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['Inf', Number.POSITIVE_INFINITY],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['infty', Number.POSITIVE_INFINITY],
  ['PINF', Number.POSITIVE_INFINITY],
  ['NINF', Number.NEGATIVE_INFINITY],
  ['PZERO', 0],
  ['NZERO', -0],
  ['newaxis', null],
  ['little_endian', true],
  ['__version__', '1.26.4'],
];

let shared: Entries | undefined;

/** The names that no run can change. */
function sharedEntries(): Entries {
  shared ??= [
    ...CONSTANTS,
    ...functionsOf(
      CREATE,
      RANGES,
      REDUCE,
      NAN_REDUCE,
      QUANTILES,
      SHAPES,
      JOIN,
      BLOCKS,
      SPLIT,
      SETS,
      ORDER,
      SELECT,
      CALCULUS,
      STATISTICS,
      POLYNOMIALS,
      OF_POLYNOMIALS,
      LOGIC,
      MATRICES,
      WINDOWS,
      TYPES,
      TWO_RESULTS,
      APPLY,
      RARITIES,
    ),
    ...ufuncs(),
    ...SCALAR_CLASSES,
    ...Object.entries(CLASS_ALIASES).map(([alias, name]): [string, PyValue] => [
      alias,
      SCALAR_CLASSES.get(name) as PyValue,
    ]),
    ['ndarray', ARRAY_CLASS],
    ['dtype', TYPE_CLASS],
    ['ufunc', UFUNC_CLASS],
    ['finfo', FLOAT_LIMITS],
    ['iinfo', INTEGER_LIMITS],
    ['generic', GENERIC],
    ['number', NUMBER],
    ['integer', INTEGER],
    ['signedinteger', SIGNED],
    ['unsignedinteger', UNSIGNED],
    ['inexact', INEXACT],
    ['floating', FLOATING],
    ['str_', TEXT],
    ['object_', OBJECT_CLASS],
    ['vectorize', VECTORIZE],
    ['True_', boxNpBool(true)],
    ['False_', boxNpBool(false)],
    ...INDEX_MAKERS.map(([name, maker]): [string, PyValue] => [name, maker]),
    ...GRIDS.map(([name, grid]): [string, PyValue] => [name, grid]),
    ['nditer', ARRAY_ITERATOR],
    ['ndindex', INDEX_ITERATOR],
    ['ndenumerate', ELEMENT_ITERATOR],
    ['poly1d', POLYNOMIAL_CLASS],
    ['errstate', ERROR_STATE],
    ['AxisError', AXIS_ERROR],
    ['__getattr__', native('__getattr__', 'attr', missingName)],
  ];
  return shared;
}

function randomEntries(world: World): Entries {
  const state = stateOf(world);
  const how = (): Interface => {
    state.random ??= legacyInterface(int(world.seed >>> 0));
    return state.random;
  };
  return [
    ...functionsOf(legacyFunctions(how)),
    ...functionsOf({
      seed: [
        'seed=None',
        (seed: PyValue | undefined) => {
          state.random = legacyInterface(seed ?? int(world.seed >>> 0));
          return null;
        },
      ],
      default_rng: ['seed=None', defaultGenerator],
    }),
    ['Generator', GENERATOR],
    ['PCG64', BIT_GENERATOR],
    ['SeedSequence', SEED_SEQUENCE],
    ['RandomState', RANDOM_STATE],
  ];
}

function submodule(world: World, name: string, entries: Entries): PyModule {
  let module = world.modules.get(name);
  if (module === undefined) {
    module = new PyModule(name, entries);
    world.modules.set(name, module);
  }
  return module;
}

const tricks = (): Entries => functionsOf(STRIDE_TRICKS);
const linear = (): Entries => [...functionsOf(LINEAR_ALGEBRA), ['LinAlgError', LINEAR_ALGEBRA_ERROR]];
const typing = (): Entries => [
  ['NDArray', ARRAY_CLASS],
  ['ArrayLike', ARRAY_CLASS],
];
const exceptions = (): Entries => [['AxisError', AXIS_ERROR]];

function library(world: World): Entries {
  return [['stride_tricks', submodule(world, 'numpy.lib.stride_tricks', tricks())]];
}

function numpy(world: World): Entries {
  return [
    ...sharedEntries(),
    ...functionsOf(settings(stateOf(world))),
    ['random', submodule(world, 'numpy.random', randomEntries(world))],
    ['linalg', submodule(world, 'numpy.linalg', linear())],
    ['lib', submodule(world, 'numpy.lib', library(world))],
    ['typing', submodule(world, 'numpy.typing', typing())],
    ['exceptions', submodule(world, 'numpy.exceptions', exceptions())],
  ];
}

/** numpy's modules by name, for a world's natives. */
export const NUMPY_MODULES: ReadonlyMap<string, ModuleMaker> = new Map<string, ModuleMaker>([
  ['numpy', numpy],
  ['numpy.random', randomEntries],
  ['numpy.linalg', linear],
  ['numpy.lib', library],
  ['numpy.lib.stride_tricks', tricks],
  ['numpy.typing', typing],
  ['numpy.exceptions', exceptions],
]);
