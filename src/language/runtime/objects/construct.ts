/**
 * Instances: `cls(…)`.
 *
 * @module
 */
import { findSpecial } from '../calls/special.ts';
import { PyException } from '../exceptions/py-exception.ts';
import { typeError } from '../exceptions/raise.ts';
import { findException } from '../exceptions/registry.ts';
import { budget } from '../world/budget.ts';
import { Binding, PyStaticMethod } from './binding.ts';
import { classOf, typeName } from './class-of.ts';
import type { PyClass } from './py-class.ts';
import { type PyCode, PyFunction } from './py-function.ts';
import { nativeMethod, PyNative } from './py-native.ts';
import { PyObject, type PyValue } from './py-object.ts';
import { PyTuple } from './py-tuple.ts';

interface Plan {
  /** The JavaScript class when `object.__new__` makes the instance. */
  readonly plain: (new () => PyObject) | undefined;
  /** The JavaScript class of an exception that has no constructor of its own. */
  readonly exception: (new () => PyException) | undefined;
  readonly create: PyValue;
  readonly initialise: PyValue;
}

/** `object.__new__`. */
export const objectNew: PyNative = nativeMethod(
  'object',
  '*args, **kwargs',
  (cls: PyClass, args: readonly PyValue[]) => {
    if (args.length > 0 && cls.lookup('__init__') === objectInit) throw typeError(`${cls.name}() takes no arguments`);
    refuseEmpty(cls);
    return newInstance(cls);
  },
);

/** The class of the runtime that decides how instances look. */
function layoutOf(cls: PyClass): PyClass | undefined {
  return cls.mro.find((base) => base.isNative);
}

/** Whether an instance with nothing in it is whole: JavaScript's constructor needs nothing. */
function canBeEmpty(cls: PyClass): boolean {
  return (layoutOf(cls)?.js.length ?? 0) === 0;
}

/** `object.__new__` must not make what has a `__new__` of its own, or what only the runtime can make. */
function refuseEmpty(cls: PyClass): void {
  const layout = layoutOf(cls);
  const own = layout?.namespace.get('__new__');
  if (layout !== undefined && own !== undefined && own !== objectNew) {
    throw typeError(`object.__new__(${cls.name}) is not safe, use ${layout.name}.__new__()`);
  }
  if (!canBeEmpty(cls)) throw typeError(`cannot create '${cls.typeName}' instances`);
}

/** `object.__init__`. */
export const objectInit: PyNative = nativeMethod('__init__', '*args, **kwargs', () => null);

/** An instance with nothing in it. Raises TypeError for an abstract class. */
export function newInstance(cls: PyClass): PyObject {
  const { abstractNames } = cls;
  if (abstractNames.length > 0) {
    const names = abstractNames.join(', ');
    throw typeError(
      `Can't instantiate abstract class ${cls.name} with abstract method${abstractNames.length === 1 ? '' : 's'} ${names}`,
    );
  }
  return new (cls.js as new () => PyObject)();
}

function planOf(cls: PyClass): Plan {
  const known = cls.constructionPlan as Plan | undefined;
  if (known !== undefined) return known;
  const create = cls.lookup('__new__') ?? objectNew;
  const isPlain = create === objectNew && cls.abstractNames.length === 0 && canBeEmpty(cls);
  const initialise = cls.lookup('__init__') ?? objectInit;
  const plan: Plan = {
    plain: isPlain ? (cls.js as new () => PyObject) : undefined,
    exception: isPlainException(cls, create, initialise) ? (cls.js as new () => PyException) : undefined,
    create: create instanceof PyStaticMethod ? create.callee : create,
    initialise,
  };
  cls.constructionPlan = plan;
  if (isPlain && initialise instanceof PyFunction && cls.isCalledAsTypesAre) {
    cls.initialiserArity = initialise.arity;
    cls.initialiser = initialise.code;
  }
  return plan;
}

/** Whether instances are made as those of BaseException: the arguments are kept, and nothing else happens. */
function isPlainException(cls: PyClass, create: PyValue, initialise: PyValue): boolean {
  const base = findException('BaseException');
  return (
    base !== undefined &&
    cls.isSubclassOf(base) &&
    cls.abstractNames.length === 0 &&
    create === base.lookup('__new__') &&
    initialise === base.lookup('__init__')
  );
}

