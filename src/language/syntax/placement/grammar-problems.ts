/**
 * Problems that CPython's grammar finds and py-ast does not.
 *
 * @module
 */

import { expressionName } from '../expression-names.ts';
import { type AnyNode, children, type Expression, type Node } from '../nodes.ts';
import type { SourceText } from '../source-text.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import { firstOf, type Report } from './index.ts';
import { textProblem } from './text-problems.ts';

/** See the module's head. */
export function grammarProblem(node: AnyNode, source: SourceText, report: Report): SyntaxProblem | null {
  const own = problemOf(node, source, report);
  if (own !== null) return own;
  for (const child of children(node)) {
    const problem = grammarProblem(child, source, report);
    if (problem !== null) return problem;
  }
  return null;
}

function problemOf(node: AnyNode, source: SourceText, report: Report): SyntaxProblem | null {
  switch (node.nodeType) {
    case 'For':
    case 'AsyncFor':
    case 'Comprehension':
      return badTarget(node.target, report);
    case 'Assign':
      return firstOf(node.targets, (target) => badTarget(target, report));
    case 'AugAssign':
      if (/^(Name|Attribute|Subscript)$/.test(node.target.nodeType)) return null;
      return report(`'${expressionName(node.target)}' is an illegal expression for augmented assignment`, node.target);
    case 'AnnAssign':
      if (/^(Name|Attribute|Subscript)$/.test(node.target.nodeType)) return null;
      if (/^(Tuple|List)$/.test(node.target.nodeType)) {
        return report(`only single target (not ${expressionName(node.target)}) can be annotated`, node.target);
      }
      return report('illegal target for annotation', node.target);
    case 'WithItem':
      return node.optional_vars ? badTarget(node.optional_vars, report) : null;
    case 'NamedExpr':
      if (node.target.nodeType === 'Name') return null;
      return report(`cannot use assignment expressions with ${expressionName(node.target)}`, node.target);
    case 'Delete':
      return firstOf(node.targets, (target) => badTarget(target, report, 'delete'));
    case 'Try':
      if (node.handlers.length > 0 || node.finalbody.length > 0) return null;
      return report("expected 'except' or 'finally' block", afterBody(node, source));
    case 'Call': {
      const generator = node.args.find((argument) => argument.nodeType === 'GeneratorExp');
      const alone = node.args.length + node.keywords.length === 1;
      if (generator === undefined || alone || source.segment(generator).startsWith('(')) return null;
      return report('Generator expression must be parenthesized', generator);
    }
    case 'JoinedStr':
      return textProblem(node, source, report);
    case 'TypeAlias':
    case 'TemplateStr':
      return report('invalid syntax', node);
    case 'FunctionDef':
    case 'ClassDef':
      if (node.type_params.length === 0) return null;
      return report(node.nodeType === 'ClassDef' ? 'invalid syntax' : "expected '('", node);
    default:
      return null;
  }
}

function badTarget(
  target: Expression,
  report: Report,
  verb: 'assign to' | 'delete' = 'assign to',
): SyntaxProblem | null {
  switch (target.nodeType) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return null;
    case 'Starred':
      return verb === 'delete' ? report('cannot delete starred', target) : badTarget(target.value, report);
    case 'Tuple':
    case 'List':
      for (const element of target.elts) {
        const problem = badTarget(element, report, verb);
        if (problem !== null) return problem;
      }
      return null;
    default:
      return report(`cannot ${verb} ${expressionName(target)}`, target);
  }
}

/** The line after a `try` body, where `except` was expected. */
function afterBody(node: Node<'Try'>, source: SourceText): { lineno: number; col_offset: number } {
  const last = node.body.at(-1);
  let line = (last?.end_lineno ?? node.lineno) + 1;
  while (line < source.lines.length && /^\s*(#|$)/.test(source.line(line))) line++;
  return { lineno: line, col_offset: /^\s*/.exec(source.line(line))?.[0].length ?? 0 };
}
