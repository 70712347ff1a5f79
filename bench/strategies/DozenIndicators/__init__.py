from jesse.strategies import Strategy
import jesse.indicators as ta
from jesse import utils


class DozenIndicators(Strategy):
    """Twelve indicators vote, twice a candle."""

    @property
    def votes(self):
        candles = self.candles
        bands = ta.bollinger_bands(candles)
        cloud = ta.ichimoku_cloud(candles)
        fast, slow = ta.stoch(candles)
        total = 0
        total += 1 if ta.macd(candles).hist > 0 else -1
        total += 1 if self.price > bands.middleband else -1
        total += 1 if self.price > max(cloud.span_a, cloud.span_b) else -1
        total += 1 if self.price > ta.supertrend(candles).trend else -1
        total += 1 if ta.rsi(candles) > 50 else -1
        total += 1 if ta.ema(candles, 20) > ta.ema(candles, 100) else -1
        total += 1 if ta.hma(candles, 30) < self.price else -1
        total += 1 if ta.kama(candles, 20) < self.price else -1
        total += 1 if fast > slow else -1
        return total if ta.adx(candles) > 20 else 0

    def should_long(self) -> bool:
        return self.votes >= 6

    def should_short(self) -> bool:
        return self.votes <= -6

    def go_long(self):
        qty = utils.size_to_qty(self.balance * 0.1, self.price, fee_rate=self.fee_rate)
        self.buy = qty, self.price
        self.stop_loss = qty, self.price - 2 * ta.atr(self.candles)
        self.take_profit = qty, self.price + 3 * ta.atr(self.candles)

    def go_short(self):
        qty = utils.size_to_qty(self.balance * 0.1, self.price, fee_rate=self.fee_rate)
        self.sell = qty, self.price
        self.stop_loss = qty, self.price + 2 * ta.atr(self.candles)
        self.take_profit = qty, self.price - 3 * ta.atr(self.candles)
