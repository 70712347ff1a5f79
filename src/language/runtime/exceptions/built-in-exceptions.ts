/**
 * The built-in exception classes.
 *
 * @module
 */
import '../builtins/object-class.ts';
import { attributeKey, readSlot, writeSlot } from '../objects/attribute-key.ts';
import { objectClass } from '../objects/built-in-classes.ts';
import { typeName } from '../objects/class-of.ts';
import { Int, int } from '../objects/int.ts';
import { type NativeClassOptions, nativeClass } from '../objects/native-class.ts';
import type { PyClass } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import { PyList } from '../objects/py-list.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyTraceback } from '../objects/py-traceback.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { toNewItems } from '../operators/iterate.ts';
import { repr, str } from '../text/repr.ts';
import { currentException } from './handling.ts';
import { PyException, setKeyErrorClass } from './py-exception.ts';
import { setErrorMaker, typeError } from './raise.ts';
import { builtinException, registerException } from './registry.ts';
import { tracebackFrames } from './traceback.ts';
import { PyUnicodeError, UNICODE_ERROR_ATTRIBUTES } from './unicode-errors.ts';

/** Each class after its base. */
const TREE: readonly (readonly [name: string, base: string])[] = [
  ['BaseException', 'object'],
  ['Exception', 'BaseException'],
  ['GeneratorExit', 'BaseException'],
  ['KeyboardInterrupt', 'BaseException'],
  ['SystemExit', 'BaseException'],
  ['ArithmeticError', 'Exception'],
  ['AssertionError', 'Exception'],
  ['AttributeError', 'Exception'],
  ['BufferError', 'Exception'],
  ['EOFError', 'Exception'],
  ['ImportError', 'Exception'],
  ['LookupError', 'Exception'],
  ['MemoryError', 'Exception'],
  ['NameError', 'Exception'],
  ['OSError', 'Exception'],
  ['ReferenceError', 'Exception'],
  ['RuntimeError', 'Exception'],
  ['StopAsyncIteration', 'Exception'],
  ['StopIteration', 'Exception'],
  ['SyntaxError', 'Exception'],
  ['SystemError', 'Exception'],
  ['TypeError', 'Exception'],
  ['ValueError', 'Exception'],
  ['Warning', 'Exception'],
  ['FloatingPointError', 'ArithmeticError'],
  ['OverflowError', 'ArithmeticError'],
  ['ZeroDivisionError', 'ArithmeticError'],
  ['ModuleNotFoundError', 'ImportError'],
  ['IndexError', 'LookupError'],
  ['KeyError', 'LookupError'],
  ['UnboundLocalError', 'NameError'],
  ['BlockingIOError', 'OSError'],
  ['ChildProcessError', 'OSError'],
  ['ConnectionError', 'OSError'],
  ['FileExistsError', 'OSError'],
  ['FileNotFoundError', 'OSError'],
  ['InterruptedError', 'OSError'],
  ['IsADirectoryError', 'OSError'],
  ['NotADirectoryError', 'OSError'],
  ['PermissionError', 'OSError'],
  ['ProcessLookupError', 'OSError'],
  ['TimeoutError', 'OSError'],
  ['BrokenPipeError', 'ConnectionError'],
  ['ConnectionAbortedError', 'ConnectionError'],
  ['ConnectionRefusedError', 'ConnectionError'],
  ['ConnectionResetError', 'ConnectionError'],
  ['NotImplementedError', 'RuntimeError'],
  ['RecursionError', 'RuntimeError'],
  ['IndentationError', 'SyntaxError'],
  ['TabError', 'IndentationError'],
  ['UnicodeError', 'ValueError'],
  ['UnicodeDecodeError', 'UnicodeError'],
  ['UnicodeEncodeError', 'UnicodeError'],
  ['UnicodeTranslateError', 'UnicodeError'],
  ['BytesWarning', 'Warning'],
  ['DeprecationWarning', 'Warning'],
  ['EncodingWarning', 'Warning'],
  ['FutureWarning', 'Warning'],
  ['ImportWarning', 'Warning'],
  ['PendingDeprecationWarning', 'Warning'],
  ['ResourceWarning', 'Warning'],
  ['RuntimeWarning', 'Warning'],
  ['SyntaxWarning', 'Warning'],
  ['UnicodeWarning', 'Warning'],
  ['UserWarning', 'Warning'],
];

