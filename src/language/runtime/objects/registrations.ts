/**
 * Classes that count as derived from abstract bases by `register`. Each world has its own: native bases are shared by all.
 *
 * @module
 */
import type { PyClass } from './py-class.ts';

/** What was registered in one world. */
export class Registrations {
  /** Registrations so far, those of bases included. */
  count = 0;
  private readonly derived = new Map<PyClass, Set<PyClass>>();

  /** Counts `cls` as derived from `base` and from those of its bases that are abstract. */
  add(base: PyClass, cls: PyClass): void {
    for (const each of base.mro) {
      if (!each.isAbstractBase) continue;
      const known = this.derived.get(each) ?? new Set();
      this.derived.set(each, known.add(cls));
      this.count++;
    }
  }

  /** What `match` takes instances of `cls` for, by a class that it or one of its bases was registered with. */
  kindOf(cls: PyClass): PyClass['matchesAs'] {
    for (const [base, known] of this.derived) {
      if (base.matchesAs !== undefined && cls.mro.some((each) => known.has(each))) return base.matchesAs;
    }
    return undefined;
  }

  /** Whether `cls` or a class that it derives from was registered with `base`. */
  has(base: PyClass, cls: PyClass): boolean {
    const known = this.derived.get(base);
    return known !== undefined && cls.mro.some((each) => known.has(each));
  }
}
