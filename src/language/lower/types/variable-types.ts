/**
 * Infers the types of variables: each assignment that lowering meets is a source; {@link VariableTypes.settle} joins them
 * until nothing changes. Bounds of ints that keep growing go to infinity.
 *
 * @module
 */
import type { Scope, Variable } from '../../check/scopes/scope.ts';
import type { Expr } from '../ir.ts';
import { ANY, INT, join, NEVER, type StaticType } from '../static-type.ts';

const GROWTH_ALLOWED = 3;

/** What an assignment tells, given the types of other variables. */
export type TypeSource = (types: VariableTypes) => StaticType;

/** See the module's head. */
export class VariableTypes {
  readonly #sources = new Map<Variable, TypeSource[]>();
  readonly #types = new Map<Variable, StaticType>();
  /** Parameters whose types the call sites tell; those of all other functions can be anything. */
  readonly #told = new Set<Variable>();
  /** Types of expressions, kept once inference is done. */
  readonly known = new WeakMap<Expr, StaticType>();
  settled = false;

  /** `general`: the types in one function when anything may be passed to it; all outside it is as in `base`. */
  constructor(readonly general: { readonly base: VariableTypes; readonly scope: Scope } | null = null) {}

  /** From here on the notes tell a parameter's type. */
  tell(parameter: Variable): void {
    this.#told.add(parameter);
    if (!this.#sources.has(parameter)) this.#sources.set(parameter, []);
  }

  /** An assignment to a variable. */
  note(variable: Variable, source: TypeSource): void {
    const sources = this.#sources.get(variable);
    if (sources === undefined) this.#sources.set(variable, [source]);
    else sources.push(source);
  }

  /** The type as far as it is known. */
  of(variable: Variable): StaticType {
    if (this.general !== null && !isWithin(variable.scope, this.general.scope)) return this.general.base.of(variable);
    if (variable.parameter && !this.#told.has(variable)) return ANY;
    return this.#types.get(variable) ?? (this.settled ? ANY : NEVER);
  }

  /** The types in a function of that scope when its parameters can be anything. */
  generalised(scope: Scope): VariableTypes {
    const types = new VariableTypes({ base: this, scope });
    for (const [variable, sources] of this.#sources) {
      if (isWithin(variable.scope, scope)) for (const source of sources) types.note(variable, source);
    }
    types.settle();
    return types;
  }

  /** Runs the inference. */
  settle(): void {
    for (let round = 0, changed = true; changed; round++) {
      changed = false;
      for (const [variable, sources] of this.#sources) {
        const old = this.of(variable);
        if (old.kind === 'any') continue;
        let type = old;
        for (const source of sources) type = join(type, source(this));
        if (type.kind === 'int' && round > GROWTH_ALLOWED && type.bound !== old.bound) type = INT;
        if (type.kind === old.kind && type.bound === old.bound) continue;
        this.#types.set(variable, type);
        changed = true;
      }
    }
    // What no source tells (code that nothing calls) can be anything, and what depends on it is looked at again.
    const untold = [...this.#sources.keys()].filter((variable) => this.of(variable).kind === 'never');
    for (const variable of untold) this.#types.set(variable, ANY);
    if (untold.length > 0) this.settle();
    this.settled = true;
  }
}

function isWithin(scope: Scope, outer: Scope): boolean {
  for (let at: Scope | null | undefined = scope; at; at = at.parent) if (at === outer) return true;
  return false;
}
