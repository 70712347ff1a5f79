/**
 * Builds the scopes of a module: who binds which name where. Follows CPython's symtable.
 *
 * @module
 */
import type { AnyNode, ComprehensionNode, FunctionNode, Node, Statement } from '../../syntax/nodes.ts';
import { children } from '../../syntax/nodes.ts';
import { mangle, Scope } from './scope.ts';

/** The scopes by the node that opens them. */
export interface ScopeTable {
  readonly module: Scope;
  readonly of: ReadonlyMap<AnyNode, Scope>;
  /** Names read anywhere in the module. */
  readonly loaded: ReadonlySet<string>;
}

/** See the module's head. */
export function buildScopes(tree: Node<'Module'>): ScopeTable {
  const builder = new ScopeBuilder(tree);
  builder.run();
  return { module: builder.module, of: builder.scopes, loaded: builder.loaded };
}

class ScopeBuilder {
  readonly scopes = new Map<AnyNode, Scope>();
  readonly module: Scope;
  readonly loaded = new Set<string>();
  readonly #deleted = new Set<string>();
  readonly #globals = new Set<string>();

  constructor(readonly tree: Node<'Module'>) {
    this.module = new Scope('module', '<module>', null, tree, null);
    this.scopes.set(tree, this.module);
    for (const name of ['__name__', '__doc__', '__file__']) this.module.bind(name, true);
  }

  run(): void {
    this.#block(this.tree.body, this.module);
    for (const scope of [this.module, ...this.scopes.values()]) {
      if (scope.kind === 'class' && scope.parent?.kind !== 'module')
        for (const name of scope.classNames) this.#globals.add(name);
    }
    for (const scope of this.scopes.values()) {
      if (scope.kind !== 'module') this.#keepApart(scope);
      for (const name of this.#deleted) {
        const variable = scope.variables.get(name);
        if (variable !== undefined) variable.deleted = true;
      }
    }
  }

  /** A local of a name that some scope reaches past it (`global`, or a name that a class body binds) gets another name in JavaScript. */
  #keepApart(scope: Scope): void {
    for (const name of this.#globals) {
      const variable = scope.variables.get(name);
      if (variable !== undefined) variable.javascript = `${variable.javascript}$local`;
    }
  }

  /** Declarations first, so that `bind` knows where names go. */
  #block(body: readonly Statement[], scope: Scope): void {
    for (const statement of body) this.#declare(statement, scope);
    for (const statement of body) this.#visit(statement, scope);
  }

  #declare(node: AnyNode, scope: Scope): void {
    if (node.nodeType === 'Global') {
      for (const name of node.names) {
        const own = mangle(name, scope.className);
        if (scope.kind !== 'module') scope.globals.add(own);
        this.#globals.add(own);
        this.module.bind(own);
      }
    } else if (node.nodeType === 'Nonlocal') {
      for (const name of node.names) scope.nonlocals.add(mangle(name, scope.className));
    } else if (
      !/^(FunctionDef|AsyncFunctionDef|ClassDef|Lambda|ListComp|SetComp|DictComp|GeneratorExp)$/.test(node.nodeType)
    ) {
      for (const child of children(node)) this.#declare(child, scope);
    }
  }

  #bind(name: string, scope: Scope): void {
    scope.bind(mangle(name, scope.className));
  }

  #visit(node: AnyNode, scope: Scope): void {
    switch (node.nodeType) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.#bind(node.name, scope);
        this.#function(node, node.name, scope);
        return;
      case 'Lambda':
        this.#function(node, '<lambda>', scope);
        return;
      case 'ClassDef':
        this.#bind(node.name, scope);
        this.#class(node, scope);
        return;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.#comprehension(node, scope);
        return;
      case 'NamedExpr':
        this.#walrus(node, scope);
        return;
      case 'Name':
        if (node.ctx.nodeType !== 'Load') this.#bind(node.id, scope);
        else this.loaded.add(node.id);
        if (node.ctx.nodeType === 'Del') this.#deleted.add(mangle(node.id, scope.className));
        if (node.id === 'super' || node.id === '__class__') this.#useClassCell(scope);
        return;
      case 'Import':
      case 'ImportFrom':
        for (const alias of node.names) {
          if (alias.name === '*') this.module.hasStarImport = true;
          else this.#bind(alias.asname ?? alias.name.split('.')[0] ?? '', scope);
        }
        return;
      case 'ExceptHandler':
        if (node.name) {
          this.#bind(node.name, scope);
          this.#deleted.add(mangle(node.name, scope.className));
        }
        break;
      case 'MatchAs':
      case 'MatchStar':
        if (node.name) this.#bind(node.name, scope);
        break;
      case 'MatchMapping':
        if (node.rest) this.#bind(node.rest, scope);
        break;
      case 'Yield':
      case 'YieldFrom':
        scope.generator = true;
        break;
    }
    for (const child of children(node)) this.#visit(child, scope);
  }

  #useClassCell(scope: Scope): void {
    for (let at: Scope | null = scope; at !== null; at = at.parent) {
      if (at.kind === 'class') {
        at.usesClassCell = true;
        return;
      }
    }
  }

  #function(node: FunctionNode, name: string, outer: Scope): void {
    const { args } = node;
    const everyArgument = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
    for (const value of [...args.defaults, ...args.kw_defaults]) if (value) this.#visit(value, outer);
    for (const argument of everyArgument) if (argument?.annotation) this.#visit(argument.annotation, outer);
    if (node.nodeType !== 'Lambda') {
      for (const decorator of node.decorator_list) this.#visit(decorator, outer);
      if (node.returns) this.#visit(node.returns, outer);
    }
    const scope = new Scope('function', name, outer, node, outer.className);
    this.scopes.set(node, scope);
    for (const argument of everyArgument) if (argument) scope.bind(mangle(argument.arg, scope.className), true);
    if (node.nodeType === 'Lambda') this.#visit(node.body, scope);
    else this.#block(node.body, scope);
  }

  #class(node: Node<'ClassDef'>, outer: Scope): void {
    for (const part of [...node.decorator_list, ...node.bases, ...node.keywords]) this.#visit(part, outer);
    const scope = new Scope('class', node.name, outer, node, node.name);
    this.scopes.set(node, scope);
    this.#block(node.body, scope);
  }

  #comprehension(node: ComprehensionNode, outer: Scope): void {
    const name = { ListComp: 'listcomp', SetComp: 'setcomp', DictComp: 'dictcomp', GeneratorExp: 'genexpr' }[
      node.nodeType
    ];
    const scope = new Scope('comprehension', `<${name}>`, outer, node, outer.className);
    this.scopes.set(node, scope);
    node.generators.forEach((generator, index) => {
      this.#visit(generator.iter, index === 0 ? outer : scope);
      this.#visit(generator.target, scope);
      for (const test of generator.ifs) this.#visit(test, scope);
    });
    if (node.nodeType === 'DictComp') {
      this.#visit(node.key, scope);
      this.#visit(node.value, scope);
    } else this.#visit(node.elt, scope);
  }

  /** In a comprehension the target belongs to the function around it. */
  #walrus(node: Node<'NamedExpr'>, scope: Scope): void {
    this.#visit(node.value, scope);
    let owner = scope;
    while (owner.kind === 'comprehension' && owner.parent !== null) owner = owner.parent;
    if (node.target.nodeType === 'Name') this.#bind(node.target.id, owner);
  }
}
