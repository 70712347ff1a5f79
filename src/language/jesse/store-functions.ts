/**
 * What `jesse.store` and `jesse.config` read of the run: natives for the modules written in Python. Outside a run there is
 * nothing in them.
 *
 * @module
 */
import type { Account } from '../../engine/account.ts';
import type { TradingSession } from '../../engine/session.ts';
import { pairKey, type TradedPair } from '../../engine/traded-pair.ts';
import { boxNpFloat } from '../numpy/scalars/scalar.ts';
import { int, makeInt } from '../runtime/objects/int.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import { PyList } from '../runtime/objects/py-list.ts';
import { native, type PyNative } from '../runtime/objects/py-native.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { str } from '../runtime/text/repr.ts';
import { accountObject } from './objects/account-object.ts';
import { closedTradeObject } from './objects/closed-trade-object.ts';
import { dictOf } from './objects/dict-of.ts';
import { orderObject } from './objects/order-object.ts';
import type { RunServices } from './run-services.ts';
import { sharedVariables } from './shared-variables.ts';
import { objectOfContext } from './strategy-registry.ts';

/** `store.app`: its attributes by name. */
const APP: Readonly<Record<string, (session: TradingSession) => PyValue>> = {
  time: ({ time }) => boxNpFloat(time),
  starting_time: ({ startingTime }) => boxNpFloat(startingTime),
  ending_time: ({ endingTime }) => (endingTime === null ? null : makeInt(endingTime)),
  total_open_trades: ({ openTrades }) => makeInt(openTrades),
  total_open_pl: ({ openPnl, openTrades }) => (openTrades === 0 ? int(0) : boxNpFloat(openPnl)),
  total_liquidations: ({ liquidations }) => makeInt(liquidations),
  daily_balance: ({ balances }) => new PyList(balances.values.map((value) => boxNpFloat(value))),
};

/** The natives. */
export function storeFunctions(services: RunServices): readonly PyNative[] {
  const pairs = (): readonly TradedPair[] => [...(services.session?.pairs.values() ?? [])];
  const pairOf = (exchange: PyValue, symbol: PyValue): TradedPair | undefined =>
    services.session?.pairs.get(pairKey(str(exchange), str(symbol)));
  const positionOf = (pair: TradedPair | undefined): PyValue =>
    pair?.strategy == null ? null : objectOfContext(pair.strategy).getAttribute('position');
  const accounts = (): readonly Account[] => [...(services.session?.accounts.values() ?? [])];
  return [
    native('store_app', 'name, default', (name: PyValue, otherwise: PyValue) => {
      const read = typeof name === 'string' && Object.hasOwn(APP, name) ? APP[name] : undefined;
      return read === undefined || services.session === null ? otherwise : read(services.session);
    }),
    native('store_vars', '', () => (services.session === null ? new PyDict() : sharedVariables(services.session))),
    native('store_exchanges', '', () =>
      dictOf(accounts().map((account) => [account.name, accountObject(account)] as const)),
    ),
    native('store_positions', '', () =>
      dictOf(pairs().flatMap((pair) => (pair.strategy === null ? [] : [[pair.key, positionOf(pair)] as const]))),
    ),
    native('store_orders', 'exchange, symbol, active', (exchange: PyValue, symbol: PyValue, active: PyValue) => {
      const book = pairOf(exchange, symbol)?.book;
      return new PyList((active === true ? (book?.active ?? []) : (book?.all ?? [])).map(orderObject));
    }),
    native(
      'store_keys',
      '',
      () =>
        new PyList(
          pairs().map(({ exchange, symbol }) =>
            dictOf([
              ['exchange', exchange],
              ['symbol', symbol],
            ]),
          ),
        ),
    ),
    native('store_closed_trades', '', () => new PyList((services.session?.ledger.closed ?? []).map(closedTradeObject))),
    native('config_exchanges', '', () =>
      dictOf(accounts().map((account) => [account.name, exchangeSettings(account)] as const)),
    ),
    native(
      'config_routes',
      '',
      () =>
        new PyList(
          (services.session?.strategies ?? []).map(({ exchange, symbol, timeframe }) =>
            dictOf([
              ['exchange', exchange],
              ['symbol', symbol],
              ['timeframe', timeframe],
            ]),
          ),
        ),
    ),
  ];
}

/** `config['env']['exchanges'][name]`. */
function exchangeSettings(account: Account): PyDict {
  const futures = account.type === 'futures';
  return dictOf([
    ['fee', account.feeRate],
    ['type', account.type],
    ['balance', account.startingBalance],
    ...(futures
      ? ([
          ['futures_leverage', int(account.leverage)],
          ['futures_leverage_mode', account.mode],
        ] as const)
      : []),
  ]);
}
