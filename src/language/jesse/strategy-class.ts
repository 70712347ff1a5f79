/**
 * The class `jesse.strategies.Strategy`.
 *
 * @module
 */
import '../runtime/index.ts';
import { abstractBaseClass } from '../library/abc/module.ts';
import { writeSlot } from '../runtime/objects/attribute-key.ts';
import { layOutClass } from '../runtime/objects/class-layout.ts';
import { PyClass } from '../runtime/objects/py-class.ts';
import { nativeMethod, type PyNative } from '../runtime/objects/py-native.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { COMPUTED_FROM } from './engine-reads.ts';
import { REQUIRED_HOOKS, STRATEGY_METHODS } from './members.ts';
import { ComputedProperty } from './objects/computed-property.ts';
import { requireOriginalParts } from './require-original.ts';
import { HOOK_DEFAULTS, initialise, logMessage, METHODS } from './strategy-methods.ts';
import { StrategyObject } from './strategy-object.ts';
import { ENGINE_ATTRIBUTES, READ_PROPERTIES, type ReadProperty } from './strategy-properties.ts';
import { checkStage, Stage } from './strategy-stage.ts';

/** Makes the class; `isTradingHours` computes the property of that name. */
export function createStrategyClass(isTradingHours: (self: StrategyObject) => PyValue): PyClass {
  const namespace = new Map<string, PyValue>([
    ['__module__', 'jesse.strategies.Strategy'],
    ['__doc__', 'The parent of every strategy.'],
  ]);
  const natives: PyNative[] = [];
  const method = (name: string, signature: string, run: PyNative['implementation']): void => {
    const native = nativeMethod(name, signature, run);
    natives.push(native);
    namespace.set(name, native);
  };
  type Read = (self: PyValue) => PyValue;
  for (const [name, read] of Object.entries({ ...READ_PROPERTIES, is_trading_hours: isTradingHours })) {
    const ready = onceReady(name, read);
    const guarded: ReadProperty = (self) => {
      requireOriginalParts(self.pyClass, cls, name);
      return ready(self);
    };
    namespace.set(name, new ComputedProperty(name, (Object.hasOwn(COMPUTED_FROM, name) ? guarded : ready) as Read));
  }
  for (const [name, [read, write]] of Object.entries(ENGINE_ATTRIBUTES)) {
    namespace.set(name, new ComputedProperty(name, read as Read, write as (self: PyValue, value: PyValue) => void));
  }
  for (const [name, [signature, run]] of Object.entries(METHODS)) method(name, signature, run);
  for (const [name, [signature, value]] of Object.entries(HOOK_DEFAULTS)) method(name, signature, value);
  for (const name of REQUIRED_HOOKS) method(name, '', () => null);
  method('log', STRATEGY_METHODS['log'] ?? '', logMessage);
  method('__init__', '', initialise);
  const cls: PyClass = new PyClass('Strategy', [abstractBaseClass()], namespace, StrategyObject, {
    module: 'jesse.strategies.Strategy',
    native: true,
    writtenInPython: true,
    dictionary: true,
  });
  for (const native of natives) {
    native.owner = cls;
    if (REQUIRED_HOOKS.includes(native.name)) writeSlot(native, '$__isabstractmethod__', true);
  }
  cls.isAbstractBase = true;
  cls.abstractNames = [...REQUIRED_HOOKS].sort();
  layOutClass(cls);
  return cls;
}

/** A property that fails as in Jesse until the strategy has what it needs. */
function onceReady(name: string, read: ReadProperty): ReadProperty {
  return (self) => {
    if (self.stage < Stage.started) checkStage(name, self.stage);
    return read(self);
  };
}
