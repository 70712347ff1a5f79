/**
 * A place where strategies are checked and backtests computed. Tools and research code know only this interface; which
 * implementation answers is decided in the composition root.
 *
 * @module
 */
import type { Metrics } from '../metrics/metrics.ts';

/** The backends there are; every reply names the one that computed it. */
export type BackendName = 'embedded' | 'rest' | 'local';

/** Plain JSON; NaN and infinities may occur and become null at the protocol's border. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A series of candles that a run reads. */
export interface RouteSetting {
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: string;
}

/** A route that trades beside the main one. */
export interface ExtraRouteSetting extends RouteSetting {
  readonly strategy: string;
  /** Values for this route alone; null takes the run's. */
  readonly hyperparameters: Readonly<Record<string, Json>> | null;
}

/** Price worsening of fills that take liquidity; null in the settings when off. */
export type SlippageSetting =
  | { readonly model: 'fixed'; readonly fraction: number }
  | { readonly model: 'spread'; readonly fraction: number }
  | { readonly model: 'volume_share'; readonly price_impact: number; readonly volume_limit: number };

/** Every setting that decides a backtest's outcome, complete: nothing is left to a default further down. */
export interface BacktestSettings {
  readonly strategy: string;
  /** Resolved name (`Binance Perpetual Futures`, `Demo Exchange`). */
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: string;
  /** First trading minute, ms. */
  readonly start: number;
  /** End, exclusive, ms. */
  readonly end: number;
  readonly starting_balance: number;
  /** Fraction. */
  readonly fee: number;
  readonly exchange_type: 'futures' | 'spot';
  readonly leverage: number;
  readonly leverage_mode: 'cross' | 'isolated';
  /** What the caller gave; defaults of the strategy are filled in by the backend and echoed in the result. */
  readonly hyperparameters: Readonly<Record<string, Json>>;
  readonly warm_up_candles: number;
  readonly fast_mode: boolean;
  readonly data_routes: readonly RouteSetting[];
  readonly extra_routes: readonly ExtraRouteSetting[];
  readonly annualization: number;
  readonly fill_gaps: boolean;
  readonly random_seed: number;
  readonly slippage: SlippageSetting | null;
  /** Fractions; null: `fee` rules. */
  readonly maker_fee: number | null;
  readonly taker_fee: number | null;
  /** `[time in ms, rate as a fraction]` by symbol; null: no funding. */
  readonly funding: Readonly<Record<string, readonly (readonly [number, number])[]>> | null;
  /** Also computes buy and hold of the route's symbol. */
  readonly benchmark: boolean;
}

/** How far a run is. */
export interface RunProgress {
  /** 0 to 100. */
  readonly percent: number;
  /** Simulated time, ms. */
  readonly date: number;
  readonly candles_per_second: number;
}

/** What a caller holds of a run under way. */
export interface RunHandling {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RunProgress) => void;
}

/** A line that the strategy (`info`, `error`) or the engine (`engine`) logged; `timestamp` in ms of simulated time. */
export interface LogLine {
  readonly timestamp: number;
  readonly type: 'info' | 'error' | 'engine';
  readonly message: string;
}

/** Wall-clock milliseconds of a run's stages. */
export type RunTimings = Readonly<Record<'load' | 'compile' | 'simulate' | 'total', number>>;

/** Everything that a finished backtest gives. Records carry Jesse's keys and units. */
export interface BacktestResult {
  readonly metrics: Metrics;
  /** With every hyperparameter filled in. */
  readonly settings: BacktestSettings;
  readonly trades: readonly Readonly<Record<string, Json>>[];
  readonly orders: readonly Readonly<Record<string, Json>>[];
  /** `[time in ms, balance in quote currency]`. */
  readonly equity: readonly (readonly [number, number])[];
  readonly logs: readonly LogLine[];
  /** The strategy's own chart lines, one entry a route. */
  readonly charts: Json;
  /** Minutes that the store lacks inside the range, over all instruments. */
  readonly missing_minutes: number;
  readonly warnings: readonly string[];
  readonly timings: RunTimings;
  readonly benchmark: { readonly total_return: number; readonly max_drawdown: number } | null;
}

/** A finding of the strategy checks. Lines and columns count from 1. A type, so that it is {@link Json} as it stands. */
export type Diagnostic = {
  readonly severity: 'error' | 'warning';
  /** Stable code, documented in docs/language.md. */
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** The source line as it stands. */
  readonly source: string;
  readonly hint: string | null;
  /** File of the finding relative to the strategies folder, null for the strategy's own. */
  readonly file: string | null;
};

/** A hyperparameter as the strategy declares it. */
export interface HyperparameterReport {
  readonly name: string;
  readonly type: string;
  readonly default: Json;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly options: readonly Json[] | null;
}

/** What can be said about a strategy without running it over candles. */
export interface StrategyReport {
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly class_name: string | null;
  /** First paragraph of the class's or module's doc string. */
  readonly description: string | null;
  readonly hyperparameters: readonly HyperparameterReport[];
  /** Methods that the class defines. */
  readonly methods: readonly string[];
  /** Methods that Jesse demands and the class lacks. */
  readonly missing_methods: readonly string[];
  /** Names of `ta.*` functions used. */
  readonly indicators: readonly string[];
  readonly imports: readonly string[];
  readonly runs_on: Readonly<Record<BackendName, boolean>>;
}

/** Where a strategy's code comes from. */
export type StrategyText =
  | { readonly kind: 'stored'; readonly name: string }
  /** A text that is not stored; its own imports resolve as if it stood in the strategies folder. */
  | { readonly kind: 'text'; readonly name: string; readonly code: string };

/** Whether a backend answers. */
export interface BackendStatus {
  readonly name: BackendName;
  readonly available: boolean;
  /** Engine's or server's version. */
  readonly version: string;
  readonly detail: string | null;
}

/** The interface. Methods throw `AppError` and `ReferenceException` (what Jesse or the strategy raises). */
export interface Backend {
  readonly name: BackendName;
  /**
   * Hex digest of what decides the result: engine version, source of every module, candles used, settings. Throws
   * `AppError('candles_missing' | 'not_found' | 'invalid_strategy' | 'unsupported')`.
   */
  fingerprint(settings: BacktestSettings): Promise<string>;
  /** Runs a backtest. An aborted signal stops it within 100 ms with `AppError('cancelled')`. */
  backtest(settings: BacktestSettings, handling: RunHandling): Promise<BacktestResult>;
  validate(strategy: StrategyText): Promise<StrategyReport>;
  status(): Promise<BackendStatus>;
  /** Ends threads and connections. */
  close(): Promise<void>;
}
