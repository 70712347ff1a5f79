/**
 * `module.__dict__` and `globals()`: the names of a module as they are now. What is written there would not reach the
 * variables of compiled code, so writing is refused rather than lost.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { PyDict } from './py-dict.ts';
import type { PyModule } from './py-module.ts';
import type { PyValue } from './py-object.ts';

class ModuleDictionary extends PyDict {
  private isFilled = false;

  constructor(module: PyModule) {
    super();
    for (const name of module.memberNames()) this.put(name, module.member(name) as PyValue);
    this.isFilled = true;
  }

  override put(key: PyValue, value: PyValue): void {
    if (this.isFilled) refuse();
    super.put(key, value);
  }

  override take(_key: PyValue): PyValue | undefined {
    return refuse();
  }

  override clear(): void {
    refuse();
  }
}

function refuse(): never {
  throw typeError('names of a module cannot be changed through its dictionary here: assign them, or use setattr()');
}

/** The names of a module and their values. */
export function moduleDictionary(module: PyModule): PyDict {
  return new ModuleDictionary(module);
}
