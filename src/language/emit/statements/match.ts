/**
 * Emits `match`: each case is a condition that binds as it goes, in a labelled block.
 *
 * @module
 */
import type { CasePattern, Expr, Stmt, Target } from '../../lower/ir.ts';
import { emitTest } from '../expressions/tests.ts';
import { quote, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitBody } from './index.ts';

/** See the module's head. */
export function emitMatch(statement: Extract<Stmt, { do: 'match' }>, e: FunctionEmitter): void {
  const subject = e.name('subject');
  e.push(`const ${subject} = ${value(statement.subject, e)};`);
  const label = e.name('match');
  e.nest(`${label}: {`, () => {
    for (const part of statement.cases) {
      e.line = part.line;
      const tests = [condition(part.pattern, subject, e)];
      if (part.guard !== null) tests.push(emitTest(part.guard, e));
      e.nest(`if (${tests.filter((test) => test !== 'true').join(' && ') || 'true'}) {`, () => {
        emitBody(part.body, e);
        e.push(`break ${label};`);
      });
    }
  });
}

function condition(pattern: CasePattern, subject: string, e: FunctionEmitter): string {
  switch (pattern.match) {
    case 'any':
      return 'true';
    case 'capture':
      return `(${bind(pattern.target, subject)}, true)`;
    case 'as':
      return `(${condition(pattern.pattern, subject, e)} && (${bind(pattern.target, subject)}, true))`;
    case 'equal':
      return `${e.use('testEqual')}(${subject}, ${value(pattern.value, e)})`;
    case 'is':
      return `${subject} === ${value(pattern.value, e)}`;
    case 'or':
      return `(${pattern.patterns.map((part) => condition(part, subject, e)).join(' || ')})`;
    case 'sequence':
      return sequence(pattern, subject, e);
    case 'mapping':
      return mapping(pattern, subject, e);
    case 'class':
      return classPattern(pattern, subject, e);
  }
}

function bind(target: Target, text: string): string {
  if (target.to === 'className') return `ns.set(${quote(target.name)}, ${text})`;
  if (target.to !== 'variable') throw new Error('a pattern captures names');
  return `${target.variable.javascript} = ${text}`;
}

/** `(items = match…(…)) !== null && …` for the sub-patterns. */
function parts(
  found: string,
  patterns: readonly CasePattern[],
  e: FunctionEmitter,
  at: (index: number, items: string) => string,
): string {
  const items = e.temporary();
  const tests = patterns.map((part, index) => {
    if (part.match === 'any') return 'true';
    const item = e.temporary();
    return `(${item} = ${at(index, items)}, ${condition(part, item, e)})`;
  });
  return `(${[`(${items} = ${found}) !== null`, ...tests.filter((test) => test !== 'true')].join(' && ')})`;
}

function sequence(pattern: Extract<CasePattern, { match: 'sequence' }>, subject: string, e: FunctionEmitter): string {
  const { patterns, star } = pattern;
  const length = star < 0 ? patterns.length : patterns.length - 1;
  const found = `${e.use('matchSequence')}(${subject}, ${length}, ${String(star < 0)})`;
  const after = patterns.length - star - 1;
  return parts(found, patterns, e, (index, items) => {
    if (star < 0 || index < star) return `${items}[${index}]`;
    if (index === star) return `${e.use('list')}(${items}.slice(${star}, ${items}.length - ${after}))`;
    return `${items}[${items}.length - ${patterns.length - index}]`;
  });
}

function mapping(pattern: Extract<CasePattern, { match: 'mapping' }>, subject: string, e: FunctionEmitter): string {
  const keys = (): string => `[${pattern.keys.map((key: Expr) => value(key, e)).join(', ')}]`;
  const found = parts(
    `${e.use('matchMapping')}(${subject}, ${keys()})`,
    pattern.patterns,
    e,
    (index, items) => `${items}[${index}]`,
  );
  if (pattern.rest === null) return found;
  return `(${found} && (${bind(pattern.rest, `${e.use('matchRest')}(${subject}, ${keys()})`)}, true))`;
}

function classPattern(pattern: Extract<CasePattern, { match: 'class' }>, subject: string, e: FunctionEmitter): string {
  const names = `[${pattern.names.map(quote).join(', ')}]`;
  const found = `${e.use('matchClass')}(${subject}, ${value(pattern.cls, e)}, ${pattern.positional.length}, ${names})`;
  return parts(found, [...pattern.positional, ...pattern.named], e, (index, items) => `${items}[${index}]`);
}
