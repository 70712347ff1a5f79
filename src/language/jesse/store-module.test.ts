import assert from 'node:assert/strict';
import { test } from 'node:test';
import { futuresConfig } from '../../engine/testing/futures-config.ts';
import { backtest } from '../../library/engine.ts';

const PROBE = `from jesse.strategies import Strategy
from jesse.store import store
from jesse.config import config
from jesse.models.Order import Order
from jesse.models import Order as O2, Position
from jesse.models.ClosedTrade import ClosedTrade
class Probe(Strategy):
    def say(self, *a): self.log(' '.join(map(repr, a)))
    def look(self, tag):
        e = store.exchanges.get_exchange(self.exchange)
        p = store.positions.get_position(self.exchange, self.symbol)
        self.say(tag, store.app.time, store.app.starting_time, store.app.total_open_trades, store.app.total_open_pl, store.app.total_liquidations, len(store.closed_trades.trades), store.closed_trades.count)
        self.say(e is self.position.exchange, e.name, store.exchanges.trading_exchange is e, p is self.position, store.positions.count_open_positions(), store.positions.get_position('x', 'y'), store.exchanges.get_exchange('q'))
        o = store.orders.get_orders(self.exchange, self.symbol)
        self.say([(x.side, x.qty, x.status) for x in o], [x.status for x in store.orders.get_active_orders(self.exchange, self.symbol)], store.orders.count_all_active_orders(), store.orders.count_active_orders(self.exchange, self.symbol), store.orders.count(self.exchange, self.symbol), len(store.orders.get_all_orders(self.exchange)), o[0] is store.orders.get_order_by_id(self.exchange, self.symbol, o[0].id) if o else None)
        self.say(store.vars is self.shared_vars)
        c = config['env']['exchanges'][self.exchange]
        self.say(c['fee'], c['type'], c['balance'], c['futures_leverage'], c['futures_leverage_mode'], config['env']['data']['warmup_candles_num'], config['app']['trading_mode'], config['app']['trading_symbols'], config['app']['trading_exchanges'], config['app']['trading_timeframes'])
    def before(self):
        if self.index in (0, 2, 5): self.look('before')
    def should_long(self): return self.index == 1
    def go_long(self):
        self.buy = 2, self.price
        self.take_profit = 2, self.price + 2
        self.stop_loss = 2, self.price - 50
    def on_open_position(self, order):
        self.say(isinstance(order, Order), Order is O2, isinstance(self.position, Position), Order.__name__)
        self.look('open')
    def on_close_position(self, order, closed_trade):
        self.say(isinstance(closed_trade, ClosedTrade), closed_trade is store.closed_trades.trades[-1]); self.look('close')
    def before_terminate(self): self.look('bt')
    def terminate(self): self.look('t')
`;

