/**
 * The environment, read once: every variable with its type, default, meaning and whether it takes effect yet. Nothing
 * else reads `process.env`; the configuration page and `jesse-mcp doctor` are made from the same table.
 *
 * @module
 */
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';
import { ADDRESSED_NAMES, addressedAs } from './market-data/exchanges/base-address.ts';
import { doubtfulPlaces, requireStrategiesFolder } from './settings-places.ts';
import { askWhether, nearestName, unknownNameHint } from './text/nearest-name.ts';
import { isHttpUrl, isPostgresUrl, isUrlOf, POSTGRES_URL } from './text/urls.ts';

/** The toolsets that `JESSE_MCP_TOOLSETS` chooses from. */
export const TOOLSETS = [
  'strategies',
  'candles',
  'backtesting',
  'research',
  'risk',
  'portfolio',
  'paper',
  'jobs',
  'market',
] as const;
export type Toolset = (typeof TOOLSETS)[number];

/** Levels of the log, most talkative first. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How a variable is described to people. */
export interface VariableDescription {
  readonly name: string;
  /** What is expected, in words. */
  readonly type: string;
  /** As shown; null where there is none. */
  readonly default: string | null;
  readonly meaning: string;
  /** Null when the variable takes effect, else why not yet. */
  readonly notYet: string | null;
  /** Secrets are never shown; an address is one, since it may hold a password. */
  readonly secret: boolean;
}

interface Variable<Value> extends VariableDescription {
  readonly parse: (text: string) => Value;
  readonly fallback: Value;
  /** Names that count where the first is not set. */
  readonly otherNames: readonly string[];
}

const LEVEL_NAMES: Readonly<Record<string, LogLevel>> = {
  ...Object.fromEntries(LOG_LEVELS.map((level) => [level, level])),
  notset: 'trace',
  warning: 'warn',
  critical: 'fatal',
  off: 'silent',
  none: 'silent',
};

const REST = 'the backend for a Jesse server comes later';
const HTTP = 'serving over HTTP comes later';

const text = z.string();
const flag = z
  .enum(['1', '0', 'true', 'false', 'yes', 'no', 'on', 'off'])
  .transform((word) => /^(1|true|yes|on)$/.test(word));
const address = z.string().refine(isHttpUrl);
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

