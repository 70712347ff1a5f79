/**
 * What the emission of one module collects: the surface members it names, hoisted constants, functions' names for the line
 * table.
 *
 * @module
 */
import type { VariableTypes } from '../lower/types/variable-types.ts';
import type { RuntimeSurface } from '../runtime/surface.ts';

/** A member of the runtime surface. */
export type SurfaceName = keyof RuntimeSurface;

/** See the module's head. */
export class ModuleEmitter {
  readonly surface = new Set<SurfaceName>();
  readonly builtins = new Set<string>();
  readonly functionNames: string[] = ['<module>'];
  /** JavaScript names of functions that are called directly. */
  readonly direct: string[] = [];
  readonly #constants = new Map<string, string>();

  constructor(
    public types: VariableTypes,
    /** Path of the module's source. */
    readonly path: string,
  ) {}

  /** Names a surface member. */
  use(name: SurfaceName): string {
    this.surface.add(name);
    return name;
  }

  /** Names a builtin, read once at module start. */
  builtin(name: string): string {
    this.builtins.add(name);
    this.surface.add('builtins');
    return `builtin_${name}`;
  }

  /** Hoists an expression without side effects to the module's start. */
  constant(text: string): string {
    let name = this.#constants.get(text);
    if (name === undefined) {
      name = `c${this.#constants.size + 1}`;
      this.#constants.set(text, name);
    }
    return name;
  }

  /** Index of a Python function's name for the line table. */
  functionIndex(name: string): number {
    const known = this.functionNames.indexOf(name);
    return known >= 0 ? known : this.functionNames.push(name) - 1;
  }

  /** The lines that bind everything the module names. */
  header(): string[] {
    const lines = ["'use strict';", `const { ${[...this.surface].sort().join(', ')} } = R;`];
    if (this.surface.size === 0) lines.pop();
    for (const name of [...this.builtins].sort()) lines.push(`const builtin_${name} = builtins.$${name};`);
    for (const [text, name] of this.#constants) lines.push(`const ${name} = ${text};`);
    return lines;
  }
}
