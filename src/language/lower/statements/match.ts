/**
 * Lowers `match`.
 *
 * @module
 */
import type { Node, Pattern } from '../../syntax/nodes.ts';
import { type Block, meet } from '../block.ts';
import { lowerExpression } from '../expressions/index.ts';
import type { Case, CasePattern, Expr, Stmt, Target } from '../ir.ts';
import { ANY } from '../static-type.ts';
import { lowerBody } from './index.ts';
import { nameTarget, noteTarget } from './targets.ts';

/** See the module's head. */
export function lowerMatch(node: Node<'Match'>, block: Block): Stmt {
  const subject = lowerExpression(node.subject, block);
  let end = block.flow;
  const cases = node.cases.map((part): Case => {
    const [lowered, caseEnd] = block.branch((): Case => {
      const pattern = lowerPattern(part.pattern, block);
      const guard = part.guard ? lowerExpression(part.guard, block) : null;
      return { pattern, guard, body: lowerBody(part.body, block), line: part.pattern.lineno };
    });
    end = meet(end, caseEnd);
    return lowered;
  });
  block.flow = end;
  return { do: 'match', subject, cases, line: node.lineno };
}

function lowerPattern(node: Pattern, block: Block): CasePattern {
  const line = node.lineno;
  switch (node.nodeType) {
    case 'MatchValue':
      return { match: 'equal', value: lowerExpression(node.value, block) };
    case 'MatchSingleton':
      return { match: 'is', value: singleton(node.value as unknown, line) };
    case 'MatchOr':
      return { match: 'or', patterns: node.patterns.map((pattern) => lowerPattern(pattern, block)) };
    case 'MatchAs':
      if (!node.name) return { match: 'any' };
      if (!node.pattern) return { match: 'capture', target: capture(node.name, line, block) };
      return { match: 'as', pattern: lowerPattern(node.pattern, block), target: capture(node.name, line, block) };
    case 'MatchStar':
      return node.name ? { match: 'capture', target: capture(node.name, line, block) } : { match: 'any' };
    case 'MatchSequence':
      return {
        match: 'sequence',
        patterns: node.patterns.map((pattern) => lowerPattern(pattern, block)),
        star: node.patterns.findIndex((pattern) => pattern.nodeType === 'MatchStar'),
      };
    case 'MatchMapping':
      return {
        match: 'mapping',
        keys: node.keys.map((key) => lowerExpression(key, block)),
        patterns: node.patterns.map((pattern) => lowerPattern(pattern, block)),
        rest: node.rest ? capture(node.rest, line, block) : null,
      };
    case 'MatchClass':
      return {
        match: 'class',
        cls: lowerExpression(node.cls, block),
        positional: node.patterns.map((pattern) => lowerPattern(pattern, block)),
        names: node.kwd_attrs,
        named: node.kwd_patterns.map((pattern) => lowerPattern(pattern, block)),
      };
  }
}

function capture(name: string, line: number, block: Block): Target {
  const target = nameTarget(name, line, block);
  noteTarget(target, () => ANY, block);
  return target;
}

function singleton(value: unknown, line: number): Expr {
  return typeof value === 'boolean' ? { op: 'bool', value, line } : { op: 'none', line };
}
