/**
 * Constructs that the embedded backend does not run: refused before a run starts.
 *
 * @module
 */

import { isBuiltinName } from '../builtin-names.ts';
import type { Rule } from '../rule.ts';
import { resolve } from '../scopes/scope.ts';

const ELSEWHERE = 'the embedded backend, the only one of this version, does not have it';
const ASYNC = /^(AsyncFunctionDef|AsyncFor|AsyncWith|Await)$/;
const BUILTINS: Readonly<Record<string, string>> = {
  open: 'a strategy has no files; keep settings in hyperparameters and log with self.log',
  eval: 'write the expression itself, or choose among functions in a dict',
  exec: 'write the statements themselves',
  compile: 'write the code itself',
  __import__: 'import the module by name at the top of the file',
  input: 'a strategy has no console; declare hyperparameters()',
  breakpoint: 'log with self.log',
  memoryview: 'use a numpy array or bytes',
};
const EXCEPTION_GROUPS = new Set(['BaseExceptionGroup', 'ExceptionGroup']);
const INTROSPECTION = new Set(
  `__globals__ __code__ __closure__ __subclasses__ __builtins__ __loader__ __spec__ __getattribute__ __reduce__
  __reduce_ex__ __func__.__globals__ gi_frame gi_code cr_frame ag_frame f_back f_globals f_locals f_builtins f_code tb_frame
  __init_subclass__ __class_getitem__ __prepare__ __instancecheck__ __subclasscheck__ co_consts co_code`.split(/\s+/),
);

/** See the module's head. */
export const unsupportedRule: Rule = {
  visit(node, where, { report }) {
    if (ASYNC.test(node.nodeType) || (node.nodeType === 'Comprehension' && node.is_async === 1)) {
      report(
        'error',
        'unsupported-async',
        node.nodeType === 'Comprehension' ? node.iter : node,
        'coroutines are not supported',
        {
          unsupported: true,
          hint: `Jesse calls strategies synchronously: write plain functions; ${ELSEWHERE}`,
        },
      );
    } else if (node.nodeType === 'TryStar') {
      report('error', 'unsupported-except-star', node, 'except* is not supported', {
        unsupported: true,
        hint: `catch the exceptions with except; ${ELSEWHERE}`,
      });
    } else if (node.nodeType === 'Name' && node.ctx.nodeType === 'Load' && EXCEPTION_GROUPS.has(node.id)) {
      if (resolve(where.scope, node.id, isBuiltinName).kind !== 'builtin') return;
      report('error', 'unsupported-except-star', node, `${node.id} is not supported`, {
        unsupported: true,
        hint: `raise the exceptions one by one; ${ELSEWHERE}`,
      });
    } else if (node.nodeType === 'Name' && node.ctx.nodeType === 'Load' && Object.hasOwn(BUILTINS, node.id)) {
      if (resolve(where.scope, node.id, isBuiltinName).kind !== 'builtin') return;
      report('error', 'unsupported-builtin', node, `${node.id}() is not supported`, {
        unsupported: true,
        hint: `${BUILTINS[node.id] ?? ''}; ${ELSEWHERE}`,
      });
    } else if (
      (node.nodeType === 'Attribute' && INTROSPECTION.has(node.attr)) ||
      (node.nodeType === 'FunctionDef' && INTROSPECTION.has(node.name))
    ) {
      const name = node.nodeType === 'Attribute' ? node.attr : node.name;
      report('error', 'unsupported-introspection', node, `${name} is not supported`, {
        unsupported: true,
        hint: `it reaches into the interpreter, which there is none of; ${ELSEWHERE}`,
      });
    }
  },
};
