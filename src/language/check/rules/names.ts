/**
 * Names that nothing binds.
 *
 * @module
 */
import { BUILTIN_NAMES, isBuiltinName } from '../builtin-names.ts';
import { suggestion } from '../nearest.ts';
import { isCaught, type Rule, severityOf } from '../rule.ts';
import { mangle, resolve } from '../scopes/scope.ts';

/** See the module's head. */
export const namesRule: Rule = {
  visit(node, where, { module, report }) {
    if (node.nodeType !== 'Name' || node.ctx.nodeType !== 'Load') return;
    if (module.imports.some((item) => item.nodeType === 'ImportFrom' && item.names[0]?.name === '*')) return;
    const name = mangle(node.id.normalize('NFKC'), where.scope.className);
    if (name === '__annotations__' || name === '__package__') return;
    if (resolve(where.scope, name, isBuiltinName).kind !== 'missing' || isCaught(where, 'NameError')) return;
    const known = [...module.scopes.module.variables.keys(), ...where.scope.variables.keys(), ...BUILTIN_NAMES];
    const attribute = where.class !== null && module.scopes.of.get(where.class)?.classNames.has(name);
    report(severityOf(where, 'NameError'), 'undefined-name', node, `name '${node.id}' is not defined`, {
      hint: attribute ? `did you mean self.${node.id}?` : suggestion(node.id, known),
      raises: { exception: 'NameError', message: `name '${node.id}' is not defined` },
    });
  },
};
