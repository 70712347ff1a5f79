/**
 * Reading a strategy's methods by name, each at a place of its own: there V8 remembers where the one name lies, where a
 * read by a name in a variable would look it up at every candle.
 *
 * @module
 */
import { attributeKey, readSlot } from '../runtime/objects/attribute-key.ts';
import type { PyObject } from '../runtime/objects/py-object.ts';

/** How a method is read; it may be anything that the strategy has put there. */
export type HookReader = (self: PyObject) => unknown;

interface Hooks {
  readonly $should_long?: unknown;
  readonly $should_short?: unknown;
  readonly $should_cancel_entry?: unknown;
  readonly $update_position?: unknown;
  readonly $before?: unknown;
  readonly $after?: unknown;
  readonly $update_chart?: unknown;
  readonly $go_long?: unknown;
  readonly $go_short?: unknown;
}

const PLACES: Readonly<Record<string, (hooks: Hooks) => unknown>> = {
  should_long: (hooks) => hooks.$should_long,
  should_short: (hooks) => hooks.$should_short,
  should_cancel_entry: (hooks) => hooks.$should_cancel_entry,
  update_position: (hooks) => hooks.$update_position,
  before: (hooks) => hooks.$before,
  after: (hooks) => hooks.$after,
  update_chart: (hooks) => hooks.$update_chart,
  go_long: (hooks) => hooks.$go_long,
  go_short: (hooks) => hooks.$go_short,
};

/** The reader of a method: one of those that are called at candles, or one by name. */
export function hookReader(name: string): HookReader {
  const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  if (place !== undefined) return (self) => place(self as Hooks);
  const key = attributeKey(name);
  return (self) => readSlot(self, key);
}
