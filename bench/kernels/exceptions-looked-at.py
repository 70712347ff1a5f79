# aim: 1
class Refused(Exception):
    pass


def check(value):
    if value % 3 == 0:
        raise Refused(f'refused {value}')
    return value


def kernel():
    words = []
    for i in range(1000):
        try:
            check(i)
        except Refused as error:
            words.append(str(error))
    return len(words)
