/**
 * Functions written in Python.
 *
 * @module
 */
import { bindArguments, type Defaults, type Signature, simpleArity } from '../calls/signature.ts';
import { budget } from '../world/budget.ts';
import { Binding, PyBoundMethod } from './binding.ts';
import type { PyClass } from './py-class.ts';
import type { PyValue } from './py-object.ts';

/** The JavaScript function of a Python function: takes all parameters, bound, in order. */
export type PyCode = (...parameters: PyValue[]) => PyValue;

/** A function made by `def` or `lambda`. */
export class PyFunction extends Binding {
  /** `signature.simple`: the number of parameters when there are only positional ones, else −1. */
  readonly arity: number;
  name: string;
  qualname: string;
  doc: PyValue = null;
  module: PyValue = null;
  /** `__annotations__`, made when asked for. */
  annotations: PyValue | undefined;
  /** Whether its code may hold variables besides those of its module. */
  sharesVariables = false;

  constructor(
    name: string,
    qualname: string,
    readonly code: PyCode,
    readonly signature: Signature,
    public defaults: Defaults,
  ) {
    super();
    this.name = name;
    this.qualname = qualname;
    this.arity = simpleArity(signature);
  }

  /** Whether so many positional arguments, fewer than there are parameters, are a call that defaults complete. */
  canFill(count: number): boolean {
    return count < this.arity && count >= this.arity - this.defaults.positional.length;
  }

  /** The values of the parameters behind so many. */
  defaultsAfter(count: number): readonly PyValue[] {
    const { positional } = this.defaults;
    return positional.slice(positional.length - (this.arity - count));
  }

  override bind(instance: PyValue | undefined, _owner: PyClass): PyValue {
    return instance === undefined ? this : new PyBoundMethod(instance, this);
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    const { code } = this;
    const simple = args.length === this.arity && names.length === 0;
    const bound = simple ? args : bindArguments(this.qualname, this.signature, this.defaults, args, names, values);
    budget.enterCall();
    const result = code(...bound);
    budget.depth--;
    return result;
  }

  override repr(): string {
    return super.repr().replace(/^<function object/, `<function ${this.qualname}`);
  }
}
