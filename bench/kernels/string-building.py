# aim: 2
def kernel():
    text = ''
    for i in range(2000):
        text += 'ab'
        if text.endswith('abab'):
            text = text + '-'
    count = 0
    for character in text:
        if character == 'a':
            count += 1
    return [len(text), count, text.upper()[:5], text.replace('ab', 'c').count('c')]
