/**
 * The intermediate form: Python with names resolved, sugar gone and types to be proven. Every node carries the line it came
 * from. Expressions are told apart by `op`, statements by `do`, targets by `to`.
 *
 * @module
 */
import type { Variable } from '../check/scopes/scope.ts';
import type { ClassDefinition, FunctionDefinition } from '../runtime/surface.ts';
import type { DirectFunction } from './direct-functions.ts';
import type { StaticType } from './static-type.ts';

/** Arithmetic and bit operators. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '@' | '<<' | '>>' | '&' | '|' | '^';
export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in';

interface At {
  readonly line: number;
}

/** How a read of a variable proves that it is bound: not at all (proven before), or with which error. */
export type BoundCheck = 'none' | 'local' | 'free' | 'global';

/** An item of a display or an argument; `spread` for `*x`. */
export interface Element {
  readonly spread: boolean;
  readonly value: Expr;
}

/** `name=value`, or `**value` with a null name. */
export interface KeywordArgument {
  readonly name: string | null;
  readonly value: Expr;
}

/** A dict's entry, or `**value` with a null key. */
export interface Entry {
  readonly key: Expr | null;
  readonly value: Expr;
}

/** A part of an f-string. */
export type TextPart =
  | { readonly text: string }
  | { readonly value: Expr; readonly conversion: 's' | 'r' | 'a' | null; readonly spec: readonly TextPart[] | null };

/** A `for … in … if …` of a comprehension. */
export interface Clause {
  readonly target: Target;
  readonly iteration: Iteration;
  readonly tests: readonly Expr[];
}

/** How a loop gets its items. */
export type Iteration =
  | { readonly over: 'any'; readonly source: Expr }
  /** `range(…)` of the builtin; the target is a number. */
  | { readonly over: 'range'; readonly start: Expr; readonly stop: Expr; readonly step: Expr }
  | {
      readonly over: 'enumerate';
      readonly source: Expr;
      readonly index: Target;
      readonly item: Target;
      readonly start: Expr;
    }
  | { readonly over: 'zip'; readonly sources: readonly Expr[]; readonly items: readonly Target[] };

/** A `def` or `lambda`. */
export interface FunctionExpr extends At {
  readonly op: 'function';
  readonly definition: FunctionDefinition;
  readonly parameters: readonly Variable[];
  /** Variables that are not parameters. */
  readonly variables: readonly Variable[];
  readonly defaults: readonly Expr[];
  readonly keywordDefaults: readonly (Expr | null)[];
  readonly annotations: readonly (readonly [string, Expr])[];
  readonly body: readonly Stmt[];
  /** Only its call sites can reach it. */
  readonly direct: DirectFunction | null;
}

export interface ClassExpr extends At {
  readonly op: 'class';
  readonly definition: ClassDefinition;
  readonly bases: readonly Element[];
  readonly keywords: readonly KeywordArgument[];
  readonly body: readonly Stmt[];
  /** JavaScript name of the cell that methods reach the class through; null when none does. */
  readonly cell: string | null;
}

export interface ComprehensionExpr extends At {
  readonly op: 'comprehension';
  readonly kind: 'list' | 'set' | 'dict' | 'generator';
  readonly clauses: readonly Clause[];
  /** Evaluated outside, in the scope around. */
  readonly key: Expr | null;
  readonly value: Expr;
  readonly variables: readonly Variable[];
  readonly qualname: string;
}