const VARIABLES = {
  home: variable('JESSE_MCP_HOME', 'a path', text.transform(expandPath), path.join(os.homedir(), '.jesse-mcp'), {
    default: '~/.jesse-mcp',
    meaning: 'Folder of everything stored: candles, runs, strategies, former versions.',
  }),
  strategies: variable('JESSE_MCP_STRATEGIES', 'a folder', text.transform(expandPath), null, {
    default: '`strategies/` in the home, or in the Jesse project that the command is started in',
    meaning: "Folder of your strategies, each `<Name>/__init__.py`; a Jesse project's `strategies/` works as it is.",
  }),
  backend: variable(
    'JESSE_MCP_BACKEND',
    'auto or embedded (rest and local come later)',
    z.enum(['auto', 'embedded']),
    'auto' as const,
    { meaning: 'Where backtests run; both values mean the embedded engine today.' },
  ),
  toolsets: variable(
    'JESSE_MCP_TOOLSETS',
    `a comma-separated list of names of ${TOOLSETS.join(', ')}`,
    listOf(TOOLSETS),
    null,
    {
      default: 'all',
      meaning: 'Lists only the tools of these families; `jesse_status` and the job tools are always there.',
    },
  ),
  readOnly: variable('JESSE_MCP_READ_ONLY', '1 or 0', flag, false, {
    default: '0',
    meaning:
      'Hides the tools that write, import or delete; a backtest imports nothing, and only backtests can be cancelled.',
  }),
  autoImport: variable(
    'JESSE_MCP_AUTO_IMPORT',
    'off, missing or ask',
    z.enum(['off', 'missing', 'ask']),
    'ask' as const,
    {
      meaning:
        'What a backtest does when candles are missing: `ask` answers with the exact candles_import call, `missing` runs it first, `off` only says what is stored.',
    },
  ),
  exchangeUrls: variable(
    'JESSE_MCP_EXCHANGE_URLS',
    'a JSON object of exchange name to base URL',
    exchangeUrls(),
    {},
    {
      default: '{}',
      meaning: 'Points the importer of an exchange elsewhere: a mirror, a proxy, a test server.',
      secret: true,
    },
  ),
  workers: variable('JESSE_MCP_WORKERS', 'a whole number, 1 to 64', whole(1, 64), null, {
    default: 'one per core',
    meaning: 'Worker threads that run backtests.',
  }),
  runSeconds: variable('JESSE_MCP_RUN_SECONDS', 'a whole number, 1 to 86400', whole(1, 86_400), 600, {
    meaning: 'Time limit of one backtest, seconds.',
  }),
  runMemory: variable('JESSE_MCP_RUN_MEMORY_MB', 'a whole number, 64 to 65536', whole(64, 65_536), 1024, {
    meaning: 'Memory limit of one backtest, megabytes, candles not counted.',
  }),
  runLog: variable('JESSE_MCP_RUN_LOG_MB', 'a whole number, 1 to 1024', whole(1, 1024), 32, {
    meaning:
      "Limit of what a backtest's strategies may log and print, million characters; what comes later is left out, and a warning counts it.",
  }),
  callSeconds: variable('JESSE_MCP_CALL_SECONDS', 'a whole number, 1 to 3600', whole(1, 3600), 5, {
    meaning: 'Time limit of one call into a strategy (a callback, `hyperparameters()`, the module body), seconds.',
  }),
  candleCache: variable('JESSE_MCP_CANDLE_CACHE_MB', 'a whole number, 16 to 65536', whole(16, 65_536), 512, {
    meaning: 'Memory for candles and their aggregates, megabytes.',
  }),
  logLevel: variable(
    'LOG_LEVEL',
    `${LOG_LEVELS.join(', ')} (or Python's WARNING, CRITICAL)`,
    z
      .string()
      .transform((value) => LEVEL_NAMES[value.toLowerCase()])
      .pipe(z.enum(LOG_LEVELS)),
    'info' as const,
    { meaning: 'How much is logged: JSON lines on stderr.' },
  ),
  logFile: variable('LOG_FILE', 'a path', text.transform(expandPath), null, {
    meaning: 'Log to this file instead of stderr.',
  }),
  jesseDatabaseUrl: variable('JESSE_DATABASE_URL', POSTGRES_URL, postgresAddress(), null, {
    meaning:
      "Jesse's own PostgreSQL: its candles are read in place and can be copied with `candles import --from-jesse`.",
    secret: true,
  }),
  httpsProxy: variable('HTTPS_PROXY', 'an http(s) URL', text.transform(withScheme), null, {
    meaning: 'Proxy for the requests to exchanges; `https_proxy` where this is not set.',
    otherNames: ['https_proxy'],
    secret: true,
  }),
  jesseUrl: variable('JESSE_URL', 'an http(s) URL', address, null, {
    meaning: 'Address of a Jesse server.',
    notYet: REST,
    secret: true,
  }),
  jesseHost: variable('JESSE_HOST', 'a host name', text, null, {
    meaning: 'Host of a Jesse server, where JESSE_URL is not set.',
    notYet: REST,
  }),
  jessePort: variable('JESSE_PORT', 'a port, 1 to 65535', whole(1, 65_535), 9000, {
    meaning: 'Port beside JESSE_HOST.',
    notYet: REST,
  }),
  jesseUseHttps: variable('JESSE_USE_HTTPS', '1 or 0', flag, false, {
    default: '0',
    meaning: 'Use https beside JESSE_HOST.',
    notYet: REST,
  }),
  jessePassword: variable('JESSE_PASSWORD', 'text', text, null, {
    meaning: 'Password of the Jesse server.',
    notYet: REST,
    secret: true,
  }),
  jesseApiToken: variable('JESSE_API_TOKEN', 'text', text, null, {
    meaning: 'API token of the Jesse server; goes before the password.',
    notYet: REST,
    secret: true,
  }),
  jessePython: variable('JESSE_PYTHON', 'a path', text.transform(expandPath), null, {
    meaning: 'Python interpreter with Jesse installed.',
    notYet: 'the backend for a local Jesse comes later',
  }),
  mcpHost: variable('MCP_HOST', 'a host name', text, '127.0.0.1', { meaning: 'Address to listen on.', notYet: HTTP }),
  mcpPort: variable('MCP_PORT', 'a port, 1 to 65535', whole(1, 65_535), 5000, {
    meaning: 'Port to listen on.',
    notYet: HTTP,
  }),
  mcpTimeout: variable('MCP_TIMEOUT', 'a whole number of seconds, 1 to 86400', whole(1, 86_400), 300, {
    meaning: 'Longest time for one HTTP request.',
    notYet: HTTP,
  }),
  rateLimitEnabled: variable('RATE_LIMIT_ENABLED', '1 or 0', flag, false, {
    default: '0',
    meaning: 'Limit requests per client.',
    notYet: HTTP,
  }),
  rateLimitRequests: variable('RATE_LIMIT_REQUESTS_PER_MINUTE', 'a whole number, 1 to 100000', whole(1, 100_000), 60, {
    meaning: 'Requests a minute and client.',
    notYet: HTTP,
  }),
  redisUrl: variable('REDIS_URL', 'a redis:// URL', urlOf(['redis:', 'rediss:']), null, {
    meaning: 'Redis for the job queue of many machines.',
    notYet: 'jobs run in the process and its database today',
    secret: true,
  }),
  databaseUrl: variable('DATABASE_URL', POSTGRES_URL, postgresAddress(), null, {
    meaning: 'PostgreSQL for runs and jobs of many machines.',
    notYet: 'runs and jobs are stored in SQLite in the home today',
    secret: true,
  }),
} as const;

