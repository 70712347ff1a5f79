/**
 * The dicts that all routes of a run, or all its orders, share.
 *
 * @module
 */
import { PyDict } from '../runtime/objects/py-dict.ts';

/** The dict in a slot of a run (`shared_vars`, `order.vars`), made when it is first asked for. */
export function sharedVariables({ shared }: { readonly shared: { value: unknown } }): PyDict {
  if (shared.value instanceof PyDict) return shared.value;
  const made = new PyDict();
  shared.value = made;
  return made;
}
