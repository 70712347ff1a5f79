/**
 * Hyperparameters against their uses: keys that are not declared, declarations that nothing reads.
 *
 * @module
 */
import type { Node } from '../../syntax/nodes.ts';
import { walk } from '../../syntax/nodes.ts';
import { suggestion } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** See the module's head. */
export const hyperparametersRule: Rule = {
  finish({ strategy, report, module }) {
    if (strategy?.hyperparameters == null) return;
    const names = strategy.hyperparameters.map((hyperparameter) => hyperparameter.name);
    const used = new Map<string, Node<'Subscript'>>();
    let dynamic = false;
    walk(module.tree, (node) => {
      if (node.nodeType === 'Subscript' && isHp(node.value)) {
        if (node.slice.nodeType === 'Constant' && typeof node.slice.value === 'string')
          used.set(node.slice.value, node);
        else dynamic = true;
        return false;
      }
      if (node.nodeType === 'Attribute' && node.attr === 'hp') dynamic = true;
      return true;
    });
    for (const [name, node] of used) {
      if (names.includes(name)) continue;
      report('warning', 'unknown-hyperparameter', node, `hyperparameters() does not declare '${name}'`, {
        hint: suggestion(name, names) ?? `it declares ${names.join(', ')}`,
        raises: { exception: 'KeyError', message: `'${name}'` },
      });
    }
    if (dynamic) return;
    for (const { name, node } of strategy.hyperparameters) {
      if (used.has(name)) continue;
      report('warning', 'unused-hyperparameter', node, `nothing reads the hyperparameter '${name}'`, {
        hint: `use self.hp['${name}'] or leave it out: an optimisation would search it for nothing`,
      });
    }
  },
};

const isHp = (node: Node<'Subscript'>['value']): boolean =>
  node.nodeType === 'Attribute' && node.attr === 'hp' && node.value.nodeType === 'Name';
