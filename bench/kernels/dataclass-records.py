# aim: 1
from dataclasses import dataclass, field
from enum import Enum
from typing import List


class Side(Enum):
    LONG = 'long'
    SHORT = 'short'


@dataclass
class Trade:
    side: Side
    entry: float
    exit: float
    tags: List[str] = field(default_factory=list)

    @property
    def profit(self):
        move = self.exit - self.entry
        return move if self.side == Side.LONG else -move


def kernel():
    trades = []
    for i in range(500):
        trades.append(Trade(Side.LONG if i % 2 else Side.SHORT, 100.0 + i, 101.0 + i * 1.01))
    return round(sum(trade.profit for trade in trades), 6)
