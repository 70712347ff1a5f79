"""Second leg of a pair: takes the trade opposite to the leader's, and closes when the leader does."""
from jesse import utils
from jesse.strategies import Strategy


class RatioFollower(Strategy):
    """The follower of a pair of routes; the leader (`RatioLeader`) must be the route before it.

    Reads the score that the leader has put into `shared_vars`, trades the other side with the same share of the balance, and
    closes as soon as the leader's position is closed.
    """

    entry = 2.0

    @property
    def score(self):
        return self.shared_vars.get('score', 0.0)

    def should_long(self) -> bool:
        return self.score > self.entry

    def should_short(self) -> bool:
        return self.score < -self.entry

    def go_long(self):
        self.buy = self.quantity(), self.price

    def go_short(self):
        self.sell = self.quantity(), self.price

    def quantity(self):
        return utils.size_to_qty(self.balance * 0.35, self.price, precision=8, fee_rate=self.fee_rate)

    def on_route_close_position(self, strategy):
        if self.is_open:
            self.liquidate()
