/**
 * `warnings` in Python: what is not caught or recorded is not shown anywhere.
 *
 * @module
 */

/** Source of the module. */
export const WARNINGS_SOURCE = String.raw`
from _traceback import stack as _stack

filters = []
_defaultaction = 'default'
_onceregistry = {}
_seen = set()


class WarningMessage:
    def __init__(self, message, category, filename='', lineno=0, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None



    def __str__(self):
        return '{message : %r, category : %r, filename : %r, lineno : %s, line : %r}' % (
            self.message, self._category_name, self.filename, self.lineno, self.line)


_recording = []


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError('category must be a Warning subclass, not {!r}'.format(type(category).__name__))
    frames = _stack()[:-1]
    if stacklevel > len(frames):
        filename, lineno = 'sys', 1
    else:
        filename, lineno, _ = frames[-max(stacklevel, 1)]
    warn_explicit(message, category, filename, lineno)


def _matches(pattern, text):
    import re
    return re.compile(pattern, re.I).match(text)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    for action, pattern, kind, place, line in filters:
        if (not pattern or _matches(pattern, text)) and issubclass(category, kind) and (line == 0 or line == lineno):
            break
    else:
        action = _defaultaction
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    key = {'once': (text, category), 'module': (text, category, filename), 'default': (text, category, filename, lineno)}.get(action)
    if key is not None:
        if key in _seen:
            return
        _seen.add(key)
    elif action != 'always':
        raise RuntimeError('Unrecognized action (%r) in warnings.filters:\n %s' % (action, (action, pattern, kind, place, line)))
    if _recording and _recording[-1] is not None:
        _recording[-1].append(WarningMessage(message, category, filename, lineno, source=source))


_ACTIONS = ('error', 'ignore', 'always', 'default', 'module', 'once')


def _insert(item, append):
    _seen.clear()
    if append:
        if item not in filters:
            filters.append(item)
        return
    if item in filters:
        filters.remove(item)
    filters.insert(0, item)


def simplefilter(action, category=Warning, lineno=0, append=False):
    assert action in _ACTIONS, 'invalid action: %r' % (action,)
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    _insert((action, None, category, None, lineno), append)


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    assert action in _ACTIONS, 'invalid action: %r' % (action,)
    assert isinstance(message, str), 'message must be a string'
    assert isinstance(category, type), 'category must be a class'
    assert issubclass(category, Warning), 'category must be a Warning subclass'
    assert isinstance(module, str), 'module must be a string'
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    _insert((action, message or None, category, module or None, lineno), append)


def resetwarnings():
    _seen.clear()
    filters.clear()


def showwarning(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        file.write(formatwarning(message, category, filename, lineno, line))


def formatwarning(message, category, filename, lineno, line=None):
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    line = line and line.strip()
    return text + f'  {line}\n' if line else text


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False

    def __repr__(self):
        args = ['record=True'] if self._record else []
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError('Cannot enter %r twice' % self)
        self._entered = True
        self._saved = list(filters)
        _seen.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        log = [] if self._record else None
        _recording.append(log)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError('Cannot exit %r without entering first' % self)
        filters[:] = self._saved
        _seen.clear()
        _recording.pop()
`;