/** What Jesse 3.5.3 logs of the same candles, without its own lines. */
const SAID = [
  `'before' 1704067500000.0 1704067200000.0 0 0 0 0 0`,
  `True 'Binance Perpetual Futures' True True 0 None None`,
  '[] [] 0 0 0 0 None',
  'True',
  `0.001 'futures' 10000.0 2 'cross' 0 'backtest' ('BTC-USDT',) ('Binance Perpetual Futures',) ('5m',)`,
  `True True True 'Order'`,
  `'open' 1704067800000.0 1704067200000.0 0 0 0 0 0`,
  `True 'Binance Perpetual Futures' True True 1 None None`,
  `[('buy', 2.0, 'EXECUTED'), ('sell', -2.0, 'ACTIVE'), ('sell', -2.0, 'ACTIVE')] ['EXECUTED', 'ACTIVE', 'ACTIVE'] 2 2 3 3 True`,
  'True',
  `0.001 'futures' 10000.0 2 'cross' 0 'backtest' ('BTC-USDT',) ('Binance Perpetual Futures',) ('5m',)`,
  'True True',
  `'close' 1704067980000.0 1704067200000.0 0 0 0 1 1`,
  `True 'Binance Perpetual Futures' True True 0 None None`,
  '[] [] 0 0 0 0 None',
  'True',
  `0.001 'futures' 10000.0 2 'cross' 0 'backtest' ('BTC-USDT',) ('Binance Perpetual Futures',) ('5m',)`,
  `'before' 1704068100000.0 1704067200000.0 0 0 0 1 1`,
  `True 'Binance Perpetual Futures' True True 0 None None`,
  '[] [] 0 0 0 0 None',
  'True',
  `0.001 'futures' 10000.0 2 'cross' 0 'backtest' ('BTC-USDT',) ('Binance Perpetual Futures',) ('5m',)`,
  `'before' 1704069000000.0 1704067200000.0 0 0 0 1 1`,
  `True 'Binance Perpetual Futures' True True 0 None None`,
  '[] [] 0 0 0 0 None',
  'True',
  `0.001 'futures' 10000.0 2 'cross' 0 'backtest' ('BTC-USDT',) ('Binance Perpetual Futures',) ('5m',)`,
  `'bt' 1704070800000.0 1704067200000.0 0 0 0 1 1`,
  `True 'Binance Perpetual Futures' True True 0 None None`,
  '[] [] 0 0 0 0 None',
  'True',
  `0.001 'futures' 10000.0 2 'cross' 0 'backtest' ('BTC-USDT',) ('Binance Perpetual Futures',) ('5m',)`,
  `'t' 1704070800000.0 1704067200000.0 0 0 0 1 1`,
  `True 'Binance Perpetual Futures' True True 0 None None`,
  '[] [] 0 0 0 0 None',
  'True',
  `0.001 'futures' 10000.0 2 'cross' 0 'backtest' ('BTC-USDT',) ('Binance Perpetual Futures',) ('5m',)`,
];

const EXCHANGE = 'Binance Perpetual Futures';

test('jesse.store, jesse.config and jesse.models answer in a run as they do in Jesse', async () => {
  const began = Date.UTC(2024, 0, 1);
  const rows = new Float64Array(360);
  for (let minute = 0; minute < 60; minute++) {
    const open = 100 + minute / 2;
    rows.set([began + minute * 60_000, open, open + 0.5, open + 1, open - 1, 10 + minute], minute * 6);
  }
  const { logs } = await backtest({
    strategyCode: PROBE,
    routes: [{ exchange: EXCHANGE, symbol: 'BTC-USDT', timeframe: '5m', strategy: 'Probe' }],
    candles: { [`${EXCHANGE}-BTC-USDT`]: { exchange: EXCHANGE, symbol: 'BTC-USDT', candles: rows } },
    config: futuresConfig(EXCHANGE, { fee: 0.001, futures_leverage: 2 }),
  });
  assert.deepEqual(
    logs.map(({ message }) => message),
    SAID,
  );
});

test('what a run does not carry of them says so', async () => {
  const code = `from jesse.strategies import Strategy
from jesse.store import store
from jesse.config import config
class Asks(Strategy):
    def should_long(self):
        for ask in (lambda: store.tickers, lambda: store.candles.storage, lambda: config['env']['caching'], lambda: store.app.nothing):
            try: ask()
            except Exception as error: self.log(type(error).__name__ + ': ' + str(error))
        return False
    def go_long(self): pass
`;
  const rows = Float64Array.from({ length: 60 }, (_, place) =>
    place % 6 === 0 ? Date.UTC(2024, 0, 1) + place * 10_000 : 5,
  );
  const { logs } = await backtest({
    strategyCode: code,
    routes: [{ exchange: EXCHANGE, symbol: 'BTC-USDT', timeframe: '1m', strategy: 'Asks' }],
    candles: { [`${EXCHANGE}-BTC-USDT`]: { exchange: EXCHANGE, symbol: 'BTC-USDT', candles: rows } },
    config: futuresConfig(EXCHANGE),
  });
  assert.deepEqual(
    logs.slice(0, 4).map(({ message }) => message.replace(/;? it has.*/, '')),
    [
      'AttributeError: store.tickers is not in the embedded backend',
      'AttributeError: store.candles.storage is not in the embedded backend; use self.get_candles',
      `KeyError: "config['env']['caching'] is not in the embedded backend`,
      "AttributeError: 'AppState' object has no attribute 'nothing'",
    ],
  );
});
