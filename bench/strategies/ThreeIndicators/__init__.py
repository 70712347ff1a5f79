from jesse.strategies import Strategy
import jesse.indicators as ta
from jesse import utils


class ThreeIndicators(Strategy):
    """Strength below a trend, with a stop and a target by true range."""

    def should_long(self) -> bool:
        return self.close > ta.ema(self.candles, 50) and ta.rsi(self.candles) < 45

    def should_short(self) -> bool:
        return self.close < ta.ema(self.candles, 50) and ta.rsi(self.candles) > 55

    def go_long(self):
        qty = utils.risk_to_qty(self.balance, 0.2, self.price, self.price - 2 * ta.atr(self.candles), fee_rate=self.fee_rate)
        self.buy = qty, self.price

    def go_short(self):
        qty = utils.risk_to_qty(self.balance, 0.2, self.price, self.price + 2 * ta.atr(self.candles), fee_rate=self.fee_rate)
        self.sell = qty, self.price

    def on_open_position(self, order):
        reach = ta.atr(self.candles)
        side = 1 if self.is_long else -1
        self.stop_loss = self.position.qty, self.position.entry_price - 2 * side * reach
        self.take_profit = self.position.qty, self.position.entry_price + 3 * side * reach
