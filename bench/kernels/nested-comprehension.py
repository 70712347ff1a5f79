# aim: 2
def kernel():
    table = [[row * column % 7 for column in range(40)] for row in range(40)]
    flat = [value for row in table for value in row if value % 2 == 0]
    index = {value: len(row) for row in table for value in row}
    return [sum(flat), len(index), sum(max(row) for row in table)]
