/**
 * Orders at random.
 *
 * @module
 */
import type { BitGenerator } from './bit-generator.ts';

/** An integer in `[0, range]`. */
export type Bounded = (bits: BitGenerator, range: bigint) => bigint;

/** Exchanges places from the last down to `first`. */
export function shufflePlaces(
  bits: BitGenerator,
  bounded: Bounded,
  count: number,
  first: number,
  swap: (a: number, b: number) => void,
): void {
  for (let place = count - 1; place >= first; place--) swap(place, Number(bounded(bits, BigInt(place))));
}

/** `count` different numbers below `population` (Floyd), in the order drawn, then shuffled when asked. */
export function sampleWithout(
  bits: BitGenerator,
  bounded: Bounded,
  population: number,
  count: number,
  shuffled: boolean,
): number[] {
  const swapIn =
    (numbers: number[]) =>
    (a: number, b: number): void => {
      const kept = numbers[a] as number;
      numbers[a] = numbers[b] as number;
      numbers[b] = kept;
    };
  const cutoff = shuffled ? 50 : 20;
  if (population > 10_000 && count > Math.floor(population / cutoff)) {
    const numbers = Array.from({ length: population }, (_, k) => k);
    shufflePlaces(bits, bounded, population, Math.max(population - count, 1), swapIn(numbers));
    return numbers.slice(population - count);
  }
  const seen = new Set<number>();
  const numbers: number[] = [];
  for (let candidate = population - count; candidate < population; candidate++) {
    const drawn = Number(bounded(bits, BigInt(candidate)));
    const chosen = seen.has(drawn) ? candidate : drawn;
    seen.add(chosen);
    numbers.push(chosen);
  }
  if (shuffled) shufflePlaces(bits, bounded, count, 1, swapIn(numbers));
  return numbers;
}
