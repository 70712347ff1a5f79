/**
 * The lines that a strategy draws. Their shapes are types, not interfaces: plain JSON to the compiler too.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';

/** One point of a line; time in seconds. */
export type ChartPoint = {
  readonly time: number;
  readonly value: number;
  readonly color: string;
};

/** A line over time. */
export type ChartLine = {
  readonly data: ChartPoint[];
  readonly color: string;
};

/** A line at one price. */
export type HorizontalLine = {
  readonly title: string;
  readonly price: number;
  readonly color: string;
  readonly lineWidth: number;
  /** 0 solid, 1 dotted. */
  readonly lineStyle: 0 | 1;
};

/** Everything a strategy drew, by title. */
export type ChartLines = {
  readonly lines: Record<string, ChartLine>;
  readonly extraCharts: Record<string, Record<string, ChartLine>>;
  readonly horizontalLines: Record<string, HorizontalLine>;
  readonly extraHorizontalLines: Record<string, Record<string, HorizontalLine>>;
};

/** Style of a horizontal line. */
export interface HorizontalStyle {
  readonly color?: string | undefined;
  readonly width?: number;
  readonly style?: string;
}

/** Colours given in turn where a strategy names none (the reference takes random ones). */
const COLORS = ['#2962ff', '#ff6d00', '#2e7d32', '#ad1457', '#6a1b9a', '#00838f', '#9e9d24', '#5d4037'];

/** A record in which every title is an ordinary key, `__proto__` too. */
function byTitle<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

/** Collects lines. The strategy side has already checked that values are numbers. */
export class ChartRecorder implements ChartLines {
  readonly lines = byTitle<ChartLine>();
  readonly extraCharts = byTitle<Record<string, ChartLine>>();
  readonly horizontalLines = byTitle<HorizontalLine>();
  readonly extraHorizontalLines = byTitle<Record<string, HorizontalLine>>();
  private colors = 0;
  private readonly badLabels = new Set<string>();

  /** `now` gives the time of the current candle in ms, `complain` logs an error, `strategyName` stands in it. */
  constructor(
    private readonly now: () => number,
    private readonly complain: (message: string) => void,
    private readonly strategyName: string,
  ) {}

  /** `add_line_to_candle_chart`. `text` is Python's `str` of the value. */
  addLine(title: string, value: number, color?: string, text = String(value)): void {
    this.check(`candle chart line "${title}"`, value, text);
    this.addPoint(this.lines, title, value, color);
  }

  /** `add_extra_line_chart`. */
  addExtraLine(chart: string, title: string, value: number, color?: string, text = String(value)): void {
    this.check(`extra chart "${chart}" line "${title}"`, value, text);
    this.extraCharts[chart] ??= byTitle();
    this.addPoint(this.extraCharts[chart], title, value, color);
  }

  /** `add_horizontal_line_to_candle_chart`. Throws `ValueError` for an unknown style. */
  addHorizontal(title: string, value: number, style: HorizontalStyle = {}, text = String(value)): void {
    this.check(`candle chart horizontal line "${title}"`, value, text);
    const color = style.color ?? this.horizontalLines[title]?.color ?? this.nextColor();
    this.horizontalLines[title] = horizontalLine(title, value, color, style);
  }

  /** `add_horizontal_line_to_extra_chart`. Throws `ValueError` for an unknown style. */
  addExtraHorizontal(
    chart: string,
    title: string,
    value: number,
    style: HorizontalStyle = {},
    text = String(value),
  ): void {
    this.check(`extra chart "${chart}" horizontal line "${title}"`, value, text);
    const line = horizontalLine(title, value, style.color ?? this.nextColor(), style);
    this.extraHorizontalLines[chart] ??= byTitle();
    this.extraHorizontalLines[chart][title] = line;
  }

  private addPoint(lines: Record<string, ChartLine>, title: string, value: number, color?: string): void {
    lines[title] ??= { data: [], color: color ?? this.nextColor() };
    const line = lines[title];
    line.data.push({ time: Math.trunc(this.now() / 1000), value, color: color ?? line.color });
  }

  private check(label: string, value: number, text: string): void {
    if (Number.isFinite(value)) {
      this.badLabels.delete(label);
      return;
    }
    if (this.badLabels.has(label)) return;
    this.badLabels.add(label);
    this.complain(
      `Invalid chart value in strategy "${this.strategyName}" for ${label}: ${text}. ` +
        'Chart values must be finite numbers. The dashboard will skip this value.',
    );
  }

  private nextColor(): string {
    return COLORS[this.colors++ % COLORS.length] ?? '#2962ff';
  }
}

function horizontalLine(title: string, price: number, color: string, style: HorizontalStyle): HorizontalLine {
  const name = style.style ?? 'solid';
  if (name !== 'solid' && name !== 'dotted') throw new ReferenceException('ValueError', `Invalid line_style: ${name}`);
  return { title, price, color, lineWidth: style.width ?? 1.5, lineStyle: name === 'solid' ? 0 : 1 };
}
