/**
 * A small picture of an indicator over the simulated market.
 *
 * @module
 */
import { aggregateByCount } from '../candles/aggregate-candles.ts';
import type { CandleColumns } from '../candles/candle-columns.ts';
import { generateDemoMarket } from '../demo/demo-market.ts';
import { computeIndicator } from '../indicators/compute.ts';
import type { IndicatorColumn, IndicatorScalar } from '../indicators/indicator-result.ts';
import type { IndicatorMetadata } from '../indicators/list.ts';

const WIDTH = 480;
const PANEL = 120;
const MARGIN = 8;
/** Hours shown, and hours computed before them. */
const SHOWN = 160;
const BEFORE = 240;
const COLOURS = ['#2563eb', '#dc2626', '#16a34a', '#9333ea', '#d97706', '#0891b2'];

/** One line of the picture. */
interface Line {
  readonly name: string;
  readonly values: readonly number[];
}

let market: readonly [CandleColumns, CandleColumns] | undefined;

/** The picture as SVG: the price above, the indicator below, or both together where they share a scale. */
export function drawIndicator({ name, sequential, second_candles }: IndicatorMetadata): string {
  market ??= hourlyMarket();
  const [candles, compared] = market;
  const parameters = {
    ...(sequential === null ? {} : { sequential: true }),
    ...(second_candles === null ? {} : { [second_candles]: compared }),
  };
  const result = computeIndicator(name, candles, parameters);
  const lines = (
    result.kind === 'namedtuple'
      ? result.names.map((field, index) => [field, result.values[index]] as const)
      : [[name, result] as const]
  )
    .map(([field, value]): Line => ({ name: field, values: tail(value) }))
    .filter(({ values }) => values.some(Number.isFinite));
  const price: Line = { name: 'close', values: Array.from(candles.close).slice(-SHOWN) };
  return shareScale(lines, price) ? svg([[price, ...lines]]) : svg(lines.length === 0 ? [[price]] : [[price], lines]);
}

function hourlyMarket(): readonly [CandleColumns, CandleColumns] {
  const made = generateDemoMarket(undefined, (SHOWN + BEFORE) * 60);
  const [first, second] = [...made.values()].map((minutes) => aggregateByCount(minutes, 60));
  if (first === undefined || second === undefined)
    throw new TypeError('expected two instruments in the simulated market');
  return [first, second];
}

function tail(value: IndicatorColumn | IndicatorScalar | undefined): number[] {
  if (value === undefined) return [];
  const column: readonly unknown[] =
    typeof value.value === 'object' && value.value !== null ? [...value.value] : [value.value];
  return column
    .slice(-SHOWN)
    .map((entry) => (typeof entry === 'number' ? entry : typeof entry === 'boolean' ? Number(entry) : Number.NaN));
}

/** Whether the lines lie where the price lies. */
function shareScale(lines: readonly Line[], price: Line): boolean {
  const low = Math.min(...price.values);
  const high = Math.max(...price.values);
  const known = lines.flatMap(({ values }) => values).filter(Number.isFinite);
  return known.length > 0 && known.every((value) => value > low * 0.8 && value < high * 1.2);
}

function svg(panels: readonly (readonly Line[])[]): string {
  const height = panels.length * PANEL;
  const drawn = panels.map((lines, panel) => drawPanel(lines, panel * PANEL)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="10">` +
    `<rect width="${WIDTH}" height="${height}" fill="white"/>${drawn}</svg>`
  );
}

function drawPanel(lines: readonly Line[], top: number): string {
  const known = lines.flatMap(({ values }) => values).filter(Number.isFinite);
  const low = Math.min(...known);
  const range = Math.max(...known) - low || 1;
  const place = (value: number): string =>
    (top + PANEL - MARGIN - ((value - low) / range) * (PANEL - 2 * MARGIN)).toFixed(1);
  return lines
    .map(({ name, values }, index) => {
      const colour = name === 'close' ? '#6b7280' : COLOURS[index % COLOURS.length];
      const points = values.flatMap((value, at) => {
        const x = (((SHOWN - values.length + at) / (SHOWN - 1)) * WIDTH).toFixed(1);
        return Number.isFinite(value) ? [`${x},${place(value)}`] : [];
      });
      const label = `<text x="${MARGIN + index * 76}" y="${top + 12}" fill="${colour}">${name}</text>`;
      return `<polyline fill="none" stroke="${colour}" points="${points.join(' ')}"/>${label}`;
    })
    .join('');
}
