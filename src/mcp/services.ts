/**
 * What tools can call. The composition root (`app.ts`) provides it; whatever is heavy is opened on first use.
 *
 * @module
 */
import type { Backend } from '../backends/backend.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import type { JobRepository } from '../jobs/job-repository.ts';
import type { CandleStore } from '../market-data/candle-store.ts';
import type { SeriesQuality } from '../market-data/quality/series-quality.ts';
import type { BacktestService } from '../research/backtest-service.ts';
import type { Settings } from '../settings.ts';
import type { RunRepository } from '../storage/run-repository.ts';
import type { StrategyStore } from '../strategies/strategy-store.ts';

/** Long work: where it is stored and how it is handed in. */
export interface JobServices {
  readonly repository: JobRepository;
  readonly queue: JobQueue;
}

/** Services of one process. */
export interface Services {
  readonly settings: Settings;
  readonly version: string;
  readonly strategies: StrategyStore;
  /** Where the strategies folder comes from, in words: a setting, the home, a Jesse project. */
  readonly strategiesFrom: string;
  /** Each throws `AppError('storage' | 'corrupted')` when it cannot be opened; the next call tries again. */
  readonly candles: () => Promise<CandleStore>;
  readonly quality: () => Promise<SeriesQuality>;
  readonly runs: () => Promise<RunRepository>;
  readonly backend: () => Promise<Backend>;
  readonly jobs: () => Promise<JobServices>;
  readonly backtests: () => Promise<BacktestService>;
}
