/**
 * Identifiers in the form in which Python compares them (NFKC): `ａ` and `a` are one name.
 *
 * @module
 */
import { type AnyNode, walk } from './nodes.ts';

/** Fields of nodes that hold identifiers. */
const IDENTIFIERS = ['id', 'attr', 'arg', 'name', 'asname', 'rest', 'module', 'names', 'kwd_attrs'] as const;

/** Normalises every identifier of a tree, in place. */
export function normaliseNames(tree: AnyNode): void {
  walk(tree, (node) => {
    const fields = node as unknown as Record<string, unknown>;
    for (const field of IDENTIFIERS) {
      const value = fields[field];
      if (typeof value === 'string') fields[field] = value.normalize('NFKC');
      else if (Array.isArray(value) && typeof value[0] === 'string') {
        fields[field] = value.map((name: string) => name.normalize('NFKC'));
      }
    }
    return true;
  });
}
