# aim: 5
class Account:
    def __init__(self, balance):
        self.balance = balance
        self.trades = 0

    def fee(self, amount):
        return amount * 0.001

    def trade(self, amount):
        self.balance += amount - self.fee(amount)
        self.trades += 1
        return self.balance

    def wins(self):
        return self.trades


def kernel():
    account = Account(1000.0)
    for i in range(5000):
        account.trade(1.5)
        account.wins()
    return [account.balance, account.trades]
