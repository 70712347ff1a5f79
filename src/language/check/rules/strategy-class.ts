/**
 * The strategy class as a whole: methods that Jesse demands, hooks and their parameters, `__init__`, class attributes.
 *
 * @module
 */
import { ENGINE_READS } from '../../jesse/engine-reads.ts';
import { OLD_STRATEGY_NAMES, PRIVATE_METHODS } from '../../jesse/members.ts';
import type { Node } from '../../syntax/nodes.ts';
import { walk } from '../../syntax/nodes.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { acceptsArguments, hookParameters, type StrategyFacts } from '../strategy-facts.ts';

/** See the module's head. */
export const strategyClassRule: Rule = {
  finish(context) {
    const { strategy, report } = context;
    if (strategy === null) return;
    if (strategy.missing.length > 0) {
      const names = strategy.missing.join(', ');
      const plural = strategy.missing.length > 1 ? 's' : '';
      const message = `Can't instantiate abstract class ${strategy.name} with abstract method${plural} ${[...strategy.missing].sort().join(', ')}`;
      report('error', 'missing-method', strategy.node, `${strategy.name} lacks ${names}`, {
        hint: `define ${strategy.missing.map((name) => `def ${name}(self):`).join(' and ')}`,
        raises: { exception: 'TypeError', message },
      });
    }
    for (const method of strategy.methods.values()) checkMethod(method, strategy, context);
    for (const node of strategy.lineage) {
      checkAttributes(node, context);
      checkRedefined(node, context);
    }
  },
};

function checkMethod(method: Node<'FunctionDef'>, strategy: StrategyFacts, { report }: RuleContext): void {
  const isProperty = method.decorator_list.some(
    (decorator) => decorator.nodeType === 'Name' && decorator.id === 'property',
  );
  if (method.name === 'hyperparameters' && isProperty) {
    report('error', 'hyperparameters-property', method, 'hyperparameters is a property, but Jesse calls it', {
      hint: 'remove the @property above it',
      raises: { exception: 'TypeError', message: "'list' object is not callable" },
    });
    return;
  }
  if (/^(should_cancel|on_stop_loss|on_take_profit|on_route_stop_loss|on_route_take_profit)$/.test(method.name)) {
    const instead = OLD_STRATEGY_NAMES[method.name] ?? '';
    report('warning', 'old-api', method, `Jesse does not call ${method.name} any more`, { hint: `use ${instead}` });
    return;
  }
  if (PRIVATE_METHODS.has(method.name)) {
    report('error', 'private-method', method, `${method.name} is a method of Jesse's own Strategy`, {
      unsupported: true,
      hint: 'rename it: with this name Jesse would call it in place of its own, and the embedded backend does not',
    });
    return;
  }
  const expected = hookParameters(method.name);
  if (expected !== null && !isProperty && !acceptsArguments(method, expected.length + 1)) {
    const parameters = ['self', ...expected].join(', ');
    report(
      method.name.startsWith('should_') ? 'error' : 'warning',
      'hook-arguments',
      method,
      `Jesse calls ${method.name}(${parameters})`,
      {
        hint: `write def ${method.name}(${parameters}):`,
      },
    );
  }
  if (method.name === '__init__' && strategy.closed) checkInit(method, report);
}

/** Definitions in a class's body of what Jesse reads; whatever form they have, Jesse would get them. */
function checkRedefined(node: Node<'ClassDef'>, { module, report }: RuleContext): void {
  for (const name of module.scopes.of.get(node)?.classNames ?? []) {
    if (!ENGINE_READS.has(name)) continue;
    const place =
      node.body.find((statement) => statement.nodeType === 'FunctionDef' && statement.name === name) ?? node;
    report(
      'error',
      'redefined-member',
      place,
      `${node.name} redefines ${name}, which Jesse reads when it decides on orders`,
      {
        unsupported: true,
        hint: `rename it: Jesse would go by the new ${name}, and the embedded backend goes by the original`,
      },
    );
  }
}

function checkInit(method: Node<'FunctionDef'>, report: RuleContext['report']): void {
  let calls = false;
  walk(method, (node) => {
    if (node.nodeType === 'Attribute' && node.attr === '__init__') calls = true;
    return true;
  });
  if (calls) return;
  report('error', 'missing-super-init', method, '__init__ does not call super().__init__()', {
    hint: 'begin it with super().__init__()',
  });
}

function checkAttributes(node: Node<'ClassDef'>, { report }: RuleContext): void {
  for (const statement of node.body) {
    const value = statement.nodeType === 'Assign' || statement.nodeType === 'AnnAssign' ? statement.value : undefined;
    if (!value || !/^(List|Dict|Set|ListComp|DictComp|SetComp)$/.test(value.nodeType)) continue;
    const target =
      statement.nodeType === 'Assign'
        ? statement.targets[0]
        : statement.nodeType === 'AnnAssign'
          ? statement.target
          : undefined;
    if (target?.nodeType !== 'Name' || /^[A-Z_0-9]+$/.test(target.id)) continue;
    report(
      'warning',
      'mutable-class-attribute',
      statement,
      `${target.id} belongs to the class: all routes and runs of it share one`,
      {
        hint: `set self.${target.id} in __init__ (after super().__init__()) or in before() when self.index == 0`,
      },
    );
  }
}
