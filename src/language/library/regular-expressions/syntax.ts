/**
 * The tree of a regular expression.
 *
 * @module
 */
import type { CharacterSet } from './character-set.ts';

/** A place that takes no characters. */
export type Place = 'start' | 'line-start' | 'end' | 'line-end' | 'very-end' | 'boundary' | 'no-boundary';

/** How a repetition takes what it can. */
export type RepeatMode = 'greedy' | 'lazy' | 'possessive';

/** A part of an expression. */
export type Node =
  | { readonly kind: 'character'; readonly code: number; readonly fold: boolean }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly branches: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly body: Node;
      readonly minimum: number;
      readonly maximum: number;
      readonly mode: RepeatMode;
    }
  | { readonly kind: 'group'; readonly index: number; readonly body: Node }
  | { readonly kind: 'place'; readonly place: Place; readonly ascii: boolean }
  | { readonly kind: 'reference'; readonly group: number; readonly fold: boolean }
  /** `back`: how many characters before the place the body begins. */
  | { readonly kind: 'look'; readonly back: number; readonly negative: boolean; readonly body: Node }
  | { readonly kind: 'atomic'; readonly body: Node }
  | { readonly kind: 'condition'; readonly group: number; readonly yes: Node; readonly no: Node };

/** The flags, with CPython's numbers. */
export const FLAGS = {
  ignoreCase: 2,
  locale: 4,
  multiline: 8,
  dotAll: 16,
  unicode: 32,
  verbose: 64,
  debug: 128,
  ascii: 256,
} as const;

/** What is wrong with a pattern. `position` in code points, `undefined` for the whole. */
export class PatternError extends Error {
  constructor(
    message: string,
    readonly position: number | undefined,
  ) {
    super(message);
  }
}

/** How many characters a part takes, at least and at most. */
export function widthOf(node: Node, groups: ReadonlyMap<number, readonly [number, number]>): [number, number] {
  switch (node.kind) {
    case 'character':
    case 'set':
      return [1, 1];
    case 'place':
    case 'look':
      return [0, 0];
    case 'sequence':
      return node.items.reduce<[number, number]>(
        ([low, high], item) => {
          const [least, most] = widthOf(item, groups);
          return [low + least, high + most];
        },
        [0, 0],
      );
    case 'choice':
      return widest(node.branches.map((branch) => widthOf(branch, groups)));
    case 'condition':
      return widest([widthOf(node.yes, groups), widthOf(node.no, groups)]);
    case 'repeat': {
      const [low, high] = widthOf(node.body, groups);
      return [low * node.minimum, high === 0 ? 0 : high * node.maximum];
    }
    case 'group':
    case 'atomic':
      return widthOf(node.body, groups);
    case 'reference': {
      const [low, high] = groups.get(node.group) ?? [0, Number.POSITIVE_INFINITY];
      return [low, high];
    }
  }
}

function widest(widths: readonly (readonly [number, number])[]): [number, number] {
  return [Math.min(...widths.map(([low]) => low)), Math.max(...widths.map(([, high]) => high))];
}
