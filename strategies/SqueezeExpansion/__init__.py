"""Volatility: waits until the bands are narrower than nearly always, and goes with the first candle that leaves them."""
from collections import deque

import jesse.indicators as ta
from jesse import utils
from jesse.strategies import Strategy


class SqueezeExpansion(Strategy):
    """Expansion after a squeeze.

    Keeps the width of the Bollinger bands of the last candles in a window. When the width was in the lowest fifth of the window
    one candle ago and the price closes outside the bands on more than average volume, the position follows. It is closed at a
    target, at a stop on the other side of the middle band, or after a number of candles.
    """

    def __init__(self):
        super().__init__()
        self.widths = deque(maxlen=120)
        self.opened_at = 0

    def hyperparameters(self):
        return [
            {'name': 'quiet', 'type': float, 'min': 0.05, 'max': 0.5, 'default': 0.2},
            {'name': 'longest', 'type': int, 'min': 6, 'max': 96, 'default': 36},
        ]

    def before(self):
        self.widths.append(float(ta.bollinger_bands_width(self.candles, 20)))

    @property
    def was_quiet(self):
        if len(self.widths) < 60:
            return False
        ranked = sorted(self.widths)
        limit = ranked[int(len(ranked) * self.hp['quiet'])]
        return self.widths[-2] <= limit

    @property
    def busy(self):
        return self.volume > self.candles[-30:, 5].mean()

    def should_long(self) -> bool:
        return bool(self.was_quiet and self.busy and self.close > ta.bollinger_bands(self.candles, 20).upperband)

    def should_short(self) -> bool:
        if self.is_spot_trading:
            return False
        return bool(self.was_quiet and self.busy and self.close < ta.bollinger_bands(self.candles, 20).lowerband)

    def go_long(self):
        self.buy = utils.size_to_qty(self.available_margin * 0.6, self.price, precision=8, fee_rate=self.fee_rate), self.price

    def go_short(self):
        self.sell = utils.size_to_qty(self.available_margin * 0.6, self.price, precision=8, fee_rate=self.fee_rate), self.price

    def on_open_position(self, order):
        self.opened_at = self.index
        held = abs(self.position.qty)
        sign = 1 if self.is_long else -1
        risk = max(abs(order.price - ta.sma(self.candles, 20)), order.price * 0.004)
        self.stop_loss = held, order.price - sign * risk
        self.take_profit = held, order.price + sign * risk * 2.5

    def update_position(self):
        if self.index - self.opened_at >= self.hp['longest']:
            self.liquidate()
