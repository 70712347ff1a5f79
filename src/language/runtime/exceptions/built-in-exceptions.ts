/**
 * The built-in exception classes.
 *
 * @module
 */
import { attributeKey, readSlot, writeSlot } from '../objects/attribute-key.ts';
import { objectClass } from '../objects/built-in-classes.ts';
import { typeName } from '../objects/class-of.ts';
import { type NativeClassOptions, nativeClass } from '../objects/native-class.ts';
import type { PyClass } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import { PyList } from '../objects/py-list.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { toNewItems } from '../operators/iterate.ts';
import { currentException } from './handling.ts';
import { PyException, setKeyErrorClass } from './py-exception.ts';
import { setErrorMaker, typeError } from './raise.ts';
import { builtinException, registerException } from './registry.ts';

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
    with_traceback: ['tb, /', (self: PyException) => self],
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
    __traceback__: [() => null, () => undefined],
  },
};

/** Attributes that some classes take from keywords of their constructor. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  ImportError: ['name', 'path'],
  NameError: ['name'],
  AttributeError: ['name', 'obj'],
};

function setKeywords(exception: PyException, keywords: PyDict): void {
  if (keywords.size === 0) return;
  const owner = exception.pyClass.mro.find((cls) => KEYWORDS[cls.name] !== undefined);
  const known = owner === undefined ? [] : (KEYWORDS[owner.name] ?? []);
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
function argument(name: string, read: (args: readonly PyValue[]) => PyValue | undefined): NativeClassOptions {
  const key = attributeKey(`_${name}`);
  return {
    attributes: {
      [name]: [
        (self: PyException) => readSlot(self, key) ?? read(self.args.items) ?? null,
        (self: PyException, value: PyValue) => writeSlot(self, key, value),
      ],
    },
  };
}

const ERROR_NUMBER = argument('errno', (args) => (args.length > 1 ? args[0] : null));
const ERROR_TEXT = argument('strerror', (args) => (args.length > 1 ? args[1] : null));

const EXTRAS: Readonly<Record<string, NativeClassOptions>> = {
  BaseException: BASE,
  StopIteration: argument('value', (args) => args[0]),
  SystemExit: argument('code', (args) => (args.length > 1 ? new PyTuple(args) : args[0])),
  NameError: argument('name', () => null),
  AttributeError: {
    attributes: { ...argument('name', () => null).attributes, ...argument('obj', () => null).attributes },
  },
  ImportError: {
    attributes: {
      ...argument('name', () => null).attributes,
      ...argument('path', () => null).attributes,
      ...argument('msg', (args) => args[0]).attributes,
    },
  },
  SyntaxError: argument('msg', (args) => args[0]),
  OSError: { attributes: { ...ERROR_NUMBER.attributes, ...ERROR_TEXT.attributes } },
};

/** OSError shows `[Errno 2] No such file`. */
class PyOperatingSystemError extends PyException {
  override str(): string {
    const [number, text] = this.args.items;
    if (this.args.items.length !== 2) return super.str();
    return `[Errno ${number instanceof PyObject ? number.str() : String(number)}] ${String(text)}`;
  }
}

/** Makes and registers all of them; called once. */
export function makeBuiltInExceptions(): readonly PyClass[] {
  const classes: PyClass[] = [];
  for (const [name, base] of TREE) {
    const bases = [base === 'object' ? objectClass() : builtinException(base)];
    const js = name === 'OSError' ? PyOperatingSystemError : (bases[0]?.js as typeof PyException);
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
