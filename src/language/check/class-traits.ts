/**
 * What may be assumed of the instances of a class, from the whole program's text: whether a store of an attribute is a plain
 * store, whether it is a Jesse strategy.
 *
 * @module
 */
import { STRATEGY_PROPERTIES } from '../jesse/members.ts';
import type { Expression, Node, Statement } from '../syntax/nodes.ts';
import { walk } from '../syntax/nodes.ts';
import type { AnalysedModule } from './analysed-module.ts';

/** See the module's head. */
export interface ClassTraits {
  readonly direct: boolean;
  readonly strategy: boolean;
}

/** Facts about all classes of a program. */
export interface ProgramClasses {
  /** Names that some class binds to a property or another descriptor, and Jesse's properties. */
  readonly descriptors: ReadonlySet<string>;
  /** Names of Jesse's properties that some class binds, or that Jesse computes from one bound. */
  readonly overridden: ReadonlySet<string>;
  traits(module: AnalysedModule, node: Node<'ClassDef'>): ClassTraits;
}

const INTERCEPTS = /__setattr__|__set__\b|__slots__|\bslots=|__delattr__|__getattribute__/;
const NEITHER: ClassTraits = { direct: false, strategy: false };

/** Looks through all classes. */
export function programClasses(modules: Iterable<AnalysedModule>): ProgramClasses {
  const descriptors = new Set(Object.keys(STRATEGY_PROPERTIES));
  const overridden = new Set<string>();
  let intercepts = false;
  for (const module of modules) {
    intercepts ||= INTERCEPTS.test(module.file.text);
    walk(module.tree, (node) => {
      if (node.nodeType === 'ClassDef')
        for (const statement of node.body) noteMember(statement, descriptors, overridden);
      return true;
    });
  }
  const known = new Map<Node<'ClassDef'>, ClassTraits>();
  const traits = (module: AnalysedModule, node: Node<'ClassDef'>): ClassTraits => {
    const found = known.get(node);
    if (found !== undefined) return found;
    known.set(node, NEITHER);
    const made = traitsOf(module, node, traits);
    const result = { direct: made.direct && !intercepts, strategy: made.strategy };
    known.set(node, result);
    return result;
  };
  // Jesse's price is the close.
  if (overridden.has('close')) overridden.add('price');
  return { descriptors, overridden, traits };
}

function noteMember(statement: Statement, descriptors: Set<string>, overridden: Set<string>): void {
  const names: string[] = [];
  if (statement.nodeType === 'FunctionDef') {
    names.push(statement.name);
    if (statement.decorator_list.length > 0) descriptors.add(statement.name);
  } else if (statement.nodeType === 'Assign') {
    for (const target of statement.targets) {
      if (target.nodeType !== 'Name') continue;
      names.push(target.id);
      if (statement.value.nodeType !== 'Constant') descriptors.add(target.id);
    }
  } else if (statement.nodeType === 'AnnAssign' && statement.target.nodeType === 'Name') {
    names.push(statement.target.id);
    if (statement.value && statement.value.nodeType !== 'Constant') descriptors.add(statement.target.id);
  }
  for (const name of names) if (Object.hasOwn(STRATEGY_PROPERTIES, name)) overridden.add(name);
}

function traitsOf(
  module: AnalysedModule,
  node: Node<'ClassDef'>,
  traits: (module: AnalysedModule, node: Node<'ClassDef'>) => ClassTraits,
): ClassTraits {
  const bases = node.bases.map((base) => baseTraits(module, base, traits));
  const plainDecorators = node.decorator_list.every(
    ({ nodeType, ...rest }) => nodeType === 'Name' && 'id' in rest && rest.id === 'dataclass',
  );
  return {
    direct: node.keywords.length === 0 && plainDecorators && bases.every((base) => base.direct),
    strategy: bases.some((base) => base.strategy),
  };
}

function baseTraits(
  module: AnalysedModule,
  base: Expression,
  traits: (module: AnalysedModule, node: Node<'ClassDef'>) => ClassTraits,
): ClassTraits {
  if (base.nodeType !== 'Name') return NEITHER;
  if (importedStrategy(module, base.id)) return { direct: true, strategy: true };
  const plain = base.id === 'object' || importsName(module, 'abc', 'ABC', base.id);
  const definitions = module.tree.body.filter((statement) => bindsName(statement, base.id));
  const [only] = definitions;
  if (plain && definitions.every((statement) => statement.nodeType === 'ImportFrom'))
    return { direct: true, strategy: false };
  return definitions.length === 1 && only?.nodeType === 'ClassDef' ? traits(module, only) : NEITHER;
}

/** Whether a name is Jesse's Strategy class, imported at the top and bound by nothing else. */
export function importedStrategy(module: AnalysedModule, name: string): boolean {
  const binders = module.tree.body.filter((statement) => bindsName(statement, name));
  return (
    binders.length > 0 &&
    importsName(module, 'jesse.strategies', 'Strategy', name) &&
    binders.every((s) => s.nodeType === 'ImportFrom')
  );
}

function importsName(module: AnalysedModule, from: string, wanted: string, bound: string): boolean {
  return module.imports.some(
    (node) =>
      node.nodeType === 'ImportFrom' &&
      node.module === from &&
      node.names.some(
        (alias) =>
          (alias.name === wanted && (alias.asname ?? wanted) === bound) || (alias.name === '*' && bound === wanted),
      ),
  );
}

function bindsName(statement: Statement, name: string): boolean {
  if (statement.nodeType === 'ClassDef' || statement.nodeType === 'FunctionDef') return statement.name === name;
  if (statement.nodeType === 'Import')
    return statement.names.some((alias) => (alias.asname ?? alias.name.split('.')[0]) === name);
  if (statement.nodeType === 'ImportFrom') {
    return statement.names.some((alias) => alias.name === '*' || (alias.asname ?? alias.name) === name);
  }
  if (statement.nodeType !== 'Assign') return false;
  return statement.targets.some((target) => target.nodeType === 'Name' && target.id === name);
}
