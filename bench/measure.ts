/**
 * Times and tables of the benches.
 *
 * @module
 */

/** Middle of the sorted values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Times of `action`, ms, in order. */
export async function times(count: number, action: (turn: number) => unknown): Promise<number[]> {
  const found: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    const start = performance.now();
    await action(turn);
    found.push(performance.now() - start);
  }
  return found;
}

/** A line of a table: what, its figure, and whether it is what was aimed at. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  /** `≤ 20 ms`; null where nothing was promised. */
  readonly target: string | null;
  readonly met: boolean;
}

/** A line with a figure in a unit that must not be larger than `most`; null promises nothing. */
export function atMost(what: string, value: number, unit: string, most: number | null): Line {
  const target = most === null ? null : `≤ ${most} ${unit}`;
  return { what, figure: `${value.toPrecision(3)} ${unit}`, target, met: most === null || value <= most };
}

/** A line with a figure in a unit that must not be smaller than `least`; null promises nothing. */
export function atLeast(what: string, value: number, unit: string, least: number | null): Line {
  const target = least === null ? null : `≥ ${least} ${unit}`;
  return { what, figure: `${value.toPrecision(3)} ${unit}`, target, met: least === null || value >= least };
}

/** Prints a table as Markdown. */
export function printTable(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}\n`);
  console.log('| what | measured | target | |\n|---|---|---|---|');
  for (const { what, figure, target, met } of lines) {
    console.log(`| ${what} | ${figure} | ${target ?? ''} | ${target === null ? '' : met ? 'met' : '**missed**'} |`);
  }
}
