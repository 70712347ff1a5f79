/**
 * Attributes of `self`, `self.position` and `utils`: old names, misspellings, what the backend lacks.
 *
 * @module
 */
import { PRIVATE_STATE, SET_BY_JESSE } from '../../jesse/engine-reads.ts';
import {
  OLD_STRATEGY_NAMES,
  POSITION_MEMBERS,
  PRIVATE_METHODS,
  STRATEGY_ATTRIBUTES,
  STRATEGY_HOOKS,
  STRATEGY_METHODS,
  STRATEGY_PROPERTIES,
  STRATEGY_UNSUPPORTED,
  UTILS_NAMES,
} from '../../jesse/members.ts';
import type { Node } from '../../syntax/nodes.ts';
import { suggestion } from '../nearest.ts';
import { isCaught, type Rule, type RuleContext, severityOf, type Where } from '../rule.ts';

const KNOWN = [
  ...Object.keys(STRATEGY_PROPERTIES),
  ...STRATEGY_ATTRIBUTES,
  ...Object.keys(STRATEGY_METHODS),
  ...Object.keys(STRATEGY_HOOKS),
  ...Object.keys(STRATEGY_UNSUPPORTED),
];
const KNOWN_SET = new Set(KNOWN);

/** See the module's head. */
export const strategyMembersRule: Rule = {
  visit(node, where, context) {
    if (node.nodeType !== 'Attribute') return;
    if (isSelf(node.value, where, context)) {
      if (node.ctx.nodeType === 'Load') ofSelf(node, where, context);
      else ofAssignment(node, where, context);
    } else if (
      node.value.nodeType === 'Attribute' &&
      node.value.attr === 'position' &&
      isSelf(node.value.value, where, context)
    ) {
      if (POSITION_MEMBERS.includes(node.attr) || node.attr.startsWith('_') || node.ctx.nodeType !== 'Load') return;
      attributeError('Position', node, POSITION_MEMBERS, where, context, 'self.position.');
    } else if (context.imports.pathOf(node) === `jesse.utils.${node.attr}` && !UTILS_NAMES.includes(node.attr)) {
      if (node.attr.startsWith('_') || node.attr === 'numpy_candles_to_dataframe') return;
      const message = `module 'jesse.utils' has no attribute '${node.attr}'`;
      context.report(severityOf(where, 'AttributeError'), 'unknown-attribute', node, message, {
        hint: suggestion(node.attr, UTILS_NAMES),
        raises: { exception: 'AttributeError', message },
      });
    }
  },
};

/** Whether an expression is the first parameter of a method of the strategy. */
export function isSelf(node: Node<'Attribute'>['value'], where: Where, context: RuleContext): boolean {
  if (node.nodeType !== 'Name' || where.class === null || context.strategy?.lineage.includes(where.class) !== true)
    return false;
  const method = where.function;
  if (method === null) return false;
  const first = method.nodeType === 'Lambda' ? 'self' : (method.args.posonlyargs[0] ?? method.args.args[0])?.arg;
  return node.id === (first ?? 'self') && node.id === 'self';
}

function ofSelf(node: Node<'Attribute'>, where: Where, context: RuleContext): void {
  const { strategy, report } = context;
  const name = node.attr;
  if (strategy === null || strategy.attributes.has(name)) return;
  if (Object.hasOwn(STRATEGY_UNSUPPORTED, name)) {
    report('error', 'unsupported-builtin', node, `self.${name} is not available in the embedded backend`, {
      unsupported: true,
      hint: STRATEGY_UNSUPPORTED[name] ?? null,
    });
    return;
  }
  if (Object.hasOwn(OLD_STRATEGY_NAMES, name)) {
    const raises =
      name === 'capital'
        ? {
            exception: 'NotImplementedError',
            message: 'The alias "self.capital" has been removed. Please use "self.balance" instead.',
          }
        : { exception: 'AttributeError', message: `'${strategy.name}' object has no attribute '${name}'` };
    report(severityOf(where, raises.exception), 'old-api', node, `self.${name} does not exist any more`, {
      hint: `use ${OLD_STRATEGY_NAMES[name] ?? ''}`,
      raises,
    });
    return;
  }
  if (KNOWN_SET.has(name) || !strategy.closed || strategy.dynamic || name.startsWith('_')) return;
  attributeError(strategy.name, node, [...KNOWN, ...strategy.attributes], where, context, 'self.');
}

/** `self.name = …` of what Jesse reads through `self`; what it sets itself after `__init__` may be assigned there. */
function ofAssignment(node: Node<'Attribute'>, where: Where, { report }: RuleContext): void {
  const name = node.attr;
  const method = where.function?.nodeType === 'FunctionDef' ? where.function.name : null;
  const isPrivate = PRIVATE_STATE.has(name) || PRIVATE_METHODS.has(name);
  if (!isPrivate && !(SET_BY_JESSE.has(name) && isHook(method))) return;
  report('error', 'redefined-member', node, `self.${name} is what Jesse itself reads to do its work`, {
    unsupported: true,
    hint: 'rename it: Jesse would go on with the assigned value, and the embedded backend with its own',
  });
}

/** Methods that Jesse calls once it has set the strategy up. */
function isHook(method: string | null): boolean {
  return method !== null && Object.hasOwn(STRATEGY_HOOKS, method);
}

function attributeError(
  owner: string,
  node: Node<'Attribute'>,
  known: readonly string[],
  where: Where,
  context: RuleContext,
  prefix: string,
): void {
  if (isCaught(where, 'AttributeError')) return;
  const near = suggestion(node.attr, known);
  const message = `'${owner}' object has no attribute '${node.attr}'`;
  context.report(severityOf(where, 'AttributeError'), 'unknown-attribute', node, message, {
    hint:
      near === null ? `nothing sets ${prefix}${node.attr}` : near.replace('did you mean ', `did you mean ${prefix}`),
    raises: { exception: 'AttributeError', message },
  });
}
