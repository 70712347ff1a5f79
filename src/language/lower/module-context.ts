/**
 * What lowering knows about the whole module.
 *
 * @module
 */
import type { ScopeTable } from '../check/scopes/build-scopes.ts';
import type { Node } from '../syntax/nodes.ts';
import type { SourceText } from '../syntax/source-text.ts';
import type { DirectFunction } from './direct-functions.ts';
import type { VariableTypes } from './types/variable-types.ts';

/** Where an import leads: the absolute name to load, or nowhere because it is not needed. */
export type ImportTarget = { readonly kind: 'load'; readonly name: string } | { readonly kind: 'skip' };

/** See the module's head. */
export interface ModuleContext {
  readonly name: string;
  readonly source: SourceText;
  readonly scopes: ScopeTable;
  readonly types: VariableTypes;
  readonly isBuiltin: (name: string) => boolean;
  /** Where `import name` or `from .name import …` leads; `bound`: the names it would bind. */
  readonly importTarget: (name: string, level: number, bound: readonly string[]) => ImportTarget;
  /** Functions that only their call sites can reach. */
  readonly direct: ReadonlyMap<string, DirectFunction>;
  /** `from __future__ import annotations`: annotations are not evaluated. */
  readonly lazyAnnotations: boolean;
  /**
   * What may be assumed of instances of a class: `direct`: a store of an attribute is a plain store; `strategy`: it is a
   * Jesse strategy, so that typed accessors exist.
   */
  readonly classTraits: (node: Node<'ClassDef'>) => { readonly direct: boolean; readonly strategy: boolean };
  /** Names that may be bound to a descriptor, so that a store of them is no plain store. */
  readonly descriptors: ReadonlySet<string>;
  /** Jesse's properties that some class of the program overrides. */
  readonly overridden: ReadonlySet<string>;
}
