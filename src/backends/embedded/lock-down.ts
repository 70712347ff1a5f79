/**
 * Takes from a thread whatever reaches outside of it, as a second wall: compiled strategies can name none of it anyway.
 *
 * @module
 */

/** Globals of Node that a computation needs no more once its modules are loaded. */
const REACHING_OUT = [
  'process',
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'require',
  'module',
  'Buffer',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'queueMicrotask',
  'navigator',
  'crypto',
  'BroadcastChannel',
  'Worker',
  'WebAssembly',
  'eval',
];

/** Intrinsics that strategies' values come near; nothing may be added to or changed on them. */
const INTRINSICS: readonly object[] = [
  Object,
  Function,
  Array,
  String,
  Number,
  Boolean,
  BigInt,
  Symbol,
  Error,
  RangeError,
  TypeError,
  Map,
  Set,
  WeakMap,
  Promise,
  RegExp,
  Float64Array,
  Uint8Array,
  BigInt64Array,
  Reflect,
  Math,
  JSON,
];

/** Removes the globals and freezes the intrinsics of this thread. Called once all modules are loaded. */
export function lockDown(): void {
  for (const name of REACHING_OUT) Reflect.deleteProperty(globalThis, name);
  for (const intrinsic of INTRINSICS) {
    if (intrinsic === Error) freezeAllBut(Error, 'stackTraceLimit');
    else Object.freeze(intrinsic);
    if (typeof intrinsic === 'function') Object.freeze((intrinsic as { prototype?: object }).prototype ?? {});
  }
  Object.freeze(Object.getPrototypeOf([][Symbol.iterator]()));
  Object.freeze(Object.getPrototypeOf(function* () {}.prototype));
}

/** The runtime sets the depth of stack traces around a run; that one property stays writable. */
function freezeAllBut(target: object, writable: string): void {
  for (const key of Reflect.ownKeys(target)) {
    const fixed = Object.getOwnPropertyDescriptor(target, key)?.configurable === false;
    if (key !== writable && !fixed) Object.defineProperty(target, key, { writable: false, configurable: false });
  }
  Object.preventExtensions(target);
}
