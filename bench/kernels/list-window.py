# aim: 1
def kernel():
    recent = []
    total = 0.0
    for i in range(3000):
        recent.append(i * 0.5)
        if len(recent) > 20:
            recent.pop(0)
        total += recent[-1] - recent[0]
        if len(recent) == 20:
            total += sum(recent[-5:]) / 5
    return total
