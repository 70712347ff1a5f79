#: seed-42
seed = 42
def rnd():
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
    return seed >> 16
def rf():
    k = rnd() % 10
    m = rnd() % 1000003
    if k == 0: return float(m % 20 - 10)
    if k == 1: return (m - 500000) / 8
    if k == 2: return (m - 500000) / 1000
    if k == 3: return m * 1e15 + 0.5
    if k == 4: return -m * 1e-9
    if k == 5: return m * 1e18
    if k == 6: return (m % 2000) / 100
    if k == 7: return 0.0
    if k == 8: return -0.0
    return float(rnd()) * 2.0 ** (m % 200 - 100)
def ri():
    k = rnd() % 6
    m = rnd()
    if k == 0: return m % 20 - 10
    if k == 1: return m % 1000000
    if k == 2: return m * m
    if k == 3: return -(m * m * m)
    if k == 4: return 2 ** (m % 130) - m % 3
    return m - 2**46
def t(f, a, b):
    try: return repr(f(a, b))
    except Exception as e: return type(e).__name__ + ' ' + str(e)
ops = [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b, lambda a, b: divmod(a, b), lambda a, b: a < b, lambda a, b: a == b, lambda a, b: round(a, int(b) % 20 - 8), lambda a, b: (a >= b, a != b)]
iops = [lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b, lambda a, b: a << (b % 70), lambda a, b: a >> (b % 70), lambda a, b: ~a, lambda a, b: a ** (b % 12), lambda a, b: pow(a, abs(b) % 50, b or 1), lambda a, b: (hex(a), bin(b), oct(a)), lambda a, b: a.bit_length(), lambda a, b: hash(a) , lambda a, b: f'{a:,} {b:_x} {a:+d} {b:>30} {a:e} {b:g}', lambda a, b: round(a, -(abs(b) % 5)), lambda a, b: float(a), lambda a, b: int(str(a))]
fops = [lambda a, b: (a ** (int(b) % 9 - 3)), lambda a, b: abs(a) ** b, lambda a, b: round(a), lambda a, b: int(a), lambda a, b: hash(a), lambda a, b: a.is_integer(), lambda a, b: a.as_integer_ratio(), lambda a, b: a.hex(), lambda a, b: (str(a), f'{a:.3f}', f'{a:.0f}', f'{a:.10g}', f'{a:e}', f'{a:,.2f}', f'{a:+.1%}', f'{a:15.4}', f'{a:<20}|', f'{a:010.2f}', '%.3f %g %e %10.1f' % (a, a, a, b)), lambda a, b: (-a, +a, abs(a), not a)]
for n in range(60):
    a, b = rf(), rf()
    i, j = ri(), ri()
    k = rnd() % len(ops)
    print(n, repr(a), repr(b), i, j)
    print(k, t(ops[k], a, b), t(ops[k], i, j), t(ops[k], a, j), t(ops[k], i, b))
    k = rnd() % len(iops); print(k, t(iops[k], i, j))
    k = rnd() % len(fops); print(k, t(fops[k], a, b))

#: seed-7
seed = 7
def rnd():
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
    return seed >> 16
def rf():
    k = rnd() % 10
    m = rnd() % 1000003
    if k == 0: return float(m % 20 - 10)
    if k == 1: return (m - 500000) / 8
    if k == 2: return (m - 500000) / 1000
    if k == 3: return m * 1e15 + 0.5
    if k == 4: return -m * 1e-9
    if k == 5: return m * 1e18
    if k == 6: return (m % 2000) / 100
    if k == 7: return 0.0
    if k == 8: return -0.0
    return float(rnd()) * 2.0 ** (m % 200 - 100)
def ri():
    k = rnd() % 6
    m = rnd()
    if k == 0: return m % 20 - 10
    if k == 1: return m % 1000000
    if k == 2: return m * m
    if k == 3: return -(m * m * m)
    if k == 4: return 2 ** (m % 130) - m % 3
    return m - 2**46
