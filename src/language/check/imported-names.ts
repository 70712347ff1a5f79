/**
 * What the names of a module's imports stand for: `ta` the module jesse.indicators, `sma` its function, and so on.
 *
 * @module
 */
import type { Expression } from '../syntax/nodes.ts';
import { type AnalysedModule, absoluteName } from './analysed-module.ts';

/** See the module's head. */
export class ImportedNames {
  readonly #modules = new Map<string, string>();
  readonly #members = new Map<string, string>();

  constructor(module: AnalysedModule) {
    for (const node of module.imports) {
      if (node.nodeType === 'Import') {
        for (const alias of node.names) {
          if (alias.asname) this.#modules.set(alias.asname, alias.name);
          else {
            const top = alias.name.split('.')[0] ?? alias.name;
            this.#modules.set(top, top);
          }
        }
        continue;
      }
      const from = absoluteName(module.file, node.module ?? '', node.level ?? 0);
      for (const alias of node.names) this.#members.set(alias.asname ?? alias.name, `${from}.${alias.name}`);
    }
  }

  /** Dotted path that an expression of names and attributes stands for (`numpy.roll`), or null. */
  pathOf(node: Expression): string | null {
    if (node.nodeType === 'Name') return this.#modules.get(node.id) ?? this.#members.get(node.id) ?? null;
    if (node.nodeType !== 'Attribute') return null;
    const base = this.pathOf(node.value);
    return base === null ? null : `${base}.${node.attr}`;
  }
}
