/**
 * `_functions`: what the library's modules written in Python cannot do themselves.
 *
 * @module
 */
import { NdArray } from '../numpy/array/nd-array.ts';
import { callPositional } from '../runtime/calls/special.ts';
import { getAttribute } from '../runtime/objects/attributes.ts';
import { Binding } from '../runtime/objects/binding.ts';
import { PyClass } from '../runtime/objects/py-class.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import { type PyCode, PyFunction } from '../runtime/objects/py-function.ts';
import { native } from '../runtime/objects/py-native.ts';
import { NotImplemented, PyObject, type PyValue } from '../runtime/objects/py-object.ts';
import { toItems } from '../runtime/operators/iterate.ts';
import { toSize } from '../runtime/operators/to-index.ts';
import { storingCode } from './storing-code.ts';

/**
 * A function of the given parameters (all names, how many are positional, defaults of the last positional ones and of
 * keyword-only ones by name) that hands the bound values to `run`.
 */
function functionWithSignature(
  name: PyValue,
  qualname: PyValue,
  names: PyValue,
  positional: PyValue,
  defaults: PyValue,
  keywordDefaults: PyValue,
  run: PyValue,
): PyFunction {
  const code: PyCode = (...values) => callPositional(run, values);
  return functionOf(name, qualname, names, positional, defaults, keywordDefaults, code);
}

/**
 * An `__init__` of those parameters that stores each in the attribute of its name, what `factories` holds for it called where
 * it is `marker`, and then calls `__post_init__` if `post`.
 */
function storingInit(
  qualname: PyValue,
  names: PyValue,
  positional: PyValue,
  defaults: PyValue,
  keywordDefaults: PyValue,
  factories: PyValue,
  marker: PyValue,
  post: PyValue,
): PyFunction {
  const code = storingCode(toItems(names).slice(1).map(String), toItems(factories), marker, post === true);
  return functionOf('__init__', qualname, names, positional, defaults, keywordDefaults, code);
}

function functionOf(
  name: PyValue,
  qualname: PyValue,
  names: PyValue,
  positional: PyValue,
  defaults: PyValue,
  keywordDefaults: PyValue,
  code: PyCode,
): PyFunction {
  const all = toItems(names).map(String);
  const count = toSize(positional);
  const byName = keywordDefaults instanceof PyDict ? keywordDefaults : new PyDict();
  const made = new PyFunction(
    String(name),
    String(qualname),
    code,
    {
      names: all,
      positionalOnly: 0,
      positional: count,
      varArgs: false,
      keywordOnly: all.length - count,
      varKeywords: false,
    },
    { positional: toItems(defaults), keywords: all.slice(count).map((keyword) => byName.get(keyword)) },
  );
  made.sharesVariables = true;
  return made;
}

/** A copy of an array, itself for what cannot change, functions and classes, else NotImplemented. */
function copyNative(value: PyValue): PyValue {
  if (!(value instanceof PyObject) || value instanceof Binding || value === NotImplemented) return value;
  if (value instanceof NdArray) return callPositional(getAttribute(value, 'copy'), []);
  return value.pyClass.isNative && !value.pyClass.hasDictionary && IMMUTABLE.has(value.pyClass.name)
    ? value
    : NotImplemented;
}

/** Classes of the runtime whose instances are their own copies. */
const IMMUTABLE: ReadonlySet<string> = new Set([
  'bytes',
  'complex',
  'ellipsis',
  'frozenset',
  'int',
  'range',
  'slice',
  'tuple',
]);

/** Whether a class is one of the runtime's own. */
function isBuiltIn(cls: PyValue): boolean {
  return cls instanceof PyClass && cls.isNative;
}

/** Lets error messages name classes with their module, as they do those that CPython has in C. */
function showModule(classes: readonly PyValue[]): null {
  for (const cls of classes) if (cls instanceof PyClass) cls.showsModule = true;
  return null;
}

/** Says that `match` takes instances of classes, and of what derives from them, for sequences or mappings. */
function matchAs(kind: PyValue, classes: readonly PyValue[]): null {
  for (const cls of classes) if (cls instanceof PyClass) cls.matchesAs = kind === 'mapping' ? 'mapping' : 'sequence';
  return null;
}

/** The names of the module. */
export function functionNames(): [string, PyValue][] {
  return [
    [
      'function_with_signature',
      native(
        'function_with_signature',
        'name, qualname, names, positional, defaults, keyword_defaults, run',
        functionWithSignature,
      ),
    ],
    [
      'storing_init',
      native(
        'storing_init',
        'qualname, names, positional, defaults, keyword_defaults, factories, marker, post',
        storingInit,
      ),
    ],
    ['show_module', native('show_module', '*classes', showModule)],
    ['match_as', native('match_as', 'kind, *classes', matchAs)],
    ['is_built_in', native('is_built_in', 'cls', isBuiltIn)],
    ['copy_native', native('copy_native', 'value', copyNative)],
  ];
}
