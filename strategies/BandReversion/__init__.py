"""Mean reversion: buys what fell out of its band in a market without a trend, and sells it back at the mean."""
import jesse.indicators as ta
from jesse import utils
from jesse.strategies import Strategy


class BandReversion(Strategy):
    """Mean reversion at the Bollinger bands.

    When the price closes outside a band, RSI confirms the extreme and the choppiness index says that there is no trend, a
    limit order waits a little further out. The target is the middle of the bands; the stop lies as far away as the target.
    An order that is not filled within three candles is cancelled. Works best at 15m to 1h.
    """

    patience = 3

    def hyperparameters(self):
        return [
            {'name': 'period', 'type': int, 'min': 10, 'max': 60, 'default': 20},
            {'name': 'width', 'type': float, 'min': 1.0, 'max': 3.5, 'default': 2.0},
            {'name': 'oversold', 'type': int, 'min': 10, 'max': 45, 'default': 30},
            {'name': 'discount', 'type': float, 'min': 0.0, 'max': 0.01, 'default': 0.002},
        ]

    @property
    def bands(self):
        return ta.bollinger_bands(self.candles, self.hp['period'], self.hp['width'], self.hp['width'])

    @property
    def rsi(self):
        return ta.rsi(self.candles, 14)

    def choppy(self):
        return ta.chop(self.candles, 14) > 45

    def filters(self):
        return [self.choppy]

    def should_long(self) -> bool:
        return self.close < self.bands.lowerband and self.rsi < self.hp['oversold']

    def should_short(self) -> bool:
        if self.is_spot_trading:
            return False
        return self.close > self.bands.upperband and self.rsi > 100 - self.hp['oversold']

    def should_cancel_entry(self) -> bool:
        return self.index - self.vars['ordered_at'] >= self.patience

    def go_long(self):
        self.vars['ordered_at'] = self.index
        price = self.price * (1 - self.hp['discount'])
        self.buy = utils.size_to_qty(self.available_margin * 0.5, price, precision=8, fee_rate=self.fee_rate), price

    def go_short(self):
        self.vars['ordered_at'] = self.index
        price = self.price * (1 + self.hp['discount'])
        self.sell = utils.size_to_qty(self.available_margin * 0.5, price, precision=8, fee_rate=self.fee_rate), price

    def on_open_position(self, order):
        held = abs(self.position.qty)
        entry = self.position.entry_price
        middle = self.bands.middleband
        if self.is_long:
            target = max(middle, entry * 1.004)
            self.take_profit = held, target
            self.stop_loss = held, entry - (target - entry)
        else:
            target = min(middle, entry * 0.996)
            self.take_profit = held, target
            self.stop_loss = held, entry + (entry - target)
