/**
 * `base64` in Python.
 *
 * @module
 */

/** Source of the module. */
export const BASE64_SOURCE = String.raw`
_ALPHABET = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_VALUES = {code: place for place, code in enumerate(_ALPHABET)}
_BASE32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


class Error(ValueError):
    pass


Error.__module__ = 'binascii'


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}")
    return bytes(s)


def b64encode(s, altchars=None):
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(s).__name__}'")
    codes = []
    for start in range(0, len(s), 3):
        part = s[start:start + 3]
        n = int.from_bytes(part + b'\0' * (3 - len(part)), 'big')
        four = [_ALPHABET[n >> 18], _ALPHABET[n >> 12 & 63], _ALPHABET[n >> 6 & 63], _ALPHABET[n & 63]]
        missing = 3 - len(part)
        codes += four[:4 - missing] + [61] * missing
    if altchars is not None:
        codes = [altchars[0] if code == 43 else altchars[1] if code == 47 else code for code in codes]
    return bytes(codes)


def b64decode(s, altchars=None, validate=False):
    data = _bytes(s)
    if altchars is not None:
        other = _bytes(altchars)
        data = bytes([43 if code == other[0] else 47 if code == other[1] else code for code in data])
    known = [code for code in data if code in _VALUES]
    pads = 0
    while pads < len(data) and data[len(data) - pads - 1] == 61:
        pads += 1
    if validate and len(known) != len(data) - pads:
        raise Error('Excess data after padding' if 61 in data[:len(data) - pads] else 'Only base64 data is allowed')
    if len(known) % 4 == 1:
        raise Error(f'Invalid base64-encoded string: number of data characters ({len(known)}) cannot be 1 more than a '
                    'multiple of 4')
    if len(known) % 4 and pads < 4 - len(known) % 4:
        raise Error('Incorrect padding')
    result = []
    for start in range(0, len(known), 4):
        part = known[start:start + 4]
        n = 0
        for code in part:
            n = n << 6 | _VALUES[code]
        n <<= 6 * (4 - len(part))
        result += [n >> 16 & 255, n >> 8 & 255, n & 255][:len(part) - 1]
    return bytes(result)


standard_b64encode = b64encode
standard_b64decode = b64decode


def urlsafe_b64encode(s):
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    return b64decode(s, b'-_')


def encodebytes(s):
    return b''.join(b64encode(s[start:start + 57]) + b'\n' for start in range(0, len(s), 57))


def decodebytes(s):
    return b64decode(s)


def b16encode(s):
    return s.hex().upper().encode()


def b16decode(s, casefold=False):
    text = _bytes(s).decode()
    if any(char not in ('0123456789ABCDEFabcdef' if casefold else '0123456789ABCDEF') for char in text):
        raise Error('Non-base16 digit found')
    if len(text) % 2:
        raise Error('Odd-length string')
    return bytes.fromhex(text)


def b32encode(s):
    codes = []
    for start in range(0, len(s), 5):
        part = s[start:start + 5]
        n = int.from_bytes(part + b'\0' * (5 - len(part)), 'big')
        eight = [_BASE32[n >> shift & 31] for shift in range(35, -1, -5)]
        kept = {1: 2, 2: 4, 3: 5, 4: 7, 5: 8}[len(part)]
        codes += eight[:kept] + [61] * (8 - kept)
    return bytes(codes)
`;
