/**
 * The backtracking matcher: an explicit stack, so that no text is too long for it, and steps that are counted, so that no
 * pattern runs for ever.
 *
 * @module
 */
import { budget } from '../../runtime/world/budget.ts';
import { isWord, lower } from './character-set.ts';
import type { Instruction, MatchProgram } from './compile.ts';

/** Steps between two looks at the budget. */
const STEPS = 4096;

/** What an entry of the stack undoes or tries; each is four numbers. */
const CHOICE = 0;
const SLOT = 1;
const REGISTER = 2;
const RUN = 3;
const LAZY_RUN = 4;

/** How a match must end. */
export interface MatchDemand {
  /** At the end of the text. */
  readonly full: boolean;
  /** Elsewhere than it began. */
  readonly advance: boolean;
}

/** Matches one program in one text. */
export class Matcher {
  /** Begin and end of each group (0 is the whole), −1 when it took no part; then the group that ended last. */
  slots: Int32Array;
  private readonly registers: Int32Array;
  private stack: Int32Array = new Int32Array(256);
  private top = 0;
  private steps = 0;
  private demand: MatchDemand = { full: false, advance: false };
  private origin = 0;
  private readonly last: number;

  /** `end` is where the text counts as ended. */
  constructor(
    private readonly program: MatchProgram,
    private readonly text: Uint16Array | Uint32Array,
    private readonly end: number,
  ) {
    this.last = program.groupCount * 2 + 2;
    this.slots = new Int32Array(this.last + 1);
    this.registers = new Int32Array(program.registers);
  }

  /** Whether there is a match that begins at `position`; `slots` then has it. */
  match(position: number, demand: MatchDemand): boolean {
    this.slots.fill(-1);
    this.top = 0;
    this.demand = demand;
    this.origin = position;
    const found = this.run(0, position, false);
    if (found < 0) return false;
    this.slots[0] = position;
    this.slots[1] = found;
    return true;
  }

  /** The first match from `position` on. */
  search(position: number, demand: MatchDemand): boolean {
    const [first] = this.program.code;
    const wanted = first?.op === 'character' ? first.code : -1;
    for (let start = position; start <= this.end; start++) {
      if (wanted >= 0) {
        while (start < this.end && this.text[start] !== wanted) start++;
        if (start >= this.end) return false;
      }
      this.count(1);
      if (this.match(start, start === position ? demand : { ...demand, advance: false })) return true;
    }
    return false;
  }

  private count(steps: number): void {
    this.steps += steps;
    if (this.steps < STEPS) return;
    budget.burn(this.steps);
    this.steps = 0;
  }

  private push(kind: number, a: number, b: number, c: number): void {
    const { top } = this;
    if (top + 4 > this.stack.length) {
      budget.allocate(this.stack.length * 8);
      const larger = new Int32Array(this.stack.length * 2);
      larger.set(this.stack);
      this.stack = larger;
    }
    const { stack } = this;
    stack[top] = kind;
    stack[top + 1] = a;
    stack[top + 2] = b;
    stack[top + 3] = c;
    this.top = top + 4;
  }

  private setSlot(slot: number, value: number): void {
    this.push(SLOT, slot, this.slots[slot] as number, 0);
    this.slots[slot] = value;
  }

  private setRegister(register: number, value: number): void {
    this.push(REGISTER, register, this.registers[register] as number, 0);
    this.registers[register] = value;
  }

