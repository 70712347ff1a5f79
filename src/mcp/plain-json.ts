/**
 * Values as they may leave the server.
 *
 * @module
 */

import type { Json } from '../backends/backend.ts';

/**
 * A copy that is plain JSON: NaN and infinities are null, negative zero is zero, Float64Arrays are arrays, entries
 * without a value are left out.
 */
export function plainJson(value: unknown): Json {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Float64Array) return Array.from(value, plainJson);
  if (Array.isArray(value)) return value.map(plainJson);
  const plain: Record<string, Json> = {};
  for (const [key, entry] of Object.entries(value)) if (entry !== undefined) define(plain, key, plainJson(entry));
  return plain;
}

/** `__proto__` as a key is data like any other. */
function define(target: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}
