/**
 * CPython 3.11's list sort (timsort with powersort's merge order), comparison for comparison, so that values which do not
 * order (NaN, users' `__lt__`) end where CPython puts them. After Objects/listobject.c.
 *
 * @module
 */

/** Whether the first belongs before the second. */
export type Less<T> = (a: T, b: T) => boolean;

interface Run {
  base: number;
  length: number;
  power: number;
}

const MINIMUM_GALLOP = 7;

/** Sorts in place. */
export function timsort<T>(items: T[], less: Less<T>): void {
  if (items.length >= 2) new Timsort(items, less).sort();
}

class Timsort<T> {
  private readonly runs: Run[] = [];
  private minimumGallop = MINIMUM_GALLOP;

  constructor(
    private readonly items: T[],
    private readonly less: Less<T>,
  ) {}

  sort(): void {
    const { items } = this;
    const minimumRun = minimumRunLength(items.length);
    let low = 0;
    let remaining = items.length;
    while (remaining > 0) {
      let length = this.countRun(low, low + remaining);
      if (length < minimumRun) {
        const forced = Math.min(remaining, minimumRun);
        this.binaryInsertion(low, low + forced, low + length);
        length = forced;
      }
      this.newRun(low, length);
      low += length;
      remaining -= length;
    }
    this.collapse();
  }

  /** The length of the run at `low`, made ascending. */
  private countRun(low: number, high: number): number {
    const { items, less } = this;
    let next = low + 1;
    if (next === high) return 1;
    const descending = less(items[next] as T, items[next - 1] as T);
    for (next++; next < high; next++) {
      if (less(items[next] as T, items[next - 1] as T) !== descending) break;
    }
    if (descending) {
      for (let a = low, b = next - 1; a < b; a++, b--) {
        [items[a], items[b]] = [items[b] as T, items[a] as T];
      }
    }
    return next - low;
  }

  private binaryInsertion(low: number, high: number, sorted: number): void {
    const { items, less } = this;
    for (let start = sorted; start < high; start++) {
      const pivot = items[start] as T;
      let left = low;
      let right = start;
      while (left < right) {
        const middle = left + ((right - left) >> 1);
        if (less(pivot, items[middle] as T)) right = middle;
        else left = middle + 1;
      }
      for (let index = start; index > left; index--) items[index] = items[index - 1] as T;
      items[left] = pivot;
    }
  }

  private newRun(base: number, length: number): void {
    const { runs } = this;
    const last = runs.at(-1);
    if (last !== undefined) {
      const power = mergePower(last.base, last.length, length, this.items.length);
      while (runs.length > 1 && (runs[runs.length - 2] as Run).power > power) this.mergeAt(runs.length - 2);
      (runs[runs.length - 1] as Run).power = power;
    }
    runs.push({ base, length, power: 0 });
  }

  private collapse(): void {
    const { runs } = this;
    while (runs.length > 1) {
      let at = runs.length - 2;
      if (at > 0 && (runs[at - 1] as Run).length < (runs[at + 1] as Run).length) at--;
      this.mergeAt(at);
    }
  }

  private mergeAt(at: number): void {
    const { runs, items } = this;
    const first = runs[at] as Run;
    const second = runs[at + 1] as Run;
    runs[at] = { base: first.base, length: first.length + second.length, power: first.power };
    runs.splice(at + 1, 1);
    const skipped = this.gallopRight(items[second.base] as T, items, first.base, first.length, 0);
    const firstBase = first.base + skipped;
    const firstLength = first.length - skipped;
    if (firstLength === 0) return;
    const last = items[firstBase + firstLength - 1] as T;
    const secondLength = this.gallopLeft(last, items, second.base, second.length, second.length - 1);
    if (secondLength === 0) return;
    if (firstLength <= secondLength) this.mergeLow(firstBase, firstLength, second.base, secondLength);
    else this.mergeHigh(firstBase, firstLength, second.base, secondLength);
  }

  /** How many of the sorted part go before `key`, counting no equal ones. */
  private gallopLeft(key: T, array: readonly T[], base: number, length: number, hint: number): number {
    const { less } = this;
    let last = 0;
    let offset = 1;
    if (less(array[base + hint] as T, key)) {
      const maximum = length - hint;
      while (offset < maximum && less(array[base + hint + offset] as T, key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, maximum);
      last += hint;
      offset += hint;
    } else {
      const maximum = hint + 1;
      while (offset < maximum && !less(array[base + hint - offset] as T, key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, maximum);
      [last, offset] = [hint - offset, hint - last];
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >> 1);
      if (less(array[base + middle] as T, key)) last = middle + 1;
      else offset = middle;
    }
    return offset;
  }

  /** How many of the sorted part go before `key`, counting equal ones. */
  private gallopRight(key: T, array: readonly T[], base: number, length: number, hint: number): number {
    const { less } = this;
    let last = 0;
    let offset = 1;
    if (less(key, array[base + hint] as T)) {
      const maximum = hint + 1;
      while (offset < maximum && less(key, array[base + hint - offset] as T)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, maximum);
      [last, offset] = [hint - offset, hint - last];
    } else {
      const maximum = length - hint;
      while (offset < maximum && !less(key, array[base + hint + offset] as T)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, maximum);
      last += hint;
      offset += hint;
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >> 1);
      if (less(key, array[base + middle] as T)) offset = middle;
      else last = middle + 1;
    }
    return offset;
  }

