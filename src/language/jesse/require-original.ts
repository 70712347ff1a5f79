/**
 * Refusing strategies that change what Jesse reads of itself, as far as the checks of their source cannot see it: through
 * bases of other files, `setattr` or helpers.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import { attributeKey } from '../runtime/objects/attribute-key.ts';
import type { PyClass } from '../runtime/objects/py-class.ts';
import { COMPUTED_FROM, ENGINE_READS, FOLLOWED, PRIVATE_STATE } from './engine-reads.ts';
import { PRIVATE_METHODS, STRATEGY_HOOKS } from './members.ts';
import type { StrategyObject } from './strategy-object.ts';

const HIDDEN = [...PRIVATE_METHODS, ...PRIVATE_STATE].map((name) => [name, attributeKey(name)] as const);
const HOOKS = Object.keys(STRATEGY_HOOKS).map((name) => [name, attributeKey(name)] as const);

/**
 * Throws `unsupported` where a class redefines what Jesse reads of every strategy, on `spot` what it samples of it too.
 * `redefined`: what the compiler knows to be redefined, so that code reads it by name.
 */
export function requireOriginalClass(
  cls: PyClass,
  base: PyClass,
  { type, redefined: known }: { readonly type: 'futures' | 'spot'; readonly redefined: readonly string[] },
): void {
  for (const name of PRIVATE_METHODS) if (cls.lookup(name) !== undefined) throw redefined(cls, name);
  const read = type === 'spot' ? [...ENGINE_READS, ...(COMPUTED_FROM['portfolio_value'] ?? [])] : ENGINE_READS;
  for (const name of read) if (isRedefined(cls, base, name)) throw redefined(cls, name);
  for (const name of FOLLOWED) if (!known.includes(name) && isRedefined(cls, base, name)) throw redefined(cls, name);
}

/** Throws `unsupported` where `name` is read, which Jesse would compute from members that the class redefines. */
export function requireOriginalParts(cls: PyClass, base: PyClass, name: string): void {
  for (const part of COMPUTED_FROM[name] ?? []) {
    if (!isRedefined(cls, base, part)) continue;
    throw refusal(
      `Jesse would compute self.${name} from ${cls.name}.${part}, which redefines its own`,
      `rename ${part}, or compute what you need without self.${name}`,
    );
  }
}

/** Throws `unsupported` where an instance has attributes that Jesse keeps for itself, or methods that the engine has not seen. */
export function requireOriginalInstance(self: StrategyObject, isCalled: (hook: string) => boolean): void {
  for (const [name, key] of HIDDEN) {
    if (Object.hasOwn(self, key)) {
      throw refusal(`self.${name} was assigned, and Jesse keeps a value or method of its own there`, `rename it`);
    }
  }
  for (const [name, key] of HOOKS) {
    if (!Object.hasOwn(self, key) || isCalled(name)) continue;
    throw refusal(
      `self.${name} was assigned while the strategy ran, and the class has no such method`,
      `write def ${name}(self, …), or assign it in __init__`,
    );
  }
}

/** Refuses an attribute that Jesse set and would now read another value of. */
export function refuseAssigned(name: string): never {
  throw refusal(
    `self.${name} was assigned while the strategy ran, and Jesse would go on with the new value`,
    `rename it: ${name} of a strategy says where it trades`,
  );
}

/** Whether a class has another member of that name than Jesse's `base`. */
export function isRedefined(cls: PyClass, base: PyClass, name: string): boolean {
  return cls.lookup(name) !== base.namespace.get(name);
}

function redefined(cls: PyClass, name: string): AppError {
  return refusal(
    `${cls.name} redefines ${name}, which Jesse itself reads when it decides on orders`,
    `rename it, and use the new name where the strategy means its own`,
  );
}

function refusal(message: string, hint: string): AppError {
  return new AppError('unsupported', `${message}; the embedded backend does not follow that`, { hint });
}