type Variables = typeof VARIABLES;

/** The environment as typed values, under the names of the table's keys. */
export type Settings = { readonly [Key in keyof Variables]: Variables[Key]['fallback'] } & {
  /** Variables that were set, by name. */
  readonly given: readonly string[];
  /** What a person should know: misspelt names. */
  readonly warnings: readonly string[];
};

/** Every variable, in the order that people read. */
export const VARIABLE_DESCRIPTIONS: readonly VariableDescription[] = Object.values(VARIABLES);

/**
 * Reads the environment (default: the process's). Empty values count as not set. Throws
 * `AppError('invalid_setting')` that names the variable and what was expected; secrets are not repeated.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const values: Record<string, unknown> = {};
  const given: string[] = [];
  for (const [key, entry] of Object.entries(VARIABLES)) {
    const raw = [entry.name, ...entry.otherNames]
      .map((name) => environment[name]?.trim() ?? '')
      .find((text) => text !== '');
    if (raw === undefined) {
      values[key] = entry.fallback;
      continue;
    }
    given.push(entry.name);
    values[key] = entry.parse(raw);
  }
  // Read-only goes before what was asked of imports, so that nobody else need look at both.
  if (values['readOnly'] === true) values['autoImport'] = 'off';
  const settings = settingsSchema.parse({ ...values, given, warnings: misspellings(environment) });
  requireStrategiesFolder(settings.strategies);
  return { ...settings, warnings: [...settings.warnings, ...doubtfulPlaces(settings)] };
}

/** Every text that the log must leave out: the values of the variables that are secret, those of objects too. */
export function secretsOf(settings: Settings): string[] {
  const values: Readonly<Record<string, unknown>> = settings;
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return Object.entries(VARIABLES).flatMap(([key, { secret }]) => (secret ? texts(values[key]) : []));
}

/** The values were parsed one by one by the variables whose types they have; this holds that none is left out. */
const settingsSchema = z.custom<Settings>((value) => {
  const parsed = z.record(z.string(), z.unknown()).safeParse(value);
  const names = [...Object.keys(VARIABLES), 'given', 'warnings'];
  return parsed.success && names.every((name) => Object.hasOwn(parsed.data, name));
}, 'expected a value of every variable');