def t(f, a, b):
    try: return repr(f(a, b))
    except Exception as e: return type(e).__name__ + ' ' + str(e)
ops = [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b, lambda a, b: divmod(a, b), lambda a, b: a < b, lambda a, b: a == b, lambda a, b: round(a, int(b) % 20 - 8), lambda a, b: (a >= b, a != b)]
iops = [lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b, lambda a, b: a << (b % 70), lambda a, b: a >> (b % 70), lambda a, b: ~a, lambda a, b: a ** (b % 12), lambda a, b: pow(a, abs(b) % 50, b or 1), lambda a, b: (hex(a), bin(b), oct(a)), lambda a, b: a.bit_length(), lambda a, b: hash(a) , lambda a, b: f'{a:,} {b:_x} {a:+d} {b:>30} {a:e} {b:g}', lambda a, b: round(a, -(abs(b) % 5)), lambda a, b: float(a), lambda a, b: int(str(a))]
fops = [lambda a, b: (a ** (int(b) % 9 - 3)), lambda a, b: abs(a) ** b, lambda a, b: round(a), lambda a, b: int(a), lambda a, b: hash(a), lambda a, b: a.is_integer(), lambda a, b: a.as_integer_ratio(), lambda a, b: a.hex(), lambda a, b: (str(a), f'{a:.3f}', f'{a:.0f}', f'{a:.10g}', f'{a:e}', f'{a:,.2f}', f'{a:+.1%}', f'{a:15.4}', f'{a:<20}|', f'{a:010.2f}', '%.3f %g %e %10.1f' % (a, a, a, b)), lambda a, b: (-a, +a, abs(a), not a)]
for n in range(60):
    a, b = rf(), rf()
    i, j = ri(), ri()
    k = rnd() % len(ops)
    print(n, repr(a), repr(b), i, j)
    print(k, t(ops[k], a, b), t(ops[k], i, j), t(ops[k], a, j), t(ops[k], i, b))
    k = rnd() % len(iops); print(k, t(iops[k], i, j))
    k = rnd() % len(fops); print(k, t(fops[k], a, b))

#: seed-1001
seed = 1001
def rnd():
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
    return seed >> 16
def rf():
    k = rnd() % 10
    m = rnd() % 1000003
    if k == 0: return float(m % 20 - 10)
    if k == 1: return (m - 500000) / 8
    if k == 2: return (m - 500000) / 1000
    if k == 3: return m * 1e15 + 0.5
    if k == 4: return -m * 1e-9
    if k == 5: return m * 1e18
    if k == 6: return (m % 2000) / 100
    if k == 7: return 0.0
    if k == 8: return -0.0
    return float(rnd()) * 2.0 ** (m % 200 - 100)
def ri():
    k = rnd() % 6
    m = rnd()
    if k == 0: return m % 20 - 10
    if k == 1: return m % 1000000
    if k == 2: return m * m
    if k == 3: return -(m * m * m)
    if k == 4: return 2 ** (m % 130) - m % 3
    return m - 2**46
def t(f, a, b):
    try: return repr(f(a, b))
    except Exception as e: return type(e).__name__ + ' ' + str(e)
