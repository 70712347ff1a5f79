from jesse.strategies import Strategy
import jesse.indicators as ta
from jesse import utils


class TwoAverages(Strategy):
    """Two simple averages; always in the market after the first cross."""

    @property
    def short_average(self):
        return ta.sma(self.candles, 10)

    @property
    def long_average(self):
        return ta.sma(self.candles, 30)

    def should_long(self) -> bool:
        return self.short_average > self.long_average

    def should_short(self) -> bool:
        return self.short_average < self.long_average

    def go_long(self):
        self.buy = utils.size_to_qty(self.balance * 0.1, self.price, fee_rate=self.fee_rate), self.price

    def go_short(self):
        self.sell = utils.size_to_qty(self.balance * 0.1, self.price, fee_rate=self.fee_rate), self.price

    def update_position(self):
        if self.is_long and self.short_average < self.long_average:
            self.liquidate()
        if self.is_short and self.short_average > self.long_average:
            self.liquidate()
