/**
 * Infers the types of variables: each assignment that lowering meets is a source; {@link VariableTypes.settle} joins them
 * until nothing changes. Bounds of ints that keep growing go to infinity.
 *
 * @module
 */
import type { Variable } from '../../check/scopes/scope.ts';
import { ANY, INT, join, NEVER, type StaticType } from '../static-type.ts';

const GROWTH_ALLOWED = 3;

/** See the module's head. */
export class VariableTypes {
  readonly #sources = new Map<Variable, (() => StaticType)[]>();
  readonly #types = new Map<Variable, StaticType>();
  settled = false;

  /** An assignment to a variable. */
  note(variable: Variable, source: () => StaticType): void {
    const known = this.#sources.get(variable);
    if (known === undefined) this.#sources.set(variable, [source]);
    else known.push(source);
  }

  /** The type as far as it is known. */
  of(variable: Variable): StaticType {
    if (variable.parameter) return ANY;
    return this.#types.get(variable) ?? (this.settled ? ANY : NEVER);
  }

  /** Runs the inference. */
  settle(): void {
    for (let round = 0, changed = true; changed; round++) {
      changed = false;
      for (const [variable, sources] of this.#sources) {
        const old = this.of(variable);
        if (old.kind === 'any') continue;
        let type = old;
        for (const source of sources) type = join(type, source());
        if (type.kind === 'int' && round > GROWTH_ALLOWED && type.bound !== old.bound) type = INT;
        if (type.kind === old.kind && type.bound === old.bound) continue;
        this.#types.set(variable, type);
        changed = true;
      }
    }
    for (const [variable, type] of this.#types) if (type.kind === 'never') this.#types.set(variable, ANY);
    this.settled = true;
  }
}