ops = [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b, lambda a, b: divmod(a, b), lambda a, b: a < b, lambda a, b: a == b, lambda a, b: round(a, int(b) % 20 - 8), lambda a, b: (a >= b, a != b)]
iops = [lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b, lambda a, b: a << (b % 70), lambda a, b: a >> (b % 70), lambda a, b: ~a, lambda a, b: a ** (b % 12), lambda a, b: pow(a, abs(b) % 50, b or 1), lambda a, b: (hex(a), bin(b), oct(a)), lambda a, b: a.bit_length(), lambda a, b: hash(a) , lambda a, b: f'{a:,} {b:_x} {a:+d} {b:>30} {a:e} {b:g}', lambda a, b: round(a, -(abs(b) % 5)), lambda a, b: float(a), lambda a, b: int(str(a))]
fops = [lambda a, b: (a ** (int(b) % 9 - 3)), lambda a, b: abs(a) ** b, lambda a, b: round(a), lambda a, b: int(a), lambda a, b: hash(a), lambda a, b: a.is_integer(), lambda a, b: a.as_integer_ratio(), lambda a, b: a.hex(), lambda a, b: (str(a), f'{a:.3f}', f'{a:.0f}', f'{a:.10g}', f'{a:e}', f'{a:,.2f}', f'{a:+.1%}', f'{a:15.4}', f'{a:<20}|', f'{a:010.2f}', '%.3f %g %e %10.1f' % (a, a, a, b)), lambda a, b: (-a, +a, abs(a), not a)]
for n in range(60):
    a, b = rf(), rf()
    i, j = ri(), ri()
    k = rnd() % len(ops)
    print(n, repr(a), repr(b), i, j)
    print(k, t(ops[k], a, b), t(ops[k], i, j), t(ops[k], a, j), t(ops[k], i, b))
    k = rnd() % len(iops); print(k, t(iops[k], i, j))
    k = rnd() % len(fops); print(k, t(fops[k], a, b))

#: seed-99991
seed = 99991
def rnd():
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
    return seed >> 16
def rf():
    k = rnd() % 10
    m = rnd() % 1000003
    if k == 0: return float(m % 20 - 10)
    if k == 1: return (m - 500000) / 8
    if k == 2: return (m - 500000) / 1000
    if k == 3: return m * 1e15 + 0.5
    if k == 4: return -m * 1e-9
    if k == 5: return m * 1e18
    if k == 6: return (m % 2000) / 100
    if k == 7: return 0.0
    if k == 8: return -0.0
    return float(rnd()) * 2.0 ** (m % 200 - 100)
def ri():
    k = rnd() % 6
    m = rnd()
    if k == 0: return m % 20 - 10
    if k == 1: return m % 1000000
    if k == 2: return m * m
    if k == 3: return -(m * m * m)
    if k == 4: return 2 ** (m % 130) - m % 3
    return m - 2**46
def t(f, a, b):
    try: return repr(f(a, b))
    except Exception as e: return type(e).__name__ + ' ' + str(e)
ops = [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b, lambda a, b: divmod(a, b), lambda a, b: a < b, lambda a, b: a == b, lambda a, b: round(a, int(b) % 20 - 8), lambda a, b: (a >= b, a != b)]
iops = [lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b, lambda a, b: a << (b % 70), lambda a, b: a >> (b % 70), lambda a, b: ~a, lambda a, b: a ** (b % 12), lambda a, b: pow(a, abs(b) % 50, b or 1), lambda a, b: (hex(a), bin(b), oct(a)), lambda a, b: a.bit_length(), lambda a, b: hash(a) , lambda a, b: f'{a:,} {b:_x} {a:+d} {b:>30} {a:e} {b:g}', lambda a, b: round(a, -(abs(b) % 5)), lambda a, b: float(a), lambda a, b: int(str(a))]
fops = [lambda a, b: (a ** (int(b) % 9 - 3)), lambda a, b: abs(a) ** b, lambda a, b: round(a), lambda a, b: int(a), lambda a, b: hash(a), lambda a, b: a.is_integer(), lambda a, b: a.as_integer_ratio(), lambda a, b: a.hex(), lambda a, b: (str(a), f'{a:.3f}', f'{a:.0f}', f'{a:.10g}', f'{a:e}', f'{a:,.2f}', f'{a:+.1%}', f'{a:15.4}', f'{a:<20}|', f'{a:010.2f}', '%.3f %g %e %10.1f' % (a, a, a, b)), lambda a, b: (-a, +a, abs(a), not a)]
for n in range(60):
    a, b = rf(), rf()
    i, j = ri(), ri()
    k = rnd() % len(ops)
    print(n, repr(a), repr(b), i, j)
    print(k, t(ops[k], a, b), t(ops[k], i, j), t(ops[k], a, j), t(ops[k], i, b))
    k = rnd() % len(iops); print(k, t(iops[k], i, j))
    k = rnd() % len(fops); print(k, t(fops[k], a, b))
