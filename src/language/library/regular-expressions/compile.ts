/**
 * The tree of a regular expression as instructions for the matcher.
 *
 * @module
 */
import { type CharacterSet, lower } from './character-set.ts';
import type { Node, Place } from './syntax.ts';

/** What the matcher does next; `to`, `body` and the like are indexes of instructions. */
export type Instruction =
  | { readonly op: 'character'; readonly code: number }
  | { readonly op: 'folded'; readonly code: number }
  | { readonly op: 'set'; readonly set: CharacterSet }
  | { readonly op: 'jump'; to: number }
  /** Tries the next instruction, then `to`; `lazy`: the other way round. */
  | { readonly op: 'split'; to: number; readonly lazy: boolean }
  /** A repetition of one character: takes it in one go. */
  | {
      readonly op: 'run';
      readonly single: Instruction;
      readonly minimum: number;
      readonly maximum: number;
      readonly mode: 'greedy' | 'lazy' | 'possessive';
    }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'place'; readonly place: Place; readonly ascii: boolean }
  | { readonly op: 'reference'; readonly group: number; readonly fold: boolean }
  | { readonly op: 'begin'; readonly register: number }
  | {
      readonly op: 'loop';
      readonly register: number;
      readonly minimum: number;
      readonly maximum: number;
      readonly lazy: boolean;
      readonly body: number;
    }
  /** A look around, or an atomic group: the instructions up to `to` are matched on their own. */
  | { readonly op: 'look'; readonly negative: boolean; readonly back: number; to: number }
  | { readonly op: 'atomic'; to: number }
  | { readonly op: 'condition'; readonly group: number; to: number }
  | { readonly op: 'accept' };

/** Instructions, and how many registers the counted loops need (two each). */
export interface MatchProgram {
  readonly code: readonly Instruction[];
  readonly registers: number;
  readonly groupCount: number;
}

/** Compiles a tree. */
export function compilePattern(tree: Node, groupCount: number): MatchProgram {
  const code: Instruction[] = [];
  let registers = 0;
  const emit = (node: Node): void => {
    switch (node.kind) {
      case 'character':
      case 'set':
        code.push(singleOf(node) as Instruction);
        return;
      case 'sequence':
        for (const item of node.items) emit(item);
        return;
      case 'choice': {
        const jumps: { to: number }[] = [];
        for (const [index, branch] of node.branches.entries()) {
          if (index === node.branches.length - 1) {
            emit(branch);
            break;
          }
          const split = { op: 'split' as const, to: 0, lazy: false };
          code.push(split);
          emit(branch);
          const jump = { op: 'jump' as const, to: 0 };
          code.push(jump);
          jumps.push(jump);
          split.to = code.length;
        }
        for (const jump of jumps) jump.to = code.length;
        return;
      }
      case 'repeat':
        repeat(node);
        return;
      case 'group':
        code.push({ op: 'save', slot: node.index * 2 });
        emit(node.body);
        code.push({ op: 'save', slot: node.index * 2 + 1 });
        return;
      case 'place':
        code.push({ op: 'place', place: node.place, ascii: node.ascii });
        return;
      case 'reference':
        code.push({ op: 'reference', group: node.group, fold: node.fold });
        return;
      case 'look':
        enclosed({ op: 'look', negative: node.negative, back: node.back, to: 0 }, node.body);
        return;
      case 'atomic':
        enclosed({ op: 'atomic', to: 0 }, node.body);
        return;
      case 'condition': {
        const test = { op: 'condition' as const, group: node.group, to: 0 };
        code.push(test);
        emit(node.yes);
        const jump = { op: 'jump' as const, to: 0 };
        code.push(jump);
        test.to = code.length;
        emit(node.no);
        jump.to = code.length;
      }
    }
  };
  const enclosed = (instruction: Instruction & { to: number }, body: Node): void => {
    code.push(instruction);
    emit(body);
    code.push({ op: 'accept' });
    instruction.to = code.length;
  };
  const repeat = (node: Node & { kind: 'repeat' }): void => {
    const { body, minimum, maximum, mode } = node;
    const single = singleOf(body);
    if (single !== undefined) {
      code.push({ op: 'run', single, minimum, maximum, mode });
      return;
    }
    if (mode === 'possessive') {
      enclosed({ op: 'atomic', to: 0 }, { ...node, mode: 'greedy' });
      return;
    }
    const lazy = mode === 'lazy';
    if (minimum === 0 && maximum === 1) {
      const split = { op: 'split' as const, to: 0, lazy };
      code.push(split);
      emit(body);
      split.to = code.length;
      return;
    }
    const register = registers;
    registers += 2;
    code.push({ op: 'begin', register });
    const enter = { op: 'jump' as const, to: 0 };
    code.push(enter);
    const start = code.length;
    emit(body);
    enter.to = code.length;
    code.push({ op: 'loop', register, minimum, maximum, lazy, body: start });
  };
  emit(tree);
  code.push({ op: 'accept' });
  return { code, registers, groupCount };
}

function singleOf(node: Node): Instruction | undefined {
  if (node.kind === 'sequence' && node.items.length === 1) return singleOf(node.items[0] as Node);
  if (node.kind === 'set') return { op: 'set', set: node.set };
  if (node.kind !== 'character') return undefined;
  const folded = node.fold ? lower(node.code) : node.code;
  return node.fold ? { op: 'folded', code: folded } : { op: 'character', code: node.code };
}
