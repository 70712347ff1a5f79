/**
 * From what was asked to what is run: every name resolved, nothing left to a default further down.
 *
 * @module
 */
import type { BacktestSettings } from '../backends/backend.ts';
import { AppError, atArgument } from '../errors.ts';
import { isoTime } from '../text/iso-time.ts';
import type { BacktestRequest } from './backtest-request.ts';

/** Gives the full name of an exchange for a symbol. Throws `AppError('invalid_argument')` with the names that fit. */
export type ResolveExchange = (
  name: string,
  exchangeType: BacktestSettings['exchange_type'],
  symbol: string,
) => Promise<string>;

/** Resolves a request. Throws `AppError('invalid_argument')` where parts contradict each other. */
export async function resolveSettings(request: BacktestRequest, resolve: ResolveExchange): Promise<BacktestSettings> {
  refuseContradictions(request);
  refuseUntradedFunding(request);
  const { exchange_type: type } = request;
  const exchange = await resolve(request.exchange, type, request.symbol);
  const nameOf = async (given: string | undefined, symbol: string, place: string): Promise<string> => {
    if (given === undefined) return resolve(request.exchange, type, symbol);
    return resolve(given, type, symbol).catch((thrown: unknown) => {
      throw atArgument(thrown, (argument) => `${place}.${argument}`);
    });
  };
  return {
    ...request,
    exchange,
    data_routes: await Promise.all(
      request.data_routes.map(async ({ symbol, timeframe, exchange: given }, index) => ({
        exchange: await nameOf(given, symbol, `data_routes[${index}]`),
        symbol,
        timeframe,
      })),
    ),
    extra_routes: await Promise.all(
      request.extra_routes.map(async ({ strategy, symbol, timeframe, exchange: given, hyperparameters }, index) => ({
        exchange: await nameOf(given, symbol, `extra_routes[${index}]`),
        symbol,
        timeframe,
        strategy,
        hyperparameters: hyperparameters ?? null,
      })),
    ),
  };
}

function refuseContradictions({ start, end, exchange_type, leverage, leverage_mode, funding }: BacktestRequest): void {
  if (end <= start) {
    throw new AppError(
      'invalid_argument',
      `end_date: expected a time after start_date (${isoTime(start)}), was ${isoTime(end)}`,
      { hint: 'The end is exclusive: for one day give the next day as end_date.', details: { argument: 'end_date' } },
    );
  }
  if (exchange_type === 'spot' && (leverage !== 1 || leverage_mode !== 'cross')) {
    const argument = leverage !== 1 ? 'leverage' : 'leverage_mode';
    throw new AppError(
      'invalid_argument',
      `${argument}: expected no leverage on a spot exchange, was ${leverage}, ${leverage_mode}`,
      {
        hint: "Leave leverage and leverage_mode out, or set exchange_type to 'futures'.",
        details: { argument },
      },
    );
  }
  if (exchange_type === 'spot' && funding !== null) {
    throw new AppError('invalid_argument', 'funding: expected none on a spot exchange, was given', {
      hint: "Leave funding out, or set exchange_type to 'futures'.",
      details: { argument: 'funding' },
    });
  }
}

/** Funding of a symbol that is not traded would be left out without a word. */
function refuseUntradedFunding({ symbol, extra_routes, funding }: BacktestRequest): void {
  const traded = new Set([symbol, ...extra_routes.map((route) => route.symbol)]);
  for (const name of Object.keys(funding ?? {})) {
    if (traded.has(name)) continue;
    const argument = `funding.${name}`;
    throw new AppError('invalid_argument', `${argument}: expected a symbol that the run trades, was ${name}`, {
      hint: `The run trades ${[...traded].join(', ')}.`,
      details: { argument },
    });
  }
}
