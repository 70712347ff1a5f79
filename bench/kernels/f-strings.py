# aim: 2
def kernel():
    size = 0
    for i in range(1000):
        price = 100.0 + i * 0.37
        text = f'{i}: price={price:.2f} size={i * 3} {"long" if i % 2 else "short"}'
        size += len(text)
        size += len(f'{price} {price:>12.4f} {i:05d} {i:,}')
    return size
