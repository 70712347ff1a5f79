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


class _Both:
    def __init__(self, first, second):
        self.first, self.second = first, second

    def __getitem__(self, key):
        try:
            return self.first[key]
        except KeyError:
            return self.second[key]


_patterns = {}


def _pattern_of(cls):
    import re
    known = _patterns.get(cls)
    if known is None:
        text = getattr(cls, 'pattern', None)
        if text is None:
            mark, name = re.escape(cls.delimiter), cls.idpattern
            text = rf"""
            {mark}(?:
              (?P<escaped>{mark})  |
              (?P<named>{name})       |
              {{(?P<braced>{cls.braceidpattern or name})}} |
              (?P<invalid>)
            )
            """
        known = _patterns[cls] = re.compile(text, cls.flags | re.VERBOSE)
    return known


class Template:
    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = 2

    def __init__(self, template):
        self.template = template

    def _mapping(self, mapping, kws):
        if not kws:
            return mapping
        return kws if not mapping else _Both(kws, mapping)

    def _invalid(self, mo):
        i = mo.start('invalid')
        lines = self.template[:i].splitlines(keepends=True)
        if not lines:
            colno = 1
            lineno = 1
        else:
            colno = i - len(''.join(lines[:-1]))
            lineno = len(lines)
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (lineno, colno))

    def substitute(self, mapping={}, /, **kws):
        values = self._mapping(mapping, kws)

        def convert(mo):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                return str(values[named])
            if mo.group('escaped') is not None:
                return self.delimiter
            if mo.group('invalid') is not None:
                self._invalid(mo)
            raise ValueError('Unrecognized named group in pattern', _pattern_of(type(self)))
        return _pattern_of(type(self)).sub(convert, self.template)

    def safe_substitute(self, mapping={}, /, **kws):
        values = self._mapping(mapping, kws)

        def convert(mo):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                try:
                    return str(values[named])
                except KeyError:
                    return mo.group()
            if mo.group('escaped') is not None:
                return self.delimiter
            return mo.group()
        return _pattern_of(type(self)).sub(convert, self.template)

    def is_valid(self):
        for mo in _pattern_of(type(self)).finditer(self.template):
            if mo.group('invalid') is not None:
                return False
        return True

    def get_identifiers(self):
        ids = []
        for mo in _pattern_of(type(self)).finditer(self.template):
            named = mo.group('named') or mo.group('braced')
            if named is not None and named not in ids:
                ids.append(named)
        return ids


def _end_of_name(text, place):
    bracket = False
    while place < len(text):
        char = text[place]
        if char == '{':
            raise ValueError("unexpected '{' in field name")
        if char == '[':
            bracket = True
        elif char == ']':
            bracket = False
        elif not bracket and char in '}:!':
            return place
        place += 1
    raise ValueError("expected '}' before end of string")


def _parse(text):
    place, size = 0, len(text)
    while place < size:
        start = place
        while place < size and text[place] not in '{}':
            place += 1
        literal = text[start:place]
        if place == size:
            yield literal, None, None, None
            return
        brace = text[place]
        place += 1
        if text[place:place + 1] == brace:
            place += 1
            yield literal + brace, None, None, None
            continue
        if brace == '}' or place == size:
            raise ValueError(f"Single '{brace}' encountered in format string")
        end = _end_of_name(text, place)
        name, place = text[place:end], end
        conversion, spec = None, ''
        if text[place] == '!':
            conversion = text[place + 1:place + 2]
            if not conversion:
                raise ValueError('end of string while looking for conversion specifier')
            place += 2
            if place >= size:
                raise ValueError("unmatched '{' in format spec")
            if text[place] not in ':}':
                raise ValueError("expected ':' after conversion specifier")
        if text[place] == ':':
            place += 1
            start, depth = place, 1
            while place < size:
                depth += (text[place] == '{') - (text[place] == '}')
                if depth == 0:
                    break
                place += 1
            else:
                raise ValueError("unmatched '{' in format spec" if place > start else "expected '}' before end of string")
            spec = text[start:place]
        place += 1
        yield literal, name, spec, conversion


def _split_name(name):
    place = 0
    while place < len(name) and name[place] not in '.[':
        place += 1
    first = name[:place]
    return int(first) if first.isdecimal() else first, _rest_of_name(name, place)


def _rest_of_name(name, place):
    while place < len(name):
        start = place + 1
        if name[place] == '.':
            place = start
            while place < len(name) and name[place] not in '.[':
                place += 1
            if place == start:
                raise ValueError('Empty attribute in format string')
            yield True, name[start:place]
        elif name[place] == '[':
            place = name.find(']', start)
            if place < 0:
                raise ValueError("Missing ']' in format string")
            key = name[start:place]
            if not key:
                raise ValueError('Empty attribute in format string')
            place += 1
            yield False, int(key) if key.isdecimal() else key
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is not None:
                if field_name == '':
                    if auto_arg_index is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    field_name = str(auto_arg_index)
                    auto_arg_index += 1
                elif field_name.isdigit():
                    if auto_arg_index:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    auto_arg_index = False
                obj, arg_used = self.get_field(field_name, args, kwargs)
                used_args.add(arg_used)
                obj = self.convert_field(obj, conversion)
                format_spec, auto_arg_index = self._vformat(
                    format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index)
                result.append(self.format_field(obj, format_spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError('Unknown conversion specifier {0!s}'.format(conversion))

    def parse(self, format_string):
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_name(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, i in rest:
            obj = getattr(obj, i) if is_attr else obj[i]
        return obj, first
`;
