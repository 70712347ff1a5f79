/**
 * Values kept until their bytes exceed a limit; those not asked for the longest time go first.
 *
 * @module
 */

/** A cache with a limit on the bytes of what it holds. */
export class ByteCache<Value> {
  private readonly entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  private used = 0;

  /** `limit` in bytes; a value larger than all of it is not kept. */
  constructor(readonly limit: number) {}

  /** Bytes of all values. */
  get bytes(): number {
    return this.used;
  }

  /** The value, which counts as asked for. */
  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value in place of the former one. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    if (bytes > this.limit) return;
    this.entries.set(key, { value, bytes });
    this.used += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.used <= this.limit) break;
      this.delete(oldest);
    }
  }

  /** Forgets a value. */
  delete(key: string): void {
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    this.entries.delete(key);
    this.used -= entry.bytes;
  }

  /** Forgets all values. */
  clear(): void {
    this.entries.clear();
    this.used = 0;
  }
}
