"""First leg of a pair: measures how far the ratio of the two routes is from its mean, and trades its own side of it."""
import numpy as np

from jesse import utils
from jesse.strategies import Strategy


class RatioLeader(Strategy):
    """The leader of a pair of routes; run it with `RatioFollower` on a second symbol of the same timeframe.

    The logarithm of the ratio of the two closes is compared with its mean over a window. When it is more than two standard
    deviations away, the leader trades its return and leaves the opposite trade to the follower through `shared_vars`.
    """

    window = 96
    entry = 2.0
    exit = 0.5

    def before(self):
        other = next(route for route in self.routes if route.symbol != self.symbol)
        mine = self.candles[:, 2]
        theirs = self.get_candles(self.exchange, other.symbol, self.timeframe)[:, 2]
        length = min(len(mine), len(theirs), self.window)
        if length < self.window:
            self.shared_vars['score'] = 0.0
            return
        ratio = np.log(mine[-length:]) - np.log(theirs[-length:])
        deviation = ratio.std()
        self.shared_vars['score'] = float((ratio[-1] - ratio.mean()) / deviation) if deviation > 0 else 0.0

    @property
    def score(self):
        return self.shared_vars.get('score', 0.0)

    def should_long(self) -> bool:
        return self.score < -self.entry

    def should_short(self) -> bool:
        return self.score > self.entry

    def go_long(self):
        self.buy = self.quantity(), self.price

    def go_short(self):
        self.sell = self.quantity(), self.price

    def quantity(self):
        return utils.size_to_qty(self.balance * 0.35, self.price, precision=8, fee_rate=self.fee_rate)

    def update_position(self):
        returned = abs(self.score) < self.exit
        broken = abs(self.score) > 4
        if returned or broken:
            self.liquidate()