/** `type.__call__`: `__new__`, then `__init__` if that gave an instance. */
export function callClass(
  cls: PyClass,
  args: readonly PyValue[],
  names: readonly string[],
  values: readonly PyValue[],
): PyValue {
  const { plain, create, initialise } = planOf(cls);
  if (plain !== undefined) {
    if (initialise === objectInit) {
      if (args.length > 0 || names.length > 0) throw typeError(`${cls.name}() takes no arguments`);
      return new plain();
    }
    const instance = new plain();
    runInit(instance, cls, initialise, args, names, values);
    return instance;
  }
  if (!(create instanceof PyObject)) throw typeError(`'${typeName(create)}' object is not callable`);
  const instance = create.call([cls, ...args], names, values);
  if (initialise !== objectInit && classOf(instance).isSubclassOf(cls)) {
    runInit(instance, classOf(instance), planOf(classOf(instance)).initialise, args, names, values);
  }
  return instance;
}

/** `cls(a)`, straight when the class has a plain `__init__` that takes one argument besides `self`. */
export function construct1(cls: PyClass, a: PyValue): PyValue {
  const { plain, exception, initialise } = planOf(cls);
  if (exception !== undefined) {
    const raised = new exception();
    raised.args = new PyTuple([a]);
    return raised;
  }
  if (plain === undefined || !(initialise instanceof PyFunction) || initialise.arity !== 2) {
    return callClass(cls, [a], [], []);
  }
  const instance = new plain();
  budget.enterCall();
  const result = initialise.code(instance, a);
  budget.depth--;
  if (result !== null) throw notNone(result);
  return instance;
}

/** The TypeError for what `__init__` returned. */
export function notNone(result: PyValue): PyObject {
  return typeError(`__init__() should return None, not '${typeName(result)}'`);
}

/** `cls(a, b)`, straight as {@link construct1}. */
export function construct2(cls: PyClass, a: PyValue, b: PyValue): PyValue {
  const { plain, initialise } = planOf(cls);
  if (plain === undefined || !(initialise instanceof PyFunction) || initialise.arity !== 3) {
    return callClass(cls, [a, b], [], []);
  }
  const instance = new plain();
  budget.enterCall();
  const result = initialise.code(instance, a, b);
  budget.depth--;
  if (result !== null) throw notNone(result);
  return instance;
}

function runInit(
  instance: PyValue,
  cls: PyClass,
  initialise: PyValue,
  args: readonly PyValue[],
  names: readonly string[],
  values: readonly PyValue[],
): void {
  let result: PyValue;
  if (initialise instanceof PyFunction && names.length === 0 && initialise.arity === args.length + 1) {
    budget.enterCall();
    result = runCode(initialise.code, instance, args);
    budget.depth--;
  } else if (initialise instanceof PyFunction && names.length === 0 && initialise.canFill(args.length + 1)) {
    budget.enterCall();
    result = initialise.code(instance, ...args, ...initialise.defaultsAfter(args.length + 1));
    budget.depth--;
  } else if (initialise instanceof PyFunction || initialise instanceof PyNative) {
    result = initialise.call([instance, ...args], names, values);
  } else {
    const method = initialise instanceof Binding ? initialise.bind(instance, cls) : findSpecial(instance, '__init__');
    if (!(method instanceof PyObject)) throw typeError(`'${typeName(method ?? null)}' object is not callable`);
    result = method.call(args, names, values);
  }
  if (result !== null) throw notNone(result);
}

/** The call without a spread array where there are few arguments. */
function runCode(code: PyCode, instance: PyValue, args: readonly PyValue[]): PyValue {
  switch (args.length) {
    case 0:
      return code(instance);
    case 1:
      return code(instance, args[0] as PyValue);
    case 2:
      return code(instance, args[0] as PyValue, args[1] as PyValue);
    case 3:
      return code(instance, args[0] as PyValue, args[1] as PyValue, args[2] as PyValue);
    default:
      return code(instance, ...args);
  }
}
