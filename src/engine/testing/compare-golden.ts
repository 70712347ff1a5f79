/**
 * The comparison of a result with a recorded one.
 *
 * @module
 */
import type { Golden } from './golden-case.ts';

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** What a run gave, under the keys of the goldens. */
export interface SeenResult {
  readonly metrics: unknown;
  readonly trades: unknown;
  readonly orders: readonly object[];
  readonly equity: unknown;
  readonly hyperparameters: unknown;
  readonly state: object;
  readonly logs: readonly { readonly type: string; readonly message: string }[];
  readonly charts: readonly Readonly<
    Record<'lines' | 'extraCharts' | 'horizontalLines' | 'extraHorizontalLines', unknown>
  >[];
}

/** What a failed run gave. */
export interface SeenFailure {
  readonly exception: string;
  readonly message: string;
}

/** Differences of numbers, as |a − b| / max(1e-3, |b|), by part. */
export interface GoldenComparison {
  /** The first difference beyond the tolerance, null when all is equal. */
  readonly difference: string | null;
  /** The largest relative difference met. */
  readonly largest: number;
}

/** Compares a success. Trades to 1e-9 (fee and PNL 1e-8), metrics 1e-6, the rest 1e-9. */
export function compareResult(seen: SeenResult, golden: Golden): GoldenComparison {
  const comparison = new Comparison();
  return comparison.run(() => {
    if (!golden.ok) comparison.fail('outcome', 'a success', `${golden.error.class}: ${golden.error.message}`);
    const { columns, rows } = golden.orders;
    const orders = seen.orders.map((order) => columns.map((column) => fieldOf(order, column)));
    comparison.compare('orders', orders, rows, () => 1e-9);
    comparison.compare('trades', seen.trades, golden.trades, (path) => (/fee|PNL/.test(path) ? 1e-8 : 1e-9));
    comparison.compare('metrics', seen.metrics, golden.metrics, () => 1e-6);
    comparison.compare('equity', seen.equity, golden.equity_curve, () => 1e-9);
    comparison.compare('hyperparameters', seen.hyperparameters, golden.hyperparameters, () => 1e-9);
    const { log_info: infos, log_errors: errors, routes, ...rest } = golden.state;
    for (const [key, value] of Object.entries(rest))
      comparison.compare(`state.${key}`, fieldOf(seen.state, key), value, () => 1e-9);
    comparison.compareRoutes(seen, (routes ?? []) as readonly Readonly<Record<string, Plain>>[]);
    const messages = (type: string): string[] =>
      seen.logs.filter((log) => log.type === type).map(({ message }) => message);
    if (infos) comparison.compare('log_info', messages('info'), infos, () => 0);
    comparison.compare('log_errors', messages('error'), errors ?? [], () => 0);
  });
}

/** Compares a failure: class and words. */
export function compareFailure(seen: SeenFailure, golden: Golden): GoldenComparison {
  const comparison = new Comparison();
  return comparison.run(() => {
    const name = `${seen.exception}: ${seen.message}`;
    if (golden.ok) comparison.fail('outcome', name, 'a success');
    const wanted = `${golden.error.class}: ${golden.error.message}`;
    if (name !== wanted) comparison.fail('error', name, wanted);
  });
}

function fieldOf(value: object, key: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[key] ?? null;
}

class Difference extends Error {}

class Comparison {
  private largest = 0;

  run(body: () => void): GoldenComparison {
    try {
      body();
      return { difference: null, largest: this.largest };
    } catch (error) {
      if (!(error instanceof Difference)) throw error;
      return { difference: error.message, largest: this.largest };
    }
  }

  fail(path: string, seen: unknown, wanted: unknown): never {
    const text = (value: unknown): string => String(JSON.stringify(value)).slice(0, 200);
    throw new Difference(`${path}: ${text(seen)} instead of ${text(wanted)}`);
  }

  compareRoutes(seen: SeenResult, routes: readonly Readonly<Record<string, Plain>>[]): void {
    const ours = (fieldOf(seen.state, 'routes') ?? []) as readonly Readonly<Record<string, unknown>>[];
    for (const [index, entry] of routes.entries()) {
      const { lines, extra_charts: extra, horizontal_lines: levels, extra_horizontal_lines: more, ...route } = entry;

      for (const [key, value] of Object.entries(route)) {
        this.compare(`state.routes[${index}].${key}`, ours[index]?.[key], value, () => 1e-9);
      }
      if (lines) this.compare(`lines[${index}]`, seen.charts[index]?.lines, lines, () => 1e-9);
      if (levels) this.compare(`horizontal_lines[${index}]`, seen.charts[index]?.horizontalLines, levels, () => 1e-9);
      if (more) {
        const ours = seen.charts[index]?.extraHorizontalLines;
        this.compare(`extra_horizontal_lines[${index}]`, ours, more, () => 1e-9);
      }
      if (extra) this.compare(`extra_charts[${index}]`, seen.charts[index]?.extraCharts, extra, () => 1e-9);
    }
  }

  compare(path: string, seen: unknown, wanted: unknown, tolerance: (path: string) => number): void {
    this.compareValues(path, plainOf(seen), plainOf(wanted), tolerance);
  }

  private compareValues(path: string, seen: Plain, wanted: Plain, tolerance: (path: string) => number): void {
    if (typeof seen === 'number' && typeof wanted === 'number') {
      const distance = Math.abs(seen - wanted) / Math.max(Math.abs(wanted), 1e-3);
      if (!(distance <= tolerance(path))) this.fail(path, seen, wanted);
      this.largest = Math.max(this.largest, distance);
      return;
    }
    if (Array.isArray(seen) && Array.isArray(wanted)) {
      if (seen.length !== wanted.length) this.fail(`${path}.length`, seen.length, wanted.length);
      for (const [index, value] of wanted.entries()) {
        this.compareValues(`${path}[${index}]`, seen[index] ?? null, value, tolerance);
      }
      return;
    }
    if (isObject(seen) && isObject(wanted)) {
      const keys = (value: object): string => Object.keys(value).sort().join();
      if (keys(seen) !== keys(wanted)) this.fail(`${path} keys`, keys(seen), keys(wanted));
      for (const [key, value] of Object.entries(wanted)) {
        this.compareValues(`${path}.${key}`, seen[key] ?? null, value, tolerance);
      }
      return;
    }
    if (seen !== wanted) this.fail(path, seen, wanted);
  }
}

function isObject(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As the goldens write values: NaN is null, infinities are texts. */
function plainOf(value: unknown): Plain {
  const text = JSON.stringify(value, (_key, one: unknown) =>
    one === Number.POSITIVE_INFINITY ? 'Infinity' : one === Number.NEGATIVE_INFINITY ? '-Infinity' : one,
  );
  return text === undefined ? null : (JSON.parse(text) as Plain);
}
