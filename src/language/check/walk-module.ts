/**
 * Walks a module for the rules and keeps account of where it is: scope, class, function, loops, branches.
 *
 * @module
 */
import { REQUIRED_HOOKS } from '../jesse/members.ts';
import { type AnyNode, children, type Node, type Statement } from '../syntax/nodes.ts';
import type { AnalysedModule } from './analysed-module.ts';
import type { Where } from './rule.ts';

/** Methods that Jesse calls in every run, at the latest at the first candle. */
const ALWAYS_CALLED = new Set([
  ...REQUIRED_HOOKS.filter((name) => name.startsWith('should')),
  '__init__',
  'before',
  'hyperparameters',
  'dna',
]);

/** Calls `visit` for every node, parents first. */
export function walkModule(
  module: AnalysedModule,
  strategyClass: Node<'ClassDef'> | null,
  visit: (node: AnyNode, where: Where) => void,
): void {
  new Walker(module, strategyClass, visit).body(module.tree.body, {
    scope: module.scopes.module,
    function: null,
    class: null,
    certain: true,
    inLoop: false,
    caught: new Set(),
    parent: module.tree,
  });
}

class Walker {
  constructor(
    readonly module: AnalysedModule,
    readonly strategyClass: Node<'ClassDef'> | null,
    readonly visit: (node: AnyNode, where: Where) => void,
  ) {}

  /** A statement after one that may have left is not certain. */
  body(statements: readonly Statement[], where: Where): void {
    let certain = where.certain;
    for (const statement of statements) {
      this.node(statement, { ...where, certain });
      if (certain && mayLeave(statement)) certain = false;
    }
  }

  node(node: AnyNode, where: Where): void {
    this.visit(node, where);
    const below = { ...where, parent: node };
    switch (node.nodeType) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'Lambda':
        this.#function(node, below);
        return;
      case 'ClassDef':
        this.#class(node, below);
        return;
      case 'If':
        this.node(node.test, below);
        this.body(node.body, { ...below, certain: false });
        this.body(node.orelse, { ...below, certain: false });
        return;
      case 'While':
      case 'For':
      case 'AsyncFor':
        for (const child of children(node)) {
          const repeated =
            (node.body as readonly AnyNode[]).includes(child) || (node.nodeType === 'While' && child === node.test);
          this.node(
            child,
            repeated
              ? { ...below, inLoop: true, certain: false }
              : { ...below, certain: below.certain && !isStatementOf(node.orelse, child) },
          );
        }
        return;
      case 'Try':
        this.#try(node, below);
        return;
      case 'BoolOp':
        node.values.forEach((value, index) => {
          this.node(value, index === 0 ? below : { ...below, certain: false });
        });
        return;
      case 'IfExp':
        this.node(node.test, below);
        this.node(node.body, { ...below, certain: false });
        this.node(node.orelse, { ...below, certain: false });
        return;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.#comprehension(node, below);
        return;
      case 'MatchCase':
        for (const child of children(node)) this.node(child, { ...below, certain: false });
        return;
    }
    for (const child of children(node)) this.node(child, below);
  }

  #function(node: Extract<AnyNode, { nodeType: 'FunctionDef' | 'AsyncFunctionDef' | 'Lambda' }>, where: Where): void {
    const scope = this.module.scopes.of.get(node) ?? where.scope;
    const method =
      node.nodeType !== 'Lambda' &&
      where.class === this.strategyClass &&
      where.class !== null &&
      ALWAYS_CALLED.has(node.name);
    const inside: Where = {
      ...where,
      scope,
      function: node,
      certain: method && where.function === null,
      inLoop: false,
      caught: new Set(),
    };
    for (const child of children(node)) {
      if (node.nodeType === 'Lambda') this.node(child, child === node.body ? inside : where);
      else if (!isStatementOf(node.body, child)) this.node(child, where);
    }
    if (node.nodeType !== 'Lambda') this.body(node.body, inside);
  }

  #class(node: Node<'ClassDef'>, where: Where): void {
    for (const child of children(node)) if (!isStatementOf(node.body, child)) this.node(child, where);
    const scope = this.module.scopes.of.get(node) ?? where.scope;
    this.body(node.body, { ...where, scope, class: node, function: null });
  }

  #try(node: Node<'Try'>, where: Where): void {
    const caught = new Set([...where.caught, ...node.handlers.flatMap((handler) => caughtNames(handler))]);
    this.body(node.body, { ...where, caught });
    for (const handler of node.handlers) this.node(handler, { ...where, certain: false });
    this.body(node.orelse, { ...where, certain: false });
    this.body(node.finalbody, where);
  }

  #comprehension(
    node: Extract<AnyNode, { nodeType: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp' }>,
    where: Where,
  ): void {
    const scope = this.module.scopes.of.get(node) ?? where.scope;
    const inside: Where = { ...where, scope, certain: false, inLoop: true };
    node.generators.forEach((generator, index) => {
      this.node(generator.iter, index === 0 ? where : inside);
      this.node(generator.target, inside);
      for (const test of generator.ifs) this.node(test, inside);
    });
    if (node.nodeType === 'DictComp') {
      this.node(node.key, inside);
      this.node(node.value, inside);
    } else this.node(node.elt, inside);
  }
}

const isStatementOf = (body: readonly AnyNode[], child: AnyNode): boolean => body.includes(child);

function caughtNames(handler: Node<'ExceptHandler'>): string[] {
  if (!handler.type) return ['BaseException'];
  const types = handler.type.nodeType === 'Tuple' ? handler.type.elts : [handler.type];
  return types.flatMap((type) => (type.nodeType === 'Name' ? [type.id] : []));
}

function mayLeave(statement: Statement): boolean {
  let leaves = false;
  const look = (node: AnyNode): void => {
    if (/^(FunctionDef|AsyncFunctionDef|ClassDef|Lambda)$/.test(node.nodeType)) return;
    if (/^(Return|Raise|Break|Continue)$/.test(node.nodeType)) leaves = true;
    else for (const child of children(node)) look(child);
  };
  look(statement);
  return leaves;
}