  /** Runs from an instruction up to `accept`; the position there, −1 without a match. */
  private run(from: number, start: number, enclosed: boolean): number {
    const { code } = this.program;
    const { text, end } = this;
    const base = this.top;
    let at = from;
    let position = start;
    for (;;) {
      this.count(1);
      const instruction = code[at] as Instruction;
      let fails = false;
      switch (instruction.op) {
        case 'character':
          if (position < end && text[position] === instruction.code) position++;
          else fails = true;
          at++;
          break;
        case 'folded':
        case 'set':
          if (position < end && matchesSingle(instruction, text[position] as number)) position++;
          else fails = true;
          at++;
          break;
        case 'jump':
          at = instruction.to;
          break;
        case 'split':
          this.push(CHOICE, instruction.lazy ? at + 1 : instruction.to, position, 0);
          at = instruction.lazy ? instruction.to : at + 1;
          break;
        case 'run': {
          const most = Math.min(end - position, instruction.maximum);
          const wanted = instruction.mode === 'lazy' ? instruction.minimum : most;
          let taken = 0;
          while (taken < wanted && taken < most && matchesSingle(instruction.single, text[position + taken] as number))
            taken++;
          this.count(taken);
          if (taken < instruction.minimum) {
            fails = true;
            break;
          }
          const low = position + instruction.minimum;
          position += taken;
          if (instruction.mode === 'greedy' && position > low) this.push(RUN, at, low, position);
          else if (instruction.mode === 'lazy' && taken < most)
            this.push(LAZY_RUN, at, position, low - instruction.minimum + most);
          at++;
          break;
        }
        case 'save':
          this.setSlot(instruction.slot, position);
          if (instruction.slot % 2 === 1) this.setSlot(this.last, instruction.slot >> 1);
          at++;
          break;
        case 'place':
          fails = !this.isAt(instruction.place, instruction.ascii, position);
          at++;
          break;
        case 'reference': {
          const taken = this.referenceEnd(instruction.group, instruction.fold, position);
          if (taken < 0) fails = true;
          else position = taken;
          at++;
          break;
        }
        case 'begin':
          this.setRegister(instruction.register, -1);
          this.setRegister(instruction.register + 1, -1);
          at++;
          break;
        case 'loop': {
          const { register, minimum, maximum, lazy, body } = instruction;
          const done = (this.registers[register] as number) + 1;
          const stuck = this.registers[register + 1] === position;
          if (done < minimum) {
            this.setRegister(register, done);
            this.setRegister(register + 1, position);
            at = body;
          } else if (done >= maximum || stuck) {
            at++;
          } else if (lazy) {
            this.push(CHOICE, -1 - at, position, done);
            at++;
          } else {
            this.push(CHOICE, at + 1, position, 0);
            this.setRegister(register, done);
            this.setRegister(register + 1, position);
            at = body;
          }
          break;
        }
        case 'look':
        case 'atomic': {
          const mark = this.top;
          const back = instruction.op === 'look' ? instruction.back : 0;
          const negative = instruction.op === 'look' && instruction.negative;
          const found = position >= back ? this.run(at + 1, position - back, true) : -1;
          if (negative && found >= 0) this.undo(mark);
          else this.forgetChoices(mark);
          fails = found >= 0 === negative;
          if (instruction.op === 'atomic' && found >= 0) position = found;
          at = instruction.to;
          break;
        }
        case 'condition':
          at = (this.slots[instruction.group * 2 + 1] as number) >= 0 ? at + 1 : instruction.to;
          break;
        case 'accept':
          if (enclosed) return position;
          if ((!this.demand.full || position === end) && (!this.demand.advance || position !== this.origin))
            return position;
          fails = true;
          break;
      }
      if (!fails) continue;
      // back to the last choice
      for (;;) {
        if (this.top === base) return -1;
        const { stack } = this;
        this.top -= 4;
        const { top } = this;
        const kind = stack[top] as number;
        const a = stack[top + 1] as number;
        const b = stack[top + 2] as number;
        const c = stack[top + 3] as number;
        if (kind === SLOT) {
          this.slots[a] = b;
        } else if (kind === REGISTER) {
          this.registers[a] = b;
        } else if (kind === CHOICE) {
          position = b;
          at = a;
          if (a < 0) {
            const loop = code[-1 - a] as Instruction & { op: 'loop' };
            this.setRegister(loop.register, c);
            this.setRegister(loop.register + 1, position);
            at = loop.body;
          }
          break;
        } else if (kind === RUN) {
          position = c - 1;
          if (position > b) this.push(RUN, a, b, position);
          at = a + 1;
          break;
        } else {
          const { single } = code[a] as Instruction & { op: 'run' };
          if (!matchesSingle(single, text[b] as number)) continue;
          position = b + 1;
          if (position < c) this.push(LAZY_RUN, a, position, c);
          at = a + 1;
          break;
        }
      }
    }
  }

  /** Undoes everything above a mark. */
  private undo(mark: number): void {
    const { stack } = this;
    while (this.top > mark) {
      this.top -= 4;
      const { top } = this;
      if (stack[top] === SLOT) this.slots[stack[top + 1] as number] = stack[top + 2] as number;
      else if (stack[top] === REGISTER) this.registers[stack[top + 1] as number] = stack[top + 2] as number;
    }
  }

  /** Drops the choices above a mark; what must be undone later stays. */
  private forgetChoices(mark: number): void {
    const { stack } = this;
    let kept = mark;
    for (let entry = mark; entry < this.top; entry += 4) {
      const kind = stack[entry] as number;
      if (kind !== SLOT && kind !== REGISTER) continue;
      stack.copyWithin(kept, entry, entry + 4);
      kept += 4;
    }
    this.top = kept;
  }

  private isAt(place: string, ascii: boolean, position: number): boolean {
    const { text, end } = this;
    switch (place) {
      case 'start':
        return position === 0;
      case 'line-start':
        return position === 0 || text[position - 1] === 10;
      case 'very-end':
        return position === end;
      case 'end':
        return position === end || (position === end - 1 && text[position] === 10);
      case 'line-end':
        return position === end || text[position] === 10;
      default: {
        if (end === 0) return false;
        const before = position > 0 && isWord(text[position - 1] as number, ascii);
        const after = position < end && isWord(text[position] as number, ascii);
        return (before !== after) === (place === 'boundary');
      }
    }
  }

  private referenceEnd(group: number, fold: boolean, position: number): number {
    const from = this.slots[group * 2] as number;
    const to = this.slots[group * 2 + 1] as number;
    if (from < 0 || to < from || position + to - from > this.end) return -1;
    this.count(to - from);
    for (let index = 0; index < to - from; index++) {
      const a = this.text[from + index] as number;
      const b = this.text[position + index] as number;
      if (a !== b && !(fold && lower(a) === lower(b))) return -1;
    }
    return position + to - from;
  }
}

function matchesSingle(instruction: Instruction, code: number): boolean {
  if (instruction.op === 'set') return instruction.set.has(code);
  if (instruction.op === 'character') return instruction.code === code;
  return instruction.op === 'folded' && lower(code) === instruction.code;
}
