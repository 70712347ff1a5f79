/**
 * `string` in Python.
 *
 * @module
 */

/** Source of the module. */
export const STRING_SOURCE = String.raw`
whitespace = ' \t\n\r\x0b\x0c'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = '!"#$%&' + "'" + r'()*+,-./:;<=>?@[\]^_' + '\x60' + '{|}~'
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


def _is_start(char):
    return char == '_' or char in ascii_letters


class _Both:
    def __init__(self, first, second):
        self.first, self.second = first, second

    def __getitem__(self, key):
        try:
            return self.first[key]
        except KeyError:
            return self.second[key]


class Template:
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _parts(self):
        text, mark = self.template, self.delimiter
        place = 0
        while True:
            found = text.find(mark, place)
            if found < 0:
                yield 'text', text[place:], place
                return
            yield 'text', text[place:found], place
            place = found + len(mark)
            if text.startswith(mark, place):
                yield 'escaped', mark, found
                place += len(mark)
                continue
            braced = text[place:place + 1] == '{'
            start = place + 1 if braced else place
            end = start
            while end < len(text) and (_is_start(text[end]) or end > start and text[end] in digits):
                end += 1
            if end == start or braced and text[end:end + 1] != '}':
                yield 'invalid', mark, found
            else:
                place = end + 1 if braced else end
                yield ('braced' if braced else 'named'), text[start:end], found

    def _mapping(self, mapping, kws):
        if not kws:
            return mapping
        return kws if not mapping else _Both(kws, mapping)

    def substitute(self, mapping={}, /, **kws):
        values = self._mapping(mapping, kws)
        result = []
        for kind, part, place in self._parts():
            if kind == 'invalid':
                lines = self.template[:place].splitlines(keepends=True)
                row = len(lines) or 1
                column = place - len(''.join(lines[:-1])) + (1 if lines else 1)
                raise ValueError(f'Invalid placeholder in string: line {row}, col {column}')
            result.append(str(values[part]) if kind in ('named', 'braced') else part)
        return ''.join(result)

    def safe_substitute(self, mapping={}, /, **kws):
        values = self._mapping(mapping, kws)
        result = []
        for kind, part, _ in self._parts():
            if kind in ('named', 'braced'):
                try:
                    result.append(str(values[part]))
                except KeyError:
                    name = '{' + part + '}' if kind == 'braced' else part
                    result.append(self.delimiter + name)
            else:
                result.append(part)
        return ''.join(result)

    def is_valid(self):
        return all(kind != 'invalid' for kind, _, _ in self._parts())

    def get_identifiers(self):
        names = []
        for kind, part, _ in self._parts():
            if kind in ('named', 'braced') and part not in names:
                names.append(part)
        return names


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return format_string.format(*args, **kwargs)

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)
`;
