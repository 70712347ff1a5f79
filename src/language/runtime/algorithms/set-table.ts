/**
 * The hash table of CPython's sets, kept only for the order in which it is walked: sets of numbers print and iterate in that
 * order, and users see it. After Objects/setobject.c.
 *
 * @module
 */
import type { PyValue } from '../objects/py-object.ts';

const SMALLEST = 8;
const LINEAR_PROBES = 9;
const PERTURB_SHIFT = 5n;
/** Above this many items a table doubles instead of quadrupling. */
const LARGE = 50_000;

type Hash = number | bigint;

/** A slot whose item was removed: searches go on past it. */
const REMOVED = Symbol('removed');

type Slot = PyValue | typeof REMOVED | undefined;

function emptySlots(count: number): Slot[] {
  return Array.from({ length: count }, () => undefined);
}

/** See the module's head. Callers keep items distinct. */
export class SetTable {
  private keys = emptySlots(SMALLEST);
  private hashes: Hash[] = [];
  private fill = 0;
  private used = 0;

  /** Adds an item that is not there. */
  add(key: PyValue, hash: Hash): void {
    if (this.place(key, hash)) this.fill++;
    this.used++;
    if (this.fill * 5 >= (this.keys.length - 1) * 3) this.resize(this.used > LARGE ? this.used * 2 : this.used * 4);
  }

  /** Makes room for `count` more items at once, as an update from a set or dictionary does. */
  reserve(count: number): void {
    if ((this.fill + count) * 5 >= (this.keys.length - 1) * 3) this.resize((this.used + count) * 2);
  }

  /** Whether an update from `other` would copy it as it lies. */
  canCopy(other: SetTable): boolean {
    return this.fill === 0 && this.keys.length === other.keys.length && other.fill === other.used;
  }

  /** Becomes a copy. */
  copyFrom(other: SetTable): void {
    this.keys = other.keys.slice();
    this.hashes = other.hashes.slice();
    this.fill = other.fill;
    this.used = other.used;
  }

  /** Removes the very object that was added. */
  remove(key: PyValue): void {
    const at = this.keys.indexOf(key);
    if (at < 0) return;
    this.keys[at] = REMOVED;
    this.used--;
  }

  /** Drops the places of removed items when they are many, as a difference does at its end. */
  compact(): void {
    if (this.fill - this.used > (this.keys.length - 1) / 4)
      this.resize(this.used > LARGE ? this.used * 2 : this.used * 4);
  }

  /** The items in the order of the table. */
  items(): PyValue[] {
    return this.keys.filter((key): key is PyValue => key !== undefined && key !== REMOVED);
  }

  private resize(minimum: number): void {
    const { keys, hashes } = this;
    let size = SMALLEST;
    while (size <= minimum) size *= 2;
    this.keys = emptySlots(size);
    this.hashes = [];
    this.fill = this.used;
    keys.forEach((key, index) => {
      if (key !== undefined && key !== REMOVED) this.place(key, hashes[index] as Hash);
    });
  }

  /** Puts an item into the last removed slot on its way, else into the first unused one: then it returns true. */
  private place(key: PyValue, hash: Hash): boolean {
    const { keys } = this;
    let removed = -1;
    const mask = keys.length - 1;
    let at =
      typeof hash === 'number'
        ? ((hash % keys.length) + keys.length) % keys.length
        : Number(BigInt.asUintN(64, hash) & BigInt(mask));
    let perturb: bigint | undefined;
    for (;;) {
      const last = at + LINEAR_PROBES <= mask ? at + LINEAR_PROBES : at;
      for (let probe = at; probe <= last; probe++) {
        if (keys[probe] === REMOVED) removed = probe;
        if (keys[probe] !== undefined) continue;
        const slot = removed < 0 ? probe : removed;
        keys[slot] = key;
        this.hashes[slot] = hash;
        return removed < 0;
      }
      perturb = (perturb ?? BigInt.asUintN(64, BigInt(hash))) >> PERTURB_SHIFT;
      at = Number((BigInt(at) * 5n + 1n + perturb) & BigInt(mask));
    }
  }
}
