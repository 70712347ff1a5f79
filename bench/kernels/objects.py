# aim: 5
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


def kernel():
    total = Point(0, 0)
    step = Point(1, 2)
    same = 0
    for i in range(3000):
        total = total + step
        if total == step:
            same += 1
    return [total.x, total.y, same]
