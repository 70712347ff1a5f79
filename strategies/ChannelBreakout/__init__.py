"""Breakout: stop orders at the edges of the channel of the last candles, with a profit target in multiples of the risk."""
import jesse.indicators as ta
from jesse import utils
from jesse.strategies import Strategy


class ChannelBreakout(Strategy):
    """Donchian breakout with stop entries.

    While the price is inside the channel, a stop order waits at the edge that is nearer. The order is renewed at every
    candle, so it follows the channel. A breakout in a narrow channel is skipped, since fees would eat it. Half of the position is
    taken off at the first target; then the stop moves to the entry. Works best at 1h to 6h.
    """

    def hyperparameters(self):
        return [
            {'name': 'channel', 'type': int, 'min': 10, 'max': 100, 'default': 36},
            {'name': 'risk_multiple', 'type': float, 'min': 0.5, 'max': 4.0, 'default': 1.5},
            {'name': 'side', 'type': 'categorical', 'options': ['both', 'long', 'short'], 'default': 'both'},
        ]

    @property
    def edges(self):
        return ta.donchian(self.candles, self.hp['channel'])

    @property
    def risk(self):
        return 2 * ta.atr(self.candles, 14)

    def wide_enough(self):
        channel = self.edges
        return (channel.upperband - channel.lowerband) / self.price > 0.01

    def filters(self):
        return [self.wide_enough]

    def near_the_top(self):
        channel = self.edges
        return channel.upperband - self.price < self.price - channel.lowerband

    def should_long(self) -> bool:
        return self.hp['side'] != 'short' and self.near_the_top()

    def should_short(self) -> bool:
        return self.is_futures_trading and self.hp['side'] != 'long' and not self.near_the_top()

    def quantity(self, entry):
        by_risk = utils.risk_to_qty(self.available_margin, 1, entry, entry - self.risk, fee_rate=self.fee_rate)
        affordable = utils.size_to_qty(self.available_margin * 0.9, entry, precision=8, fee_rate=self.fee_rate)
        return min(by_risk, affordable)

    def go_long(self):
        entry = max(self.edges.upperband, self.price) * 1.0005
        self.buy = self.quantity(entry), entry

    def go_short(self):
        entry = min(self.edges.lowerband, self.price) * 0.9995
        self.sell = self.quantity(entry), entry

    def on_open_position(self, order):
        held = abs(self.position.qty)
        sign = 1 if self.is_long else -1
        risk = self.risk
        first = order.price + sign * risk * self.hp['risk_multiple']
        second = order.price + sign * risk * self.hp['risk_multiple'] * 2
        self.stop_loss = held, order.price - sign * risk
        self.take_profit = [(held / 2, first), (held / 2, second)]

    def on_reduced_position(self, order):
        if order.is_take_profit:
            self.stop_loss = abs(self.position.qty), self.position.entry_price
