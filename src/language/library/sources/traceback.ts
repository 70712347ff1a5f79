/**
 * `traceback` in Python over the native texts.
 *
 * @module
 */

/** Source of the module. */
export const TRACEBACK_SOURCE = String.raw`
from _traceback import current as _current_exception, exception_only as _exception_only, frames_from as _frames_from
from _traceback import stack as _stack, whole as _whole


def format_exc(limit=None, chain=True):
    error = _current_exception()
    return 'NoneType: None\n' if error is None else _whole(error, limit, chain) + '\n'


def print_exc(limit=None, file=None, chain=True):
    _put(format_exc(limit, chain), file)


def _put(text, file):
    if file is None:
        print(text, end='')
    else:
        file.write(text)


def _given(exc, value):
    return exc if value is None and isinstance(exc, BaseException) else value


def format_exception(exc, /, value=None, tb=None, limit=None, chain=True, **kwargs):
    error = _given(exc, value)
    return ['NoneType: None\n'] if error is None else (_whole(error, limit, chain) + '\n').splitlines(True)


def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True, **kwargs):
    _put(''.join(format_exception(exc, value, tb, limit, chain)), file)


def format_exception_only(exc, /, value=None, **kwargs):
    error = _given(exc, value)
    if error is None:
        return ['NoneType: None\n']
    notes = getattr(error, '__notes__', [])
    text = _exception_only(error)
    if not notes:
        return [text + '\n']
    before = text[:len(text) - len(''.join('\n' + str(note) for note in notes))]
    return [before + '\n'] + [line + '\n' for note in notes for line in str(note).split('\n')]


class FrameSummary:
    def __init__(self, filename, lineno, name, line=''):
        self.filename, self.lineno, self.name, self.line = filename, lineno, name, line

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def extract_tb(tb, limit=None):
    if tb is None:
        return []
    found = [FrameSummary(*each) for each in _frames_from(tb)]
    if limit is None:
        return found
    return found[:limit] if limit >= 0 else found[limit:]


def extract_stack(f=None, limit=None):
    found = [FrameSummary(*each) for each in _stack()]
    return found[-1 - limit:-1] if limit else found[:-1]


def format_list(extracted_list):
    lines = []
    for filename, lineno, name, line in extracted_list:
        lines.append(f'  File "{filename}", line {lineno}, in {name}\n' + (f'    {line.strip()}\n' if line else ''))
    return lines


def format_tb(tb, limit=None):
    return format_list(extract_tb(tb, limit))


def print_tb(tb, limit=None, file=None):
    _put(''.join(format_tb(tb, limit)), file)


def format_stack(f=None, limit=None):
    found = [FrameSummary(*each) for each in _stack()][:-1]
    return format_list(found[-limit:] if limit else found)


def print_stack(f=None, limit=None, file=None):
    _put(''.join(format_stack(f, limit)[:-1]), file)


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, **options):
        self.exc_type, self._value, self._limit = exc_type, exc_value, limit
        self._str = str(exc_value)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__suppress_context__ = exc_value.__suppress_context__
        chained = {'__cause__': exc_value.__cause__, '__context__': exc_value.__context__}
        for name, other in chained.items():
            setattr(self, name, None if other is None else TracebackException.from_exception(other, limit=limit))

    @property
    def stack(self):
        return extract_tb(self._value.__traceback__, self._limit)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def format_exception_only(self):
        yield from format_exception_only(self._value)

    def format(self, *, chain=True):
        yield from format_exception(self._value, limit=self._limit, chain=chain)

    def print(self, *, file=None, chain=True):
        _put(''.join(self.format(chain=chain)), file)

    def __str__(self):
        return self._str
`;
