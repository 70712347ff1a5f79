# aim: 5
class State:
    limit = 7

    def __init__(self):
        self.x = 0
        self.y = 1
        self.total = 0


def kernel():
    state = State()
    for i in range(5000):
        state.x = state.y + i
        state.y = state.x % state.limit
        state.total += state.x + state.y
    return state.total