function misspellings(environment: Readonly<Record<string, string | undefined>>): string[] {
  const names = VARIABLE_DESCRIPTIONS.map(({ name }) => name);
  return Object.keys(environment)
    .filter((name) => name.startsWith('JESSE_MCP_') && !names.includes(name))
    .sort()
    .map((name) => {
      const nearest = nearestName(
        name.slice('JESSE_MCP_'.length),
        names.filter((known) => known.startsWith('JESSE_MCP_')).map((known) => known.slice('JESSE_MCP_'.length)),
      );
      return `${name} is not a known variable and has no effect.${nearest === null ? '' : ` ${askWhether(`JESSE_MCP_${nearest}`)}`}`;
    });
}

interface VariableOptions {
  readonly default?: string;
  readonly meaning: string;
  readonly notYet?: string;
  readonly secret?: boolean;
  readonly otherNames?: readonly string[];
}

function variable<Value, Fallback>(
  name: string,
  type: string,
  schema: z.ZodType<Value, string>,
  fallback: Fallback,
  options: VariableOptions,
): Variable<Value | Fallback> {
  const secret = options.secret ?? false;
  return {
    name,
    type,
    fallback,
    default: options.default ?? (fallback === null ? null : String(fallback)),
    meaning: options.meaning,
    notYet: options.notYet ?? null,
    otherNames: options.otherNames ?? [],
    secret,
    parse: (raw) => {
      const parsed = schema.safeParse(raw);
      if (parsed.success) return parsed.data;
      const refusal = parsed.error.issues.map(refusalOf).find((found) => found !== null);
      if (refusal !== undefined) throw new AppError('invalid_setting', `${name}: ${refusal.message}`, refusal);
      throw new AppError(
        'invalid_setting',
        `${name}: expected ${type}, was ${secret ? 'something else' : JSON.stringify(raw)}`,
        { hint: `Correct ${name} in the environment of the server, or remove it to use the default.` },
      );
    },
  };
}

function listOf<const Name extends string>(names: readonly Name[]): z.ZodType<readonly Name[], string> {
  return z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter((word) => word !== ''))
    .pipe(z.array(z.enum(names)).nonempty());
}

function exchangeUrls(): z.ZodType<Readonly<Record<string, string>>, string> {
  return z
    .string()
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(
      z.record(z.string(), address).superRefine((addresses, context) => {
        for (const name of Object.keys(addresses)) {
          if (addressedAs(name) !== null) continue;
          const message = `expected names of exchanges to import from, was ${JSON.stringify(name)}`;
          const hint = unknownNameHint(name, ADDRESSED_NAMES, `Known are ${ADDRESSED_NAMES.join(', ')}.`);
          context.addIssue({ code: 'custom', message, params: { hint } });
        }
      }),
    );
}

/** What a schema of ours says itself of a value that it refuses. */
function refusalOf(issue: z.core.$ZodIssue): { readonly message: string; readonly hint: string } | null {
  if (issue.code !== 'custom' || typeof issue.params?.['hint'] !== 'string') return null;
  return { message: issue.message, hint: issue.params['hint'] };
}

/**
 * As curl takes it: an address without a scheme is one of http. The variable is every program's, so one that imports cannot
 * use (SOCKS) is refused by the import that needs it.
 */
function withScheme(value: string): string {
  return value.includes('://') ? value : `http://${value}`;
}

function postgresAddress(): z.ZodType<string, string> {
  return z.string().refine(isPostgresUrl);
}

function urlOf(protocols: readonly string[]): z.ZodType<string, string> {
  return z.string().refine((value) => isUrlOf(value, protocols));
}

/** `~` is the user's home folder; relative paths start at the working directory. */
function expandPath(value: string): string {
  return path.resolve(value.replace(/^~(?=$|[/\\])/, os.homedir()));
}
