"""Trend following: trades with two averages while the trend is strong, and trails a stop behind it."""
import jesse.indicators as ta
from jesse import utils
from jesse.strategies import Strategy, cached


class TrendRider(Strategy):
    """Trend following with a trailing stop.

    Enters when a fast EMA stands above (below) a slow one and ADX says that the trend is strong. The position risks a fixed
    share of the balance, and the stop follows the best price at a distance of some ATR. Works best at 1h to 4h.
    """

    def hyperparameters(self):
        return [
            {'name': 'fast', 'type': int, 'min': 5, 'max': 40, 'default': 21},
            {'name': 'slow', 'type': int, 'min': 30, 'max': 120, 'default': 55},
            {'name': 'strength', 'type': float, 'min': 10.0, 'max': 40.0, 'default': 25.0},
            {'name': 'stop_distance', 'type': float, 'min': 1.0, 'max': 6.0, 'default': 3.0},
        ]

    @property
    @cached
    def atr(self):
        return ta.atr(self.candles, 14)

    @property
    @cached
    def direction(self):
        """1 up, -1 down, 0 no clear trend."""
        if ta.adx(self.candles, 14) < self.hp['strength']:
            return 0
        fast = ta.ema(self.candles, self.hp['fast'])
        slow = ta.ema(self.candles, self.hp['slow'])
        return 1 if fast > slow else -1

    def should_long(self) -> bool:
        return self.direction == 1 and self.close > self.open

    def should_short(self) -> bool:
        return self.is_futures_trading and self.direction == -1 and self.close < self.open

    def go_long(self):
        self.enter(self.price - self.hp['stop_distance'] * self.atr)

    def go_short(self):
        self.enter(self.price + self.hp['stop_distance'] * self.atr)

    def enter(self, stop):
        by_risk = utils.risk_to_qty(self.available_margin, 2, self.price, stop, fee_rate=self.fee_rate)
        affordable = utils.size_to_qty(self.available_margin * 0.9, self.price, precision=8, fee_rate=self.fee_rate)
        order = min(by_risk, affordable), self.price
        self.vars['first_stop'] = stop
        if stop < self.price:
            self.buy = order
        else:
            self.sell = order

    def on_open_position(self, order):
        self.vars['best'] = self.price
        self.stop_loss = abs(self.position.qty), self.vars['first_stop']

    def update_position(self):
        distance = self.hp['stop_distance'] * self.atr
        held = abs(self.position.qty)
        if self.is_long:
            self.vars['best'] = max(self.vars['best'], self.high)
            stop = self.vars['best'] - distance
            if stop > self.average_stop_loss:
                self.stop_loss = held, min(stop, self.price * 0.999)
        else:
            self.vars['best'] = min(self.vars['best'], self.low)
            stop = self.vars['best'] + distance
            if stop < self.average_stop_loss:
                self.stop_loss = held, max(stop, self.price * 1.001)