  private mergeLow(firstBase: number, firstCount: number, secondBase: number, secondCount: number): void {
    const { items, less } = this;
    const held = items.slice(firstBase, firstBase + firstCount);
    let [a, na, b, nb, to] = [0, firstCount, secondBase, secondCount, firstBase];
    const take = (): void => {
      items[to++] = items[b++] as T;
      nb--;
    };
    const keep = (): void => {
      items[to++] = held[a++] as T;
      na--;
    };
    const finish = (): void => {
      while (na > 0) keep();
    };
    /** One is left of the first run, and it goes after all of the second. */
    const copyRest = (): void => {
      items.copyWithin(to, b, b + nb);
      items[to + nb] = held[a] as T;
    };
    take();
    if (nb === 0) return finish();
    if (na === 1) return copyRest();
    for (;;) {
      let keptInRow = 0;
      let takenInRow = 0;
      for (;;) {
        if (less(items[b] as T, held[a] as T)) {
          take();
          takenInRow++;
          keptInRow = 0;
          if (nb === 0) return finish();
          if (takenInRow >= this.minimumGallop) break;
        } else {
          keep();
          keptInRow++;
          takenInRow = 0;
          if (na === 1) return copyRest();
          if (keptInRow >= this.minimumGallop) break;
        }
      }
      this.minimumGallop++;
      do {
        if (this.minimumGallop > 1) this.minimumGallop--;
        keptInRow = this.gallopRight(items[b] as T, held, a, na, 0);
        for (let count = keptInRow; count > 0; count--) keep();
        if (keptInRow > 0 && na === 1) return copyRest();
        if (na === 0) return finish();
        take();
        if (nb === 0) return finish();
        takenInRow = this.gallopLeft(held[a] as T, items, b, nb, 0);
        for (let count = takenInRow; count > 0; count--) take();
        if (takenInRow > 0 && nb === 0) return finish();
        keep();
        if (na === 1) return copyRest();
      } while (keptInRow >= MINIMUM_GALLOP || takenInRow >= MINIMUM_GALLOP);
      this.minimumGallop++;
    }
  }

  private mergeHigh(firstBase: number, firstCount: number, secondBase: number, secondCount: number): void {
    const { items, less } = this;
    const held = items.slice(secondBase, secondBase + secondCount);
    let [a, na, b, nb] = [firstBase + firstCount - 1, firstCount, secondCount - 1, secondCount];
    let to = secondBase + secondCount - 1;
    const take = (): void => {
      items[to--] = items[a--] as T;
      na--;
    };
    const keep = (): void => {
      items[to--] = held[b--] as T;
      nb--;
    };
    const finish = (): void => {
      while (nb > 0) keep();
    };
    /** One is left of the second run, and it goes before all of the first. */
    const copyRest = (): void => {
      while (na > 0) take();
      items[to] = held[b] as T;
    };
    take();
    if (na === 0) return finish();
    if (nb === 1) return copyRest();
    for (;;) {
      let takenInRow = 0;
      let keptInRow = 0;
      for (;;) {
        if (less(held[b] as T, items[a] as T)) {
          take();
          takenInRow++;
          keptInRow = 0;
          if (na === 0) return finish();
          if (takenInRow >= this.minimumGallop) break;
        } else {
          keep();
          keptInRow++;
          takenInRow = 0;
          if (nb === 1) return copyRest();
          if (keptInRow >= this.minimumGallop) break;
        }
      }
      this.minimumGallop++;
      do {
        if (this.minimumGallop > 1) this.minimumGallop--;
        takenInRow = na - this.gallopRight(held[b] as T, items, firstBase, na, na - 1);
        for (let count = takenInRow; count > 0; count--) take();
        if (takenInRow > 0 && na === 0) return finish();
        keep();
        if (nb === 1) return copyRest();
        keptInRow = nb - this.gallopLeft(items[a] as T, held, 0, nb, nb - 1);
        for (let count = keptInRow; count > 0; count--) keep();
        if (keptInRow > 0 && nb === 1) return copyRest();
        if (nb === 0) return finish();
        take();
        if (na === 0) return finish();
      } while (takenInRow >= MINIMUM_GALLOP || keptInRow >= MINIMUM_GALLOP);
      this.minimumGallop++;
    }
  }
}

function minimumRunLength(count: number): number {
  let n = count;
  let rest = 0;
  while (n >= 64) {
    rest |= n & 1;
    n >>= 1;
  }
  return n + rest;
}

/** Powersort's depth of the merge between two neighbouring runs. */
function mergePower(base: number, firstLength: number, secondLength: number, total: number): number {
  let a = 2 * base + firstLength;
  let b = a + firstLength + secondLength;
  for (let power = 1; ; power++) {
    if (a >= total) {
      a -= total;
      b -= total;
    } else if (b >= total) return power;
    a *= 2;
    b *= 2;
  }
}
