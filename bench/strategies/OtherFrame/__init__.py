from jesse.strategies import Strategy
import jesse.indicators as ta
from jesse import utils


class OtherFrame(Strategy):
    """Two averages, and a third on the day of the same market."""

    @property
    def day(self):
        return self.get_candles(self.exchange, self.symbol, '1D')

    def should_long(self) -> bool:
        return ta.sma(self.candles, 10) > ta.sma(self.candles, 30) and self.price > ta.sma(self.day, 5)

    def go_long(self):
        self.buy = utils.size_to_qty(self.balance * 0.1, self.price, fee_rate=self.fee_rate), self.price

    def update_position(self):
        if ta.sma(self.candles, 10) < ta.sma(self.candles, 30):
            self.liquidate()
