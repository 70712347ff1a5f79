/**
 * Where a strategy's `hp` comes from: what the run was given, else its DNA, else its defaults.
 *
 * @module
 */
import type { StrategyContext } from '../../engine/strategy-context.ts';
import { call2 } from '../runtime/calls/call.ts';
import { caught } from '../runtime/exceptions/caught.ts';
import { getAttribute } from '../runtime/objects/attributes.ts';
import { typeName } from '../runtime/objects/class-of.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { iterate } from '../runtime/operators/iterate.ts';
import { lengthOf } from '../runtime/operators/length.ts';
import { subscript } from '../runtime/operators/subscript.ts';
import { truth } from '../runtime/operators/truth.ts';
import { currentWorld } from '../runtime/world/world.ts';
import { givenValue, type PythonHyperparameter, readHyperparameters } from './hyperparameter-definitions.ts';
import type { StrategyObject } from './strategy-object.ts';

/** Calls a method of the strategy without arguments. */
type Ask = (method: 'hyperparameters' | 'dna') => PyValue;

/** What a run hands over before the strategy has its position: `given`, or what a DNA that is not empty decodes to. */
export function handHyperparameters(self: StrategyObject, given: Given | null, ask: Ask): void {
  if (given !== null) {
    self.setAttribute('hp', givenDict(self.context, given, ask));
    return;
  }
  if (lengthOf(ask('dna')) === 0) return;
  const decode = getAttribute(currentWorld().importModule('jesse.helpers'), 'dna_to_hp');
  const decoded = call2(decode, ask('hyperparameters'), ask('dna'));
  if (decoded !== null) self.setAttribute('hp', decoded);
}

type Given = Readonly<Record<string, unknown>>;

interface Handed {
  readonly given: Given;
  readonly values: readonly (readonly [string, PyValue])[];
  readonly dict: PyDict;
}

/** What the runs at hand were given, by the slot that the routes of a run share. */
const handedBefore = new WeakMap<object, Handed>();

/** Jesse hands the same dict to every route, so that one route sees what another writes into it. */
function givenDict({ shared }: Pick<StrategyContext, 'shared'>, given: Given, ask: Ask): PyDict {
  const kinds = new Map(kindsOf(ask).map((one) => [one.name, one]));
  const values = Object.entries(given).map(([name, value]) => [name, givenValue(value, kinds.get(name))] as const);
  const before = handedBefore.get(shared);
  const isSame =
    before?.given === given &&
    before.values.every(([, value], index) => typeName(value) === typeName(values[index]?.[1] ?? null));
  if (isSame) return before.dict;
  const dict = PyDict.from(values);
  handedBefore.set(shared, { given, values, dict });
  return dict;
}

/** Fills an empty `hp` with the defaults. Raises what Python raises where there are none to be read. */
export function takeDefaults(self: StrategyObject, ask: Ask): void {
  if (truth(getAttribute(self, 'hp')) || lengthOf(ask('hyperparameters')) === 0) return;
  const defaults = new PyDict();
  self.setAttribute('hp', defaults);
  const iterator = iterate(ask('hyperparameters'));
  for (let one = iterator.next(); one !== undefined; one = iterator.next()) {
    const value = subscript(one, 'default');
    defaults.put(subscript(one, 'name'), value);
  }
}

/** What tells an int from a float among given numbers. Jesse does not ask here, so that what fails is passed over. */
function kindsOf(ask: Ask): readonly PythonHyperparameter[] {
  try {
    return readHyperparameters(ask('hyperparameters'));
  } catch (error) {
    caught(error);
    return [];
  }
}
