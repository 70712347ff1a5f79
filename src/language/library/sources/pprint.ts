/**
 * `pprint` in Python.
 *
 * @module
 */

/** Source of the module. */
export const PPRINT_SOURCE = String.raw`
from dataclasses import fields as _fields, is_dataclass as _is_dataclass

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


class _Key:
    """Orders what may have no order, by type and address then."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _pair_key(pair):
    return _Key(pair[0]), _Key(pair[1])


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._indent, self._width, self._depth = indent, width, depth
        self._compact, self._sort, self._grouped = compact, sort_dicts, underscore_numbers

    def pprint(self, object):
        print(self.pformat(object))

    def pformat(self, object):
        parts = []
        self._write(object, parts, 0, 0, {}, 0)
        return ''.join(parts)

    def isrecursive(self, object):
        return '<Recursion on' in self.pformat(object)

    def isreadable(self, object):
        text = self.pformat(object)
        return '<' not in text

    def format(self, object, context, maxlevels, level):
        return self._text(object, {}, 0), True, False

    def _text(self, value, seen, level):
        kind = type(value)
        if kind in (dict, list, tuple):
            if not value:
                return repr(value)
            if self._depth and level >= self._depth:
                return {dict: '{...}', list: '[...]', tuple: '(...)'}[kind]
            if id(value) in seen:
                return _recursion(value)
            seen[id(value)] = 1
            if kind is dict:
                items = sorted(value.items(), key=_pair_key) if self._sort else value.items()
                text = '{' + ', '.join(
                    f'{self._text(key, seen, level + 1)}: {self._text(item, seen, level + 1)}' for key, item in items
                ) + '}'
            else:
                inner = ', '.join([self._text(item, seen, level + 1) for item in value])
                text = f'[{inner}]' if kind is list else f'({inner},)' if len(value) == 1 else f'({inner})'
            del seen[id(value)]
            return text
        if kind is int and self._grouped:
            return f'{value:_d}'
        return repr(value)

    def _write(self, value, out, indent, allowance, seen, level):
        if id(value) in seen:
            out.append(_recursion(value))
            return
        text = self._text(value, dict(seen), level)
        room = self._width - indent - allowance
        if len(text) > room:
            writer = self._writer(value)
            if writer is not None:
                seen[id(value)] = 1
                writer(value, out, indent, allowance, seen, level + 1)
                del seen[id(value)]
                return
        out.append(text)

    def _writer(self, value):
        kind = type(value)
        base = getattr(kind, '__repr__', None)
        if isinstance(value, dict) and base is dict.__repr__:
            return self._write_dict
        if isinstance(value, list) and base is list.__repr__:
            return lambda *rest: self._write_row('[', ']', *rest)
        if isinstance(value, tuple) and base is tuple.__repr__:
            return self._write_tuple
        if isinstance(value, (set, frozenset)) and base in (set.__repr__, frozenset.__repr__) and value:
            return self._write_set
        if isinstance(value, str) and base is str.__repr__:
            return self._write_text
        if kind.__module__ == 'collections' and kind.__name__ in ('OrderedDict', 'defaultdict', 'Counter', 'deque'):
            return getattr(self, '_write_' + kind.__name__)
        if kind.__name__ == 'SimpleNamespace' and kind.__module__ == 'types':
            return self._write_namespace
        if _is_dataclass(value) and not isinstance(value, type) and kind.__dataclass_params__.repr:
            return self._write_dataclass
        return None

    def _write_dict(self, value, out, indent, allowance, seen, level):
        out.append('{')
        if self._indent > 1:
            out.append((self._indent - 1) * ' ')
        items = list(value.items())
        if self._sort:
            items = sorted(items, key=_pair_key)
        self._write_pairs(items, out, indent, allowance + 1, seen, level)
        out.append('}')

    def _write_pairs(self, items, out, indent, allowance, seen, level):
        indent += self._indent
        between = ',\n' + ' ' * indent
        for place, (key, item) in enumerate(items):
            last = place == len(items) - 1
            name = self._text(key, dict(seen), level)
            out.append(name)
            out.append(': ')
            self._write(item, out, indent + len(name) + 2, allowance if last else 1, seen, level)
            if not last:
                out.append(between)

    def _write_row(self, opening, closing, value, out, indent, allowance, seen, level):
        out.append(opening)
        self._write_items(value, out, indent, allowance + len(closing), seen, level)
        out.append(closing)

    def _write_tuple(self, value, out, indent, allowance, seen, level):
        out.append('(')
        closing = ',)' if len(value) == 1 else ')'
        self._write_items(value, out, indent, allowance + len(closing), seen, level)
        out.append(closing)

    def _write_set(self, value, out, indent, allowance, seen, level):
        kind = type(value)
        if kind is set:
            opening, closing = '{', '}'
        else:
            opening, closing = kind.__name__ + '({', '})'
            indent += len(kind.__name__) + 1
        out.append(opening)
        self._write_items(sorted(value, key=_Key), out, indent, allowance + len(closing), seen, level)
        out.append(closing)

    def _write_items(self, items, out, indent, allowance, seen, level):
        indent += self._indent
        if self._indent > 1:
            out.append((self._indent - 1) * ' ')
        items = list(items)
        between = ',\n' + ' ' * indent
        separator = ''
        width = room = self._width - indent + 1
        for place, item in enumerate(items):
            last = place == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._text(item, dict(seen), level)
                size = len(text) + 2
                if width < size:
                    width = room
                    if separator:
                        separator = between
                if width >= size:
                    width -= size
                    out.append(separator)
                    separator = ', '
                    out.append(text)
                    continue
            out.append(separator)
            separator = between
            self._write(item, out, indent, allowance if last else 1, seen, level)

    def _write_text(self, value, out, indent, allowance, seen, level):
        import re
        if not value:
            out.append(repr(value))
            return
        chunks = []
        lines = value.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        room = width = self._width - indent
        text = ''
        for number, line in enumerate(lines):
            text = repr(line)
            last_line = number == len(lines) - 1
            if last_line:
                width -= allowance
            if len(text) <= width:
                chunks.append(text)
                continue
            parts = re.findall(r'\S*\s*', line)
            parts.pop()
            width_here = room
            current = ''
            for place, part in enumerate(parts):
                candidate = current + part
                if place == len(parts) - 1 and last_line:
                    width_here -= allowance
                if len(repr(candidate)) > width_here:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(text)
            return
        if level == 1:
            out.append('(')
        out.append(('\n' + ' ' * indent).join(chunks))
        if level == 1:
            out.append(')')

    def _write_OrderedDict(self, value, out, indent, allowance, seen, level):
        name = type(value).__name__
        out.append(name + '(')
        self._write(list(value.items()), out, indent + len(name) + 1, allowance + 1, seen, level)
        out.append(')')

    def _write_defaultdict(self, value, out, indent, allowance, seen, level):
        name = type(value).__name__
        factory = self._text(value.default_factory, {}, level)
        indent += len(name) + 1
        out.append(f'{name}({factory},\n{" " * indent}')
        self._write_dict(value, out, indent, allowance + 1, seen, level)
        out.append(')')

    def _write_Counter(self, value, out, indent, allowance, seen, level):
        name = type(value).__name__
        out.append(name + '({')
        if self._indent > 1:
            out.append((self._indent - 1) * ' ')
        self._write_pairs(value.most_common(), out, indent + len(name) + 1, allowance + 2, seen, level)
        out.append('})')

    def _write_deque(self, value, out, indent, allowance, seen, level):
        name = type(value).__name__
        out.append(name + '(')
        indent += len(name) + 1
        out.append('[')
        if value.maxlen is None:
            self._write_items(value, out, indent, allowance + 2, seen, level)
            out.append('])')
        else:
            self._write_items(value, out, indent, 2, seen, level)
            out.append(f'],\n{" " * indent}maxlen={value.maxlen!r})')

    def _write_named(self, name, items, out, indent, allowance, seen, level):
        indent += len(name) + 1
        out.append(name + '(')
        between = ',\n' + ' ' * indent
        for place, (key, item) in enumerate(items):
            last = place == len(items) - 1
            out.append(key + '=')
            if id(item) in seen:
                out.append('...')
            else:
                self._write(item, out, indent + len(key) + 1, allowance if last else 1, seen, level)
            if not last:
                out.append(between)
        out.append(')')

    def _write_namespace(self, value, out, indent, allowance, seen, level):
        self._write_named('namespace', list(value.__dict__.items()), out, indent, allowance, seen, level)

    def _write_dataclass(self, value, out, indent, allowance, seen, level):
        items = [(field.name, getattr(value, field.name)) for field in _fields(value) if field.repr]
        self._write_named(type(value).__name__, items, out, indent, allowance, seen, level)


def _recursion(value):
    return f'<Recursion on {type(value).__name__} with id={id(value)}>'


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    print(pformat(object, indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers))


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._text(object, {}, 0)


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)
`;
