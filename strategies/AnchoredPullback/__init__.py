"""Several timeframes: the larger one gives the direction, the route's own finds the pullback to enter on."""
import jesse.indicators as ta
from jesse import utils
from jesse.strategies import Strategy


class AnchoredPullback(Strategy):
    """Pullbacks in the direction of the anchor timeframe.

    Needs a data route of the same instrument at the anchor timeframe (for a 1h route that is 4h; `utils.anchor_timeframe`).
    The supertrend of the anchor's completed candles gives the direction; a dip of the stochastic in the route's own candles
    that turns again is the entry. Stop below the last low, target twice as far.
    """

    @property
    def anchor(self):
        """Completed candles of the larger timeframe; a candle that is still forming would look ahead of its close."""
        timeframe = utils.anchor_timeframe(self.timeframe)
        candles = self.get_candles(self.exchange, self.symbol, timeframe)
        minutes = utils.timeframe_to_one_minutes(timeframe)
        complete = candles[-1, 0] + minutes * 60_000 <= self.time
        return candles if complete else candles[:-1]

    @property
    def direction(self):
        candles = self.anchor
        if len(candles) < 20:
            return 0
        line = ta.supertrend(candles, 10, 3)
        return 1 if candles[-1, 2] > line.trend else -1

    def turned(self, up):
        k, d = ta.stoch(self.candles, sequential=True)
        if up:
            return k[-2] < 25 and k[-2] <= d[-2] and k[-1] > d[-1]
        return k[-2] > 75 and k[-2] >= d[-2] and k[-1] < d[-1]

    def should_long(self) -> bool:
        return bool(self.direction == 1 and self.turned(True))

    def should_short(self) -> bool:
        return bool(self.is_futures_trading and self.direction == -1 and self.turned(False))

    def go_long(self):
        self.vars['stop'] = min(self.candles[-10:, 4].min(), self.price * 0.995)
        self.buy = self.quantity(), self.price

    def go_short(self):
        self.vars['stop'] = max(self.candles[-10:, 3].max(), self.price * 1.005)
        self.sell = self.quantity(), self.price

    def quantity(self):
        by_risk = utils.risk_to_qty(self.available_margin, 1.5, self.price, self.vars['stop'], fee_rate=self.fee_rate)
        affordable = utils.size_to_qty(self.available_margin * 0.9, self.price, precision=8, fee_rate=self.fee_rate)
        return min(by_risk, affordable)

    def on_open_position(self, order):
        held = abs(self.position.qty)
        entry = self.position.entry_price
        stop = self.vars['stop']
        self.stop_loss = held, stop
        self.take_profit = held, entry + 2 * (entry - stop)