/** See the module's head. */
export type Expr =
  | (At & { readonly op: 'none' | 'ellipsis' })
  | (At & { readonly op: 'bool'; readonly value: boolean })
  | (At & { readonly op: 'int'; readonly value: number | bigint })
  | (At & { readonly op: 'float'; readonly value: number })
  | (At & { readonly op: 'complex'; readonly imaginary: number })
  | (At & { readonly op: 'str' | 'bytes'; readonly value: string })
  | (At & { readonly op: 'read'; readonly variable: Variable; readonly check: BoundCheck })
  | (At & { readonly op: 'builtin'; readonly name: string })
  | (At & { readonly op: 'missing' | 'dynamic'; readonly name: string })
  | (At & { readonly op: 'className'; readonly name: string; readonly otherwise: Expr })
  | (At & { readonly op: 'classCell'; readonly cell: string })
  | (At & { readonly op: 'attribute'; readonly object: Expr; readonly name: string })
  /** A typed accessor of Jesse's Strategy: `object.property` is the raw value. */
  | (At & {
      readonly op: 'accessor';
      readonly object: Expr;
      readonly name: string;
      readonly property: string;
      readonly proven: StaticType;
    })
  | (At & { readonly op: 'item'; readonly object: Expr; readonly key: Expr })
  | (At & { readonly op: 'slice'; readonly start: Expr | null; readonly stop: Expr | null; readonly step: Expr | null })
  | (At & {
      readonly op: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expr;
      readonly right: Expr;
      readonly inPlace: boolean;
    })
  | (At & { readonly op: 'unary'; readonly operator: '-' | '+' | '~'; readonly operand: Expr })
  | (At & { readonly op: 'not'; readonly operand: Expr })
  | (At & {
      readonly op: 'compare';
      readonly first: Expr;
      readonly rest: readonly { readonly operator: ComparisonOperator; readonly operand: Expr }[];
    })
  | (At & { readonly op: 'and' | 'or'; readonly operands: readonly Expr[] })
  | (At & { readonly op: 'choose'; readonly test: Expr; readonly yes: Expr; readonly no: Expr })
  | (At & {
      readonly op: 'call';
      readonly callee: Expr;
      readonly args: readonly Element[];
      readonly keywords: readonly KeywordArgument[];
    })
  | (At & {
      readonly op: 'method';
      readonly object: Expr;
      readonly name: string;
      readonly args: readonly Expr[];
      readonly keywords: readonly KeywordArgument[];
    })
  /** A call of a function that only its call sites can reach; defaults filled in. */
  | (At & {
      readonly op: 'direct';
      readonly target: DirectFunction;
      readonly callee: Expr;
      readonly args: readonly Expr[];
    })
  /** A builtin that is not shadowed, called with plain arguments. */
  | (At & { readonly op: 'intrinsic'; readonly name: string; readonly args: readonly Expr[] })
  | (At & { readonly op: 'list' | 'tuple' | 'set'; readonly elements: readonly Element[] })
  | (At & { readonly op: 'dict'; readonly entries: readonly Entry[] })
  | ComprehensionExpr
  | FunctionExpr
  | ClassExpr
  | (At & { readonly op: 'text'; readonly parts: readonly TextPart[] })
  | (At & { readonly op: 'walrus'; readonly target: Target; readonly value: Expr })
  | (At & { readonly op: 'yield' | 'yieldFrom'; readonly value: Expr })
  | (At & { readonly op: 'super'; readonly cell: string; readonly self: Expr; readonly name: string | null })
  | (At & { readonly op: 'locals'; readonly variables: readonly Variable[] })
  | (At & { readonly op: 'globals' });

/** What can stand left of `=`. */
export type Target =
  | { readonly to: 'variable'; readonly variable: Variable; readonly line: number }
  | { readonly to: 'className'; readonly name: string; readonly line: number }
  /** `direct`: the object is `self` of a class that lets the property be stored as it is. */
  | {
      readonly to: 'attribute';
      readonly object: Expr;
      readonly name: string;
      readonly direct: boolean;
      readonly line: number;
    }
  | { readonly to: 'item'; readonly object: Expr; readonly key: Expr; readonly line: number }
  /** `star`: index of the starred target, −1 for none. */
  | { readonly to: 'sequence'; readonly targets: readonly Target[]; readonly star: number; readonly line: number };

