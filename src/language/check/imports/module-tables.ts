/**
 * Which modules there are: ours, those that Jesse's environment has and we refuse (with what to use instead).
 *
 * @module
 */

/** Modules of Python that the runtime has; submodules by their full name. */
const LIBRARY =
  `abc bisect calendar collections collections.abc contextlib copy dataclasses datetime decimal enum fractions
functools heapq itertools json logging math cmath numbers operator pprint random re statistics string textwrap
time traceback talib types typing typing_extensions uuid warnings zoneinfo __future__ numpy numpy.random
numpy.linalg numpy.typing numpy.lib numpy.lib.stride_tricks numba pytz hashlib keyword base64 numpy.exceptions`.split(
    /\s+/,
  );

/** Jesse's own that strategies see. */
const JESSE = `jesse jesse.strategies jesse.strategies.Strategy jesse.indicators jesse.utils jesse.helpers jesse.enums
jesse.models jesse.models.Order jesse.models.ClosedTrade jesse.models.Position jesse.models.Route
jesse.models.FuturesExchange jesse.models.SpotExchange jesse.store jesse.config jesse.exceptions jesse.services jesse.services.logger jesse.services.cache jesse.services.broker`.split(
  /\s+/,
);

/** Parts of Jesse that run it. */
const INSIDE_JESSE =
  /^jesse\.(?:candle_pipelines|config|constants|controllers|factories|libs|modes|repositories|research|routes|store|models\.\w+|indicators\.\w+|services\.(?!selectors)\w+)(?:\.|$)/;

const NO_MODELS =
  'keep the rule in the strategy; the embedded backend, the only one of this version, runs no trained model';

const REFUSED: Readonly<Record<string, string>> = {
  pandas: 'use numpy arrays, lists and dicts (candles already are a numpy array)',
  scipy: 'use numpy, statistics or an indicator of jesse.indicators',
  sklearn: 'compute features and labels outside and keep the rule in the strategy',
  torch: NO_MODELS,
  tensorflow: NO_MODELS,
  keras: NO_MODELS,
  xgboost: NO_MODELS,
  lightgbm: NO_MODELS,
  statsmodels: 'use jesse.utils (are_cointegrated, calculate_alpha_beta, z_score) or numpy',
  pykalman: 'write the filter with numpy; it is a few lines',
  joblib: 'keep the rule in the strategy; files cannot be read',
  pickle: 'keep state in self.vars; files cannot be read',
  cloudpickle: 'keep state in self.vars; files cannot be read',
  matplotlib: 'draw with self.add_line_to_candle_chart and self.add_extra_line_chart',
  plotly: 'draw with self.add_line_to_candle_chart and self.add_extra_line_chart',
  mplfinance: 'draw with self.add_line_to_candle_chart and self.add_extra_line_chart',
  requests: 'a backtest has no network; give data as candles of a data route',
  urllib: 'a backtest has no network; give data as candles of a data route',
  http: 'a backtest has no network; give data as candles of a data route',
  aiohttp: 'a backtest has no network; give data as candles of a data route',
  websocket: 'a backtest has no network; give data as candles of a data route',
  ccxt: 'a backtest has no network; give data as candles of a data route',
  os: 'a strategy has no files, environment or processes; keep settings in hyperparameters',
  sys: 'a strategy has no process of its own; log with self.log',
  subprocess: 'a strategy starts no processes',
  socket: 'a backtest has no network',
  shutil: 'a strategy has no files',
  pathlib: 'a strategy has no files; keep settings in hyperparameters',
  glob: 'a strategy has no files',
  tempfile: 'a strategy has no files',
  io: 'a strategy has no files; build text with lists and str.join',
  csv: 'a strategy has no files; log with self.log',
  sqlite3: 'keep state in self.vars or self.shared_vars',
  redis: 'keep state in self.shared_vars',
  peewee: 'keep state in self.vars or self.shared_vars',
  threading: 'a strategy runs in one thread; remove the thread',
  multiprocessing: 'a strategy runs in one process; remove the pool',
  concurrent: 'a strategy runs in one thread; remove the pool',
  queue: 'use collections.deque',
  asyncio: 'Jesse calls strategies synchronously; write plain functions',
  signal: 'a strategy has no process of its own',
  ctypes: 'write the computation in Python or numpy',
  importlib: 'import modules by name at the top of the file',
  inspect: 'look things up by name with getattr and hasattr',
  gc: 'leave it out: memory is looked after',
  atexit: 'use terminate()',
  shelve: 'keep state in self.vars',
  marshal: 'keep state in self.vars',
  ray: 'a strategy runs in one process',
  optuna: 'declare hyperparameters() and run an optimisation',
  psycopg2: 'keep state in self.shared_vars',
  fastapi: 'a strategy serves nothing',
  pydantic: 'use dataclasses',
  dotenv: 'keep settings in hyperparameters',
  timeit: 'a backtest has no clock of its own; time is simulated',
  array: 'use a list or a numpy array',
  struct: 'a strategy reads no binary data',
  secrets: 'use random with a seed, so that runs are repeatable',
  weakref: 'keep the object itself',
  locale: 'format numbers with f-strings',
  unicodedata: 'compare text as it is',
  html: 'a strategy writes no pages',
  builtins: 'name the builtin itself',
  arrow: 'use datetime, or jesse.helpers for dates',
  tabulate: 'build the lines with f-strings and log them with self.log',
  polars: 'use numpy arrays, lists and dicts',
  pyarrow: 'use numpy arrays, lists and dicts',
};

/** What can be said of an absolute module name that is none of the user's own. */
export type ModuleStanding =
  | { readonly kind: 'library' }
  | { readonly kind: 'refused'; readonly instead: string }
  | { readonly kind: 'unknown' };

const known = new Set([...LIBRARY, ...JESSE]);

/** See {@link ModuleStanding}. */
export function moduleStanding(name: string): ModuleStanding {
  if (known.has(name)) return { kind: 'library' };
  if (INSIDE_JESSE.test(name)) {
    return { kind: 'refused', instead: 'use what self offers (self.candles, self.position, self.routes, …)' };
  }
  const top = name.split('.')[0] ?? name;
  const instead = Object.hasOwn(REFUSED, top) ? REFUSED[top] : undefined;
  return instead === undefined ? { kind: 'unknown' } : { kind: 'refused', instead };
}

/** Names of all library modules, for suggestions. */
export function libraryModules(): readonly string[] {
  return [...known];
}