function link(value: PyValue, what: string): PyException | null {
  if (value === null || value instanceof PyException) return value;
  throw typeError(`exception ${what} must be None or derive from BaseException`);
}

const BASE: NativeClassOptions = {
  dictionary: true,
  create: [
    '*args, **kwargs',
    (cls: PyClass, args: readonly PyValue[]) => {
      const exception = new (cls.js as new () => PyException)();
      exception.args = new PyTuple(args);
      return exception;
    },
  ],
  initialise: [
    '*args, **kwargs',
    (self: PyException, args: readonly PyValue[], keywords: PyDict) => {
      self.args = new PyTuple(args);
      setKeywords(self, keywords);
      return null;
    },
  ],
  methods: {
    with_traceback: [
      'tb, /',
      (self: PyException, traceback: PyValue) => {
        self.hidesTraceback = traceback === null;
        return self;
      },
    ],
    add_note: [
      'note, /',
      (self: PyException, note: PyValue) => {
        if (typeof note !== 'string') throw typeError(`note must be a str, not '${typeName(note)}'`);
        self.notes ??= new PyList();
        self.notes.push(note);
        return null;
      },
    ],
  },
  attributes: {
    args: [
      (self: PyException) => self.args,
      (self: PyException, value: PyValue) => {
        self.args = new PyTuple(toNewItems(value));
      },
    ],
    __cause__: [
      (self: PyException) => self.cause,
      (self: PyException, value: PyValue) => {
        self.cause = link(value, 'cause');
        self.suppressContext = true;
      },
    ],
    __context__: [
      (self: PyException) => self.context,
      (self: PyException, value: PyValue) => {
        self.context = link(value, 'context');
      },
    ],
    __suppress_context__: [
      (self: PyException) => self.suppressContext,
      (self: PyException, value: PyValue) => {
        self.suppressContext = value === true;
      },
    ],
    __notes__: [
      (self: PyException) => self.notes,
      (self: PyException, value: PyValue) => {
        self.notes = value instanceof PyList ? value : undefined;
      },
    ],
    __traceback__: [
      (self: PyException) => {
        const frames = self.hidesTraceback ? [] : tracebackFrames(self);
        return frames.length === 0 ? null : new PyTraceback(frames, 0);
      },
      (self: PyException, value: PyValue) => {
        self.hidesTraceback = value === null;
      },
    ],
  },
};

/** Attributes that some classes take from keywords of their constructor. */
const KEYWORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ImportError', ['name', 'path']],
  ['NameError', ['name']],
  ['AttributeError', ['name', 'obj']],
]);

function setKeywords(exception: PyException, keywords: PyDict): void {
  if (keywords.size === 0) return;
  const owner = exception.pyClass.mro.find((cls) => cls.isNative && KEYWORDS.has(cls.name));
  const known = owner === undefined ? [] : (KEYWORDS.get(owner.name) ?? []);
  for (const { key, value } of keywords.entries()) {
    if (!known.includes(key as string)) {
      throw typeError(
        owner === undefined
          ? `${exception.pyClass.name}() takes no keyword arguments`
          : `'${key}' is an invalid keyword argument for ${owner.name}()`,
      );
    }
    writeSlot(exception, attributeKey(`_${key}`), value);
  }
}

/** An attribute computed from the arguments, unless the program set it. */
function argument(
  name: string,
  read: (args: readonly PyValue[], self: PyException) => PyValue | undefined,
): NativeClassOptions {
  const key = attributeKey(`_${name}`);
  return {
    attributes: {
      [name]: [
        (self: PyException) => readSlot(self, key) ?? read(self.args.items, self) ?? null,
        (self: PyException, value: PyValue) => writeSlot(self, key, value),
      ],
    },
  };
}

const MISSING_NAME = argument('name', (_, { about }) => about?.name);
const MISSING_OBJECT = argument('obj', (_, { about }) => about?.object as PyValue | undefined);
const ERROR_NUMBER = argument('errno', (args) => (args.length > 1 ? args[0] : null));
const ERROR_TEXT = argument('strerror', (args) => (args.length > 1 ? args[1] : null));

