/**
 * Calls of functions whose parameters are known: those of the file, of `self`, of Jesse's Strategy.
 *
 * @module
 */
import { STRATEGY_METHODS } from '../../jesse/members.ts';
import type { FunctionNode, Node } from '../../syntax/nodes.ts';
import { isBuiltinName } from '../builtin-names.ts';
import { isCaught, type Rule, type RuleContext, severityOf, type Where } from '../rule.ts';
import { resolve } from '../scopes/scope.ts';
import { isSelf } from './strategy-members.ts';

interface Signature {
  readonly positional: readonly string[];
  readonly required: number;
  readonly keywordOnly: readonly string[];
  readonly requiredKeywords: readonly string[];
  readonly varArgs: boolean;
  readonly varKeywords: boolean;
}

/** See the module's head. */
export const callsRule: Rule = {
  visit(node, where, context) {
    if (node.nodeType !== 'Call' || isCaught(where, 'TypeError')) return;
    if (node.args.some((argument) => argument.nodeType === 'Starred') || node.keywords.some((keyword) => !keyword.arg))
      return;
    const target = targetOf(node, where, context);
    if (target === null) return;
    const message = mismatch(target.name, target.signature, node, target.bound);
    if (message === null) return;
    context.report(severityOf(where, 'TypeError'), 'wrong-arguments', node, message, {
      raises: { exception: 'TypeError', message },
    });
  },
};

function targetOf(
  node: Node<'Call'>,
  where: Where,
  context: RuleContext,
): { name: string; signature: Signature; bound: number } | null {
  const { func } = node;
  if (func.nodeType === 'Name') {
    const found = resolve(where.scope, func.id, isBuiltinName);
    if (found.kind !== 'variable' || found.variable.scope.kind !== 'module') return null;
    const binders = context.module.tree.body.filter((statement) => 'name' in statement && statement.name === func.id);
    const [only] = binders;
    if (binders.length !== 1 || only?.nodeType !== 'FunctionDef' || only.decorator_list.length > 0) return null;
    return countAssignments(context, func.id) ? null : { name: func.id, signature: signatureOf(only), bound: 0 };
  }
  if (func.nodeType !== 'Attribute' || !isSelf(func.value, where, context) || context.strategy === null) return null;
  const method = context.strategy.methods.get(func.attr);
  if (method !== undefined) {
    if (method.decorator_list.length > 0) return null;
    return { name: `${ownerOf(method, context)}.${func.attr}`, signature: signatureOf(method), bound: 1 };
  }
  if (context.strategy.attributes.has(func.attr) || !Object.hasOwn(STRATEGY_METHODS, func.attr)) return null;
  return {
    name: `Strategy.${func.attr}`,
    signature: signatureOfText(`self, ${STRATEGY_METHODS[func.attr] ?? ''}`),
    bound: 1,
  };
}

const ownerOf = (method: Node<'FunctionDef'>, { strategy }: RuleContext): string =>
  strategy?.lineage.find((node) => node.body.includes(method))?.name ?? strategy?.name ?? '';

/** Whether the name is bound by anything besides its `def`. */
function countAssignments({ module }: RuleContext, name: string): boolean {
  const text = new RegExp(`(^|[^.\\w])${name}\\s*(=[^=]|,.*=[^=])|global\\s.*\\b${name}\\b`, 'm');
  return text.test(module.file.text);
}

function signatureOf({ args }: FunctionNode): Signature {
  const positional = [...args.posonlyargs, ...args.args].map((argument) => argument.arg);
  return {
    positional,
    required: positional.length - args.defaults.length,
    keywordOnly: args.kwonlyargs.map((argument) => argument.arg),
    requiredKeywords: args.kwonlyargs
      .filter((_, index) => args.kw_defaults[index] === null)
      .map((argument) => argument.arg),
    varArgs: args.vararg != null,
    varKeywords: args.kwarg != null,
  };
}

function signatureOfText(text: string): Signature {
  const parameters = text.split(', ').filter((parameter) => parameter !== '');
  const positional = parameters.map((parameter) => parameter.split('=')[0] ?? '');
  const required = parameters.filter((parameter) => !parameter.includes('=')).length;
  return { positional, required, keywordOnly: [], requiredKeywords: [], varArgs: false, varKeywords: false };
}

/** CPython's words for a call that does not fit, or null. */
function mismatch(name: string, signature: Signature, node: Node<'Call'>, bound: number): string | null {
  const { positional, required } = signature;
  const given = node.args.length + bound;
  const names = node.keywords.map((keyword) => keyword.arg ?? '');
  const unknown = names.find((item) => !positional.includes(item) && !signature.keywordOnly.includes(item));
  if (unknown !== undefined && !signature.varKeywords)
    return `${name}() got an unexpected keyword argument '${unknown}'`;
  if (given > positional.length && !signature.varArgs) {
    const takes = required === positional.length ? `${required}` : `from ${required} to ${positional.length}`;
    const plural = positional.length === 1 && required === positional.length ? '' : 's';
    return `${name}() takes ${takes} positional argument${plural} but ${given} ${given === 1 ? 'was' : 'were'} given`;
  }
  const repeated = names.find((item) => positional.slice(0, given).includes(item));
  if (repeated !== undefined) return `${name}() got multiple values for argument '${repeated}'`;
  const lacking = positional.slice(0, required).filter((item, index) => index >= given && !names.includes(item));
  if (lacking.length > 0)
    return `${name}() missing ${lacking.length} required positional argument${lacking.length === 1 ? '' : 's'}: ${enumeration(lacking)}`;
  const missing = signature.requiredKeywords.filter((item) => !names.includes(item));
  if (missing.length === 0) return null;
  return `${name}() missing ${missing.length} required keyword-only argument${missing.length === 1 ? '' : 's'}: ${enumeration(missing)}`;
}

function enumeration(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length <= 2) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1) ?? ''}`;
}
