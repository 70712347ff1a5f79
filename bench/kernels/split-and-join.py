# aim: 2
LINE = ','.join(f'{i}.5' for i in range(200))


def kernel():
    total = 0.0
    for _ in range(20):
        parts = LINE.split(',')
        total += sum(float(part) for part in parts)
        text = ' '.join(parts)
        words = text.split()
        total += len(words) + len('|'.join([word.strip().lower() for word in words]))
    return total
