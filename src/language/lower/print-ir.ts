/**
 * The intermediate form as text, for golden tests and for whoever debugs the compiler: one statement a line, expressions as
 * `(op …)`, proven types after a colon.
 *
 * @module
 */
import type { Variable } from '../check/scopes/scope.ts';
import type { DirectFunction } from './direct-functions.ts';
import type { Expr, ModuleIr, Stmt } from './ir.ts';
import type { StaticType } from './static-type.ts';
import { typeOf } from './types/type-of.ts';
import type { VariableTypes } from './types/variable-types.ts';

/** See the module's head. */
export function printIr(ir: ModuleIr, types: VariableTypes): string {
  return new Printer(types).body(ir.body, '').join('\n');
}

const isVariable = (value: object): value is Variable => 'javascript' in value;
const isDirect = (value: object): value is DirectFunction => 'parameters' in value && 'result' in value;
const isExpr = (value: object): value is Expr => 'op' in value;
const isStmt = (value: object): value is Stmt => 'do' in value;
const HIDDEN = new Set(['line', 'type', 'op', 'do', 'definition', 'variables', 'qualname', 'inPlace', 'direct']);

class Printer {
  constructor(readonly types: VariableTypes) {}

  body(statements: readonly Stmt[], indentation: string): string[] {
    return statements.flatMap((statement) => this.#statement(statement, indentation));
  }

  #statement(statement: Stmt, indentation: string): string[] {
    const parts: string[] = [statement.do];
    const below: string[] = [];
    for (const [key, value] of Object.entries(statement) as [string, unknown][]) {
      if (HIDDEN.has(key)) continue;
      if (Array.isArray(value) && value.length > 0 && value.every((item: object) => isStmt(item) || 'body' in item)) {
        if (key !== 'body') below.push(`${indentation}${key}`);
        for (const item of value as readonly object[]) below.push(...this.#nested(item, indentation));
      } else if (!(Array.isArray(value) && value.length === 0)) parts.push(this.text(value));
    }
    const functions = this.#functionsOf(statement, indentation);
    return [`${indentation}${parts.join(' ')}`, ...functions, ...below];
  }

  #nested(item: object, indentation: string): string[] {
    if (isStmt(item)) return this.#statement(item, `${indentation}  `);
    const { body, ...head } = item as { body: readonly Stmt[] };
    return [`${indentation}  ${this.text(head)}`, ...this.body(body, `${indentation}    `)];
  }

  /** Bodies of the functions and classes that a statement defines, below it. */
  #functionsOf(value: unknown, indentation: string): string[] {
    if (typeof value !== 'object' || value === null || isVariable(value) || isDirect(value)) return [];
    if (isExpr(value) && (value.op === 'function' || value.op === 'class'))
      return this.body(value.body, `${indentation}  `);
    return Object.entries(value).flatMap(([key, item]) => (key === 'body' ? [] : this.#functionsOf(item, indentation)));
  }

  text(value: unknown): string {
    if (value === null || value === undefined) return '-';
    if (typeof value === 'bigint') return `${value}n`;
    if (typeof value !== 'object')
      return typeof value === 'string' && /[^\w.+*/%<>=&|^~-]/.test(value) ? JSON.stringify(value) : String(value);
    if (Array.isArray(value)) return `[${value.map((item) => this.text(item)).join(' ')}]`;
    if (isVariable(value) || isDirect(value)) return value.name;
    const fields = Object.entries(value).filter(
      ([key, item]) => !HIDDEN.has(key) && key !== 'body' && !(key === 'cell' && item === null),
    );
    const texts = fields.map(([, item]) => this.text(item));
    if (!isExpr(value)) return fields.length === 1 ? (texts[0] ?? '') : `{${texts.join(' ')}}`;
    const type = typeOf(value, this.types);
    return `(${[value.op, ...texts].join(' ')})${this.#suffix(type, value)}`;
  }

  #suffix(type: StaticType, { op }: Expr): string {
    if (
      /^(none|bool|int|float|str|list|tuple|dict|set|function|text)$/.test(op) ||
      type.kind === 'any' ||
      type.kind === 'never'
    )
      return '';
    return `:${type.kind}`;
  }
}