const EXTRAS: Readonly<Record<string, NativeClassOptions>> = {
  BaseException: BASE,
  StopIteration: argument('value', (args) => args[0]),
  SystemExit: argument('code', (args) => (args.length > 1 ? new PyTuple(args) : args[0])),
  NameError: MISSING_NAME,
  AttributeError: {
    attributes: { ...MISSING_NAME.attributes, ...MISSING_OBJECT.attributes },
  },
  ImportError: {
    attributes: {
      ...MISSING_NAME.attributes,
      ...argument('path', () => null).attributes,
      ...argument('msg', (args) => args[0]).attributes,
    },
  },
  SyntaxError: argument('msg', (args) => args[0]),
  OSError: {
    create: ['*args', createOperatingSystemError],
    initialise: ['*args', () => null],
    attributes: {
      ...ERROR_NUMBER.attributes,
      ...ERROR_TEXT.attributes,
      ...argument('filename', () => null).attributes,
    },
  },
  UnicodeDecodeError: { attributes: UNICODE_ERROR_ATTRIBUTES },
  UnicodeEncodeError: { attributes: UNICODE_ERROR_ATTRIBUTES },
};

/** The class that OSError becomes by its number. */
const ERROR_NUMBERS: Readonly<Record<number, string>> = {
  1: 'PermissionError',
  2: 'FileNotFoundError',
  3: 'ProcessLookupError',
  4: 'InterruptedError',
  10: 'ChildProcessError',
  11: 'BlockingIOError',
  13: 'PermissionError',
  17: 'FileExistsError',
  20: 'NotADirectoryError',
  21: 'IsADirectoryError',
  32: 'BrokenPipeError',
  103: 'ConnectionAbortedError',
  104: 'ConnectionResetError',
  110: 'TimeoutError',
  111: 'ConnectionRefusedError',
};

function createOperatingSystemError(asked: PyClass, args: readonly PyValue[]): PyException {
  const [number] = args;
  const specific = number instanceof Int && args.length > 1 ? ERROR_NUMBERS[number.n] : undefined;
  const cls = specific !== undefined && asked === builtinException('OSError') ? builtinException(specific) : asked;
  const exception = new (cls.js as new () => PyException)();
  // a file's name is no argument, only an attribute
  const named = args.length > 2 && args.length < 6;
  exception.args = new PyTuple(named ? args.slice(0, 2) : args);
  if (named) writeSlot(exception, attributeKey('_filename'), args[2] as PyValue);
  return exception;
}

/** OSError shows `[Errno 2] No such file: 'name'`. */
class PyOperatingSystemError extends PyException {
  override str(): string {
    const { items } = this.args;
    if (items.length !== 2) return super.str();
    const file = readSlot(this, attributeKey('_filename'));
    const named = file === undefined ? '' : `: ${repr(file)}`;
    return `[Errno ${str(items[0] as PyValue)}] ${str(items[1] as PyValue)}${named}`;
  }
}

/** JavaScript classes of exceptions with a text of their own. */
const SHAPES: Readonly<Record<string, typeof PyException>> = {
  OSError: PyOperatingSystemError,
  UnicodeDecodeError: PyUnicodeError,
  UnicodeEncodeError: PyUnicodeError,
};

function makeBuiltInExceptions(): readonly PyClass[] {
  const classes: PyClass[] = [];
  for (const [name, base] of TREE) {
    const bases = [base === 'object' ? objectClass() : builtinException(base)];
    const js = SHAPES[name] ?? (bases[0]?.js as typeof PyException);
    const shape = name === 'BaseException' ? PyException : class extends js {};
    const cls = nativeClass(name, shape, { ...EXTRAS[name], bases });
    registerException(cls);
    classes.push(cls);
  }
  setKeyErrorClass(builtinException('KeyError'));
  setErrorMaker((className, args) => {
    const exception = newException(builtinException(className), ...(args as PyValue[]));
    exception.context = currentException() ?? null;
    return exception;
  });
  return classes;
}

/** An instance of an exception class that has no constructor of its own. */
export function newException(cls: PyClass, ...args: PyValue[]): PyException {
  const exception = new (cls.js as new () => PyException)();
  exception.args = new PyTuple(args);
  exception.capture();
  return exception;
}

nativeClass('traceback', PyTraceback, {
  final: true,
  attributes: { tb_lineno: (self: PyTraceback) => int(self.line), tb_next: (self: PyTraceback) => self.inner },
});

/** All of them; made and registered when this module is loaded. */
export const EXCEPTION_CLASSES = makeBuiltInExceptions();
