# aim: 2
NAMES = ['open', 'close', 'high', 'low', 'volume']


def kernel():
    state = {'open': 0.0, 'close': 0.0, 'high': 0.0, 'low': 0.0, 'volume': 0.0}
    for i in range(1000):
        for name in NAMES:
            state[name] += 1.5
        if state['close'] > state['open'] or 'x' in state:
            state['high'] = state['close']
    total = 0.0
    for key, value in state.items():
        total += value + len(key)
    return total
