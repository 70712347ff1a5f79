/**
 * Imports: libraries that are refused, modules that are nowhere, names that a module lacks.
 *
 * @module
 */
import type { Node } from '../../syntax/nodes.ts';
import { absoluteName } from '../analysed-module.ts';
import { libraryModules, moduleStanding } from '../imports/module-tables.ts';
import { suggestion } from '../nearest.ts';
import { isCaught, type Rule, type RuleContext, severityOf, type Where } from '../rule.ts';

/** See the module's head. */
export const modulesRule: Rule = {
  visit(node, where, context) {
    if (node.nodeType === 'Import') {
      for (const alias of node.names) {
        const bound = alias.asname ?? alias.name.split('.')[0] ?? alias.name;
        checkModule(alias.name, [bound], node, where, context);
      }
    } else if (node.nodeType === 'ImportFrom' && node.module !== '__future__') {
      const name = absoluteName(context.module.file, node.module ?? '', node.level ?? 0);
      const bound = node.names.map((alias) => alias.asname ?? alias.name);
      if (checkModule(name, bound, node, where, context)) checkNames(name, node, where, context);
    }
  },
};

/** Whether there is such a module. */
function checkModule(
  name: string,
  bound: readonly string[],
  node: Node<'Import'> | Node<'ImportFrom'>,
  where: Where,
  context: RuleContext,
): boolean {
  if (context.namesOf(name) !== null) return true;
  const standing = moduleStanding(name);
  if (standing.kind === 'library') return true;
  if (/^jesse\.services\.selectors$/.test(name) || (name === 'jesse.services' && bound.includes('selectors'))) {
    context.report('error', 'old-api', node, `jesse.services.selectors does not exist any more`, {
      hint: 'use self.routes instead of get_all_trading_routes(), self.get_candles for candles',
      raises: { exception: 'ModuleNotFoundError', message: "No module named 'jesse.services.selectors'" },
    });
    return false;
  }
  if (standing.kind === 'refused') {
    const unused = bound.every((item) => !context.module.scopes.loaded.has(item));
    if (unused || isCaught(where, 'ModuleNotFoundError')) return false;
    context.report(
      'error',
      'refused-module',
      node,
      `the module ${name.startsWith('jesse.') ? name : (name.split('.')[0] ?? name)} is not available in the embedded backend`,
      {
        unsupported: true,
        hint: standing.instead,
      },
    );
    return false;
  }
  unknownModule(name, node, where, context);
  return false;
}

function unknownModule(
  name: string,
  node: Node<'Import'> | Node<'ImportFrom'>,
  where: Where,
  context: RuleContext,
): void {
  const severity = severityOf(where, 'ModuleNotFoundError');
  if (severity === 'warning' && isCaught(where, 'ModuleNotFoundError')) return;
  const near = suggestion(name, libraryModules());
  const top = name.split('.')[0] ?? name;
  const missing =
    top !== name && context.namesOf(top) !== null ? name : moduleStanding(top).kind === 'library' ? name : top;
  context.report(severity, 'unknown-module', node, `No module named '${missing}'`, {
    hint:
      near ??
      `looked for ${name.replaceAll('.', '/')}.py beside the strategy, in the strategies folder and in the project's root`,
    raises: { exception: 'ModuleNotFoundError', message: `No module named '${missing}'` },
  });
}

function checkNames(module: string, node: Node<'ImportFrom'>, where: Where, context: RuleContext): void {
  const names = context.namesOf(module);
  if (names === null) return;
  for (const alias of node.names) {
    if (alias.name === '*' || names.has(alias.name) || context.namesOf(`${module}.${alias.name}`) !== null) continue;
    if (moduleStanding(`${module}.${alias.name}`).kind === 'library') continue;
    if (isCaught(where, 'ImportError')) continue;
    context.report(
      severityOf(where, 'ImportError'),
      module === 'jesse.indicators' ? 'unknown-indicator' : 'unknown-import',
      alias,
      `cannot import name '${alias.name}' from '${module}'`,
      {
        hint: suggestion(alias.name, names),
        raises: { exception: 'ImportError', message: `cannot import name '${alias.name}' from '${module}'` },
      },
    );
  }
}
