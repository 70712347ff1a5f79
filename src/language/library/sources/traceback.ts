/**
 * `traceback` in Python over the native texts.
 *
 * @module
 */

/** Source of the module. */
export const TRACEBACK_SOURCE = String.raw`
from _traceback import current as _current_exception, exception_only as _exception_only, frames_from as _frames_from
from _traceback import whole as _whole


def format_exc(limit=None, chain=True):
    error = _current_exception()
    return 'NoneType: None\n' if error is None else _whole(error) + '\n'


def print_exc(limit=None, file=None, chain=True):
    print(format_exc(), end='')


def _given(exc, value):
    return exc if isinstance(exc, BaseException) else value


def format_exception(exc, /, value=None, tb=None, limit=None, chain=True, **kwargs):
    error = _given(exc, value)
    return ['NoneType: None\n'] if error is None else (_whole(error) + '\n').splitlines(True)


def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True, **kwargs):
    print(''.join(format_exception(exc, value)), end='')


def format_exception_only(exc, /, value=None, **kwargs):
    error = _given(exc, value)
    return [_exception_only(error) + '\n']


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


def format_tb(tb, limit=None):
    return [f'  File "{each.filename}", line {each.lineno}, in {each.name}\n' for each in extract_tb(tb, limit)]


def print_tb(tb, limit=None, file=None):
    print(''.join(format_tb(tb, limit)), end='')


def format_stack(f=None, limit=None):
    return []


def print_stack(f=None, limit=None, file=None):
    pass
`;
