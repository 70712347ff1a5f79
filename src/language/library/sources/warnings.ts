/**
 * `warnings` in Python: nothing is shown, but the filter that turns warnings into errors works.
 *
 * @module
 */

/** Source of the module. */
export const WARNINGS_SOURCE = String.raw`
_state = {'error': []}


class WarningMessage:
    def __init__(self, message, category, filename='', lineno=0, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source


_recording = []


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    else:
        category = category or UserWarning
        if not isinstance(category, type) or not issubclass(category, Warning):
            raise TypeError(f'category must be a Warning subclass, not {type(category).__name__!r}')
        message = category(message)
    for action, kind in _state['error']:
        if issubclass(category, kind):
            if action == 'error':
                raise message
            if action == 'ignore':
                return
            break
    if _recording and _recording[-1] is not None:
        _recording[-1].append(WarningMessage(message, category))


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    warn(message, category)


_ACTIONS = ('error', 'ignore', 'always', 'default', 'module', 'once')


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError(f'invalid action: {action!r}')
    _state['error'].insert(len(_state['error']) if append else 0, (action, category))


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if message == '' and module == '' or action == 'error' and message == '':
        simplefilter(action, category, lineno, append)
    elif action not in _ACTIONS:
        raise AssertionError(f'invalid action: {action!r}')


def resetwarnings():
    _state['error'] = []


def showwarning(message, category, filename, lineno, file=None, line=None):
    pass


def formatwarning(message, category, filename, lineno, line=None):
    return f'{filename}:{lineno}: {category.__name__}: {message}\n'


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record, self._action, self._category = record, action, category

    def __enter__(self):
        self._saved = list(_state['error'])
        if self._action is not None:
            simplefilter(self._action, self._category)
        log = [] if self._record else None
        _recording.append(log)
        return log

    def __exit__(self, *exc_info):
        _state['error'] = self._saved
        _recording.pop()
`;
