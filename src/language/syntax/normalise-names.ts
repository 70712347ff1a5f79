/**
 * Identifiers in the form in which Python compares them (NFKC): `ａ` and `a` are one name.
 *
 * @module
 */
import { type AnyNode, walk } from './nodes.ts';

/** Fields of nodes that hold identifiers. */
const IDENTIFIERS = new Set(['id', 'attr', 'arg', 'name', 'asname', 'rest', 'module', 'names', 'kwd_attrs']);

/** Normalises every identifier of a tree, in place. */
export function normaliseNames(tree: AnyNode): void {
  walk(tree, (node) => {
    const fields: [string, unknown][] = Object.entries(node);
    for (const [field, value] of fields) {
      if (!IDENTIFIERS.has(field)) continue;
      if (typeof value === 'string') Object.assign(node, { [field]: value.normalize('NFKC') });
      else if (Array.isArray(value) && typeof value[0] === 'string') {
        Object.assign(node, { [field]: value.map((name: string) => name.normalize('NFKC')) });
      }
    }
    return true;
  });
}
