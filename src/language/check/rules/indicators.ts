/**
 * Calls of indicators: names that do not exist, arguments that they do not take, computation in a loop.
 *
 * @module
 */
import type { Node } from '../../syntax/nodes.ts';
import { GONE_INDICATORS, INDICATOR_SIGNATURES } from '../indicators/signatures.ts';
import { suggestion } from '../nearest.ts';
import { type Rule, type RuleContext, severityOf, type Where } from '../rule.ts';

const PATH = /^jesse\.indicators\.(\w+)$/;

/** See the module's head. */
export const indicatorsRule: Rule = {
  visit(node, where, context) {
    if (node.nodeType === 'Attribute') {
      const name = PATH.exec(context.imports.pathOf(node) ?? '')?.[1];
      if (name !== undefined && !Object.hasOwn(INDICATOR_SIGNATURES, name)) unknown(name, node, where, context);
    } else if (node.nodeType === 'Call') {
      const name = PATH.exec(context.imports.pathOf(node.func) ?? '')?.[1];
      const signature =
        name !== undefined && Object.hasOwn(INDICATOR_SIGNATURES, name) ? INDICATOR_SIGNATURES[name] : undefined;
      if (name === undefined || signature === undefined) return;
      checkArguments(name, signature[0].split(', '), node, where, context);
      if (where.inLoop) {
        context.report('warning', 'indicator-in-loop', node, `ta.${name} is computed at every pass of a loop`, {
          hint: 'compute it once with sequential=True before the loop and index the result',
        });
      }
    }
  },
};

function unknown(name: string, node: Node<'Attribute'>, where: Where, context: RuleContext): void {
  const message = `module 'jesse.indicators' has no attribute '${name}'`;
  const instead = Object.hasOwn(GONE_INDICATORS, name) ? `use ${GONE_INDICATORS[name] ?? ''}` : null;
  const severity = severityOf(where, 'AttributeError');
  context.report(severity, 'unknown-indicator', node, message, {
    hint: instead ?? suggestion(name, Object.keys(INDICATOR_SIGNATURES)),
    raises: { exception: 'AttributeError', message },
  });
}

function checkArguments(
  name: string,
  parameters: readonly string[],
  node: Node<'Call'>,
  where: Where,
  context: RuleContext,
): void {
  if (node.args.some((argument) => argument.nodeType === 'Starred') || node.keywords.some((keyword) => !keyword.arg))
    return;
  const names = parameters.map((parameter) => parameter.replace('?', ''));
  const wrong = node.keywords.find((keyword) => !names.includes(keyword.arg ?? ''));
  const severity = severityOf(where, 'TypeError');
  if (wrong !== undefined) {
    const message = `${name}() got an unexpected keyword argument '${wrong.arg ?? ''}'`;
    const hint = suggestion(wrong.arg ?? '', names) ?? `it takes ${names.join(', ')}`;
    context.report(severity, 'indicator-arguments', wrong, message, {
      hint,
      raises: { exception: 'TypeError', message },
    });
  } else if (node.args.length > names.length) {
    context.report(
      severity,
      'indicator-arguments',
      node,
      `${name}() takes ${names.length} arguments but ${node.args.length} were given`,
      {
        hint: `it takes ${names.join(', ')}`,
      },
    );
  } else {
    const given = new Set([...names.slice(0, node.args.length), ...node.keywords.map((keyword) => keyword.arg ?? '')]);
    const lacking = parameters.filter((parameter) => !parameter.endsWith('?') && !given.has(parameter));
    if (lacking.length === 0) return;
    const words = lacking.map((parameter) => `'${parameter}'`).join(' and ');
    const message = `${name}() missing ${lacking.length} required positional argument${lacking.length === 1 ? '' : 's'}: ${words}`;
    context.report(severity, 'indicator-arguments', node, message, { raises: { exception: 'TypeError', message } });
  }
}
