/**
 * What the main thread and a computing thread say to each other: plain data.
 *
 * @module
 */

import type { RunResult } from '../../engine/run-result.ts';
import type { CompiledProgram, SourceFile } from '../../language/program.ts';
import type { BacktestSettings, Json, StrategyReport } from '../backend.ts';
import type { InstrumentCandles } from './collect-candles.ts';

/** What strategies may use. */
export interface StrategyLimits {
  /** One call into the strategy, ms. */
  readonly callMilliseconds: number;
  /** The whole run, ms. */
  readonly runMilliseconds: number;
  /** Bytes of Python values that one call may ask for. */
  readonly bytes: number;
  /** Characters that a run's log may have. */
  readonly logCharacters: number;
}

/** Compile a strategy and say what it is. */
export interface InspectTask {
  readonly kind: 'inspect';
  readonly name: string;
  readonly main: SourceFile;
  /** Its own modules as far as they are known, by the dotted name that they are imported under. */
  readonly modules: Readonly<Record<string, SourceFile>>;
  /** Modules that were looked for beside it and are not there. */
  readonly absent: readonly string[];
  readonly limits: StrategyLimits;
}

/** Run a backtest. */
export interface RunTask {
  readonly kind: 'run';
  readonly settings: BacktestSettings;
  /** Compiled strategies by name. */
  readonly programs: Readonly<Record<string, CompiledProgram>>;
  readonly instruments: readonly InstrumentCandles[];
  readonly limits: StrategyLimits;
}

/** What a thread is asked. */
export type ThreadTask = InspectTask | RunTask;

/** What inspecting found. */
export interface Inspection {
  readonly report: StrategyReport;
  /** Null when the strategy cannot run here; then `failure` says why. */
  readonly program: CompiledProgram | null;
  readonly failure: ThreadFailure | null;
  /** Modules that it imports and that were not among those given. */
  readonly wanted: readonly string[];
}

/** A failure on its way to the main thread. */
export interface ThreadFailure {
  /** A code of the error tree; `strategy_failed` for what Jesse or the strategy raises. */
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly details: Readonly<Record<string, Json>>;
}

/** What a thread answers. */
export type ThreadReply =
  | { readonly kind: 'inspected'; readonly inspection: Inspection }
  | { readonly kind: 'ran'; readonly result: RunResult; readonly simulateMilliseconds: number }
  | { readonly kind: 'failed'; readonly failure: ThreadFailure };
