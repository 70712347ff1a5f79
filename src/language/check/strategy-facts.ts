/**
 * The strategy class of a module, and what can be said of it without running it.
 *
 * @module
 */
import { REQUIRED_HOOKS, STRATEGY_HOOKS } from '../jesse/members.ts';
import { docString, type Expression, type FunctionNode, type Node, type Statement, walk } from '../syntax/nodes.ts';
import { type AnalysedModule } from './analysed-module.ts';
import { importedStrategy } from './class-traits.ts';

/** A hyperparameter as far as it can be read off the source. */
export interface StaticHyperparameter {
  readonly name: string;
  readonly node: Expression;
}

/** See the module's head. */
export interface StrategyFacts {
  readonly node: Node<'ClassDef'>;
  readonly name: string;
  /** First paragraph of the class's doc string, else the module's. */
  readonly description: string | null;
  /** Classes of the file that it derives from, itself first. */
  readonly lineage: readonly Node<'ClassDef'>[];
  /** Every base is known: Jesse's Strategy or a class of the file. */
  readonly closed: boolean;
  readonly methods: ReadonlyMap<string, Node<'FunctionDef'>>;
  readonly missing: readonly string[];
  /** Attributes that some method or the class body sets. */
  readonly attributes: ReadonlySet<string>;
  /** `setattr`, `__dict__` or the like: attributes cannot be told. */
  readonly dynamic: boolean;
  readonly hyperparameters: readonly StaticHyperparameter[] | null;
}

/** The strategy that Jesse runs: the class of the wanted name, else the last that derives from Strategy. */
export function strategyFacts(module: AnalysedModule, wanted: string | null): StrategyFacts | null {
  const classes = module.tree.body.filter(
    (statement): statement is Node<'ClassDef'> => statement.nodeType === 'ClassDef',
  );
  const derived = classes.filter((node) => derives(module, node, classes));
  const node = derived.find((candidate) => candidate.name === wanted) ?? leaf(derived) ?? null;
  return node === null ? null : factsOf(module, node, classes);
}

function derives(
  module: AnalysedModule,
  node: Node<'ClassDef'>,
  classes: readonly Node<'ClassDef'>[],
  seen = new Set<string>(),
): boolean {
  if (seen.has(node.name)) return false;
  seen.add(node.name);
  return node.bases.some((base) => {
    if (base.nodeType === 'Attribute') return base.attr === 'Strategy';
    if (base.nodeType !== 'Name') return false;
    if (importedStrategy(module, base.id)) return true;
    const parent = classes.find((candidate) => candidate.name === base.id);
    return parent === undefined ? importedFromOwn(module, base.id) : derives(module, parent, classes, seen);
  });
}

/** A base imported from another file of the user's counts as a strategy when its name says so. */
function importedFromOwn(module: AnalysedModule, name: string): boolean {
  if (!/strategy/i.test(name)) return false;
  return module.imports.some(
    (node) => node.nodeType === 'ImportFrom' && node.names.some((alias) => (alias.asname ?? alias.name) === name),
  );
}

/** The last class that no other one derives from. */
function leaf(derived: readonly Node<'ClassDef'>[]): Node<'ClassDef'> | undefined {
  const parents = new Set(
    derived.flatMap((node) => node.bases.map((base) => (base.nodeType === 'Name' ? base.id : ''))),
  );
  return derived.findLast((node) => !parents.has(node.name)) ?? derived.at(-1);
}

function factsOf(module: AnalysedModule, node: Node<'ClassDef'>, classes: readonly Node<'ClassDef'>[]): StrategyFacts {
  const lineage: Node<'ClassDef'>[] = [];
  let closed = true;
  const add = (item: Node<'ClassDef'>): void => {
    if (lineage.includes(item)) return;
    lineage.push(item);
    for (const base of item.bases) {
      const parent = base.nodeType === 'Name' ? classes.find((candidate) => candidate.name === base.id) : undefined;
      if (parent !== undefined) add(parent);
      else if (base.nodeType !== 'Name' || !(importedStrategy(module, base.id) || /^(ABC|object)$/.test(base.id)))
        closed = false;
    }
  };
  add(node);
  const methods = new Map<string, Node<'FunctionDef'>>();
  for (const item of [...lineage].reverse())
    for (const method of functionsOf(item.body)) methods.set(method.name, method);
  const attributes = new Set<string>();
  let dynamic = false;
  for (const item of lineage) {
    for (const name of module.scopes.of.get(item)?.classNames ?? []) attributes.add(name);
    walk(item, (part) => {
      if (part.nodeType === 'Attribute' && part.ctx.nodeType === 'Store') attributes.add(part.attr);
      if (part.nodeType === 'Attribute' && part.attr === '__dict__') dynamic = true;
      if (part.nodeType === 'Name' && (part.id === 'setattr' || part.id === 'vars')) dynamic = true;
      if (part.nodeType === 'FunctionDef' && part.name === '__getattr__') dynamic = true;
      return true;
    });
  }
  const doc = docString(node.body) ?? docString(module.tree.body);
  return {
    node,
    name: node.name,
    description: doc === null ? null : (doc.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim(),
    lineage,
    closed,
    methods,
    missing: closed ? REQUIRED_HOOKS.filter((name) => !attributes.has(name)) : [],
    attributes,
    dynamic,
    hyperparameters: declaredHyperparameters(methods.get('hyperparameters')),
  };
}

/** Functions of a body, those in its branches included. */
function functionsOf(body: readonly Statement[]): Node<'FunctionDef'>[] {
  return body.flatMap((statement) => {
    if (statement.nodeType === 'FunctionDef') return [statement];
    if (statement.nodeType === 'If') return functionsOf([...statement.body, ...statement.orelse]);
    return statement.nodeType === 'Try' ? functionsOf(statement.body) : [];
  });
}

/** The names that a `hyperparameters` which returns a plain list declares; null when it is anything else. */
function declaredHyperparameters(method: Node<'FunctionDef'> | undefined): StaticHyperparameter[] | null {
  const statements = method?.body.filter((statement) => statement.nodeType !== 'Comment') ?? [];
  const result = statements.at(-1);
  if (result?.nodeType !== 'Return' || result.value?.nodeType !== 'List') return null;
  const found: StaticHyperparameter[] = [];
  for (const item of result.value.elts) {
    if (item.nodeType !== 'Dict') return null;
    const index = item.keys.findIndex((key) => key?.nodeType === 'Constant' && key.value === 'name');
    const value = item.values[index];
    if (value?.nodeType !== 'Constant' || typeof value.value !== 'string') return null;
    found.push({ name: value.value, node: value });
  }
  return found;
}

/** Parameters of a function after the first (`self`), as Jesse would pass arguments to them. */
export function acceptsArguments(node: FunctionNode, count: number): boolean {
  const { args } = node;
  const positional = args.posonlyargs.length + args.args.length;
  if (args.vararg) return true;
  const required = positional - args.defaults.length;
  return count >= required && count <= positional && args.kw_defaults.every((value) => value !== null);
}

/** Parameters after `self` that Jesse passes to a hook, or null for other methods. */
export function hookParameters(name: string): readonly string[] | null {
  return Object.hasOwn(STRATEGY_HOOKS, name) ? (STRATEGY_HOOKS[name] ?? null) : null;
}