export interface Handler {
  readonly line: number;
  readonly classes: Expr | null;
  readonly name: Target | null;
  readonly body: readonly Stmt[];
}

/** A `case` pattern. */
export type CasePattern =
  | { readonly match: 'any' }
  | { readonly match: 'capture'; readonly target: Target }
  | { readonly match: 'as'; readonly pattern: CasePattern; readonly target: Target }
  | { readonly match: 'equal'; readonly value: Expr }
  | { readonly match: 'is'; readonly value: Expr }
  | { readonly match: 'or'; readonly patterns: readonly CasePattern[] }
  /** `star`: index of the starred item, −1 for none; its pattern is `any` or `capture`. */
  | { readonly match: 'sequence'; readonly patterns: readonly CasePattern[]; readonly star: number }
  | {
      readonly match: 'mapping';
      readonly keys: readonly Expr[];
      readonly patterns: readonly CasePattern[];
      readonly rest: Target | null;
    }
  | {
      readonly match: 'class';
      readonly cls: Expr;
      readonly positional: readonly CasePattern[];
      readonly names: readonly string[];
      readonly named: readonly CasePattern[];
    };

export interface Case {
  readonly line: number;
  readonly pattern: CasePattern;
  readonly guard: Expr | null;
  readonly body: readonly Stmt[];
}

interface Statement {
  readonly line: number;
}

/** See the module's head. */
export type Stmt =
  | (Statement & { readonly do: 'expression'; readonly value: Expr })
  | (Statement & { readonly do: 'assign'; readonly targets: readonly Target[]; readonly value: Expr })
  | (Statement & {
      readonly do: 'augment';
      readonly target: Target;
      readonly operator: BinaryOperator;
      readonly value: Expr;
    })
  | (Statement & {
      readonly do: 'annotate';
      readonly name: string;
      readonly annotation: Expr;
      readonly inClass: boolean;
    })
  | (Statement & { readonly do: 'delete'; readonly target: Target; readonly check: BoundCheck })
  | (Statement & {
      readonly do: 'if';
      readonly test: Expr;
      readonly body: readonly Stmt[];
      readonly otherwise: readonly Stmt[];
    })
  | (Statement & {
      readonly do: 'while';
      readonly test: Expr;
      readonly body: readonly Stmt[];
      readonly otherwise: readonly Stmt[];
    })
  | (Statement & {
      readonly do: 'for';
      readonly target: Target;
      readonly iteration: Iteration;
      readonly body: readonly Stmt[];
      readonly otherwise: readonly Stmt[];
    })
  | (Statement & {
      readonly do: 'try';
      readonly body: readonly Stmt[];
      readonly handlers: readonly Handler[];
      readonly otherwise: readonly Stmt[];
      readonly final: readonly Stmt[];
    })
  | (Statement & {
      readonly do: 'with';
      readonly manager: Expr;
      readonly target: Target | null;
      readonly body: readonly Stmt[];
    })
  | (Statement & { readonly do: 'match'; readonly subject: Expr; readonly cases: readonly Case[] })
  | (Statement & { readonly do: 'return'; readonly value: Expr })
  | (Statement & { readonly do: 'raise'; readonly value: Expr | null; readonly cause: Expr | null })
  | (Statement & { readonly do: 'assert'; readonly test: Expr; readonly message: Expr | null })
  | (Statement & { readonly do: 'import'; readonly module: string; readonly leaf: boolean; readonly target: Target })
  | (Statement & {
      readonly do: 'importFrom';
      readonly module: string;
      readonly names: readonly { readonly name: string; readonly target: Target }[];
    })
  | (Statement & { readonly do: 'importStar'; readonly module: string })
  | (Statement & { readonly do: 'break' | 'continue' | 'pass' });

/** A module ready to be emitted. */
export interface ModuleIr {
  readonly name: string;
  readonly doc: string | null;
  readonly variables: readonly Variable[];
  readonly body: readonly Stmt[];
}
