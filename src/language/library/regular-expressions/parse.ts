/**
 * Python's regular expressions, read into a tree; errors with CPython's words and positions.
 *
 * @module
 */
import { overflowError } from '../../runtime/exceptions/raise.ts';
import { CharacterSet, type CharacterTest, classTest, EVERYTHING, NOT_LINE_END } from './character-set.ts';
import { escapedCharacter } from './escapes.ts';
import { PatternSource } from './source.ts';
import { FLAGS, type Node, PatternError, type Place, type RepeatMode, widthOf } from './syntax.ts';

/** A pattern that was read. */
export interface ParsedPattern {
  readonly tree: Node;
  readonly flags: number;
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
}

const LETTERS: Readonly<Record<string, number>> = {
  i: FLAGS.ignoreCase,
  L: FLAGS.locale,
  m: FLAGS.multiline,
  s: FLAGS.dotAll,
  x: FLAGS.verbose,
  a: FLAGS.ascii,
  u: FLAGS.unicode,
};
const UNLIMITED = Number.POSITIVE_INFINITY;
const LARGEST_REPEAT = 4294967295;
const SPACE = /^[ \t\n\r\v\f]$/;
const IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u;
const EMPTY: Node = { kind: 'sequence', items: [] };

/** Reads a pattern. Raises {@link PatternError}. */
export function parsePattern(pattern: string, flags: number): ParsedPattern {
  return new Parser(pattern, flags).parse();
}

class Parser {
  private readonly source: PatternSource;
  private readonly names = new Map<string, number>();
  private readonly widths = new Map<number, readonly [number, number]>();
  private readonly open = new Set<number>();
  /** Groups that conditions ask for, and where. */
  private readonly asked = new Map<number, number>();
  private count = 0;

  constructor(
    pattern: string,
    private flags: number,
  ) {
    this.source = new PatternSource(pattern);
  }

  parse(): ParsedPattern {
    const tree = this.choice(this.flags, true);
    if (this.source.next === ')') throw this.source.fail('unbalanced parenthesis');
    for (const [group, position] of this.asked) {
      if (group > this.count) throw new PatternError(`invalid group reference ${group}`, position);
    }
    if ((this.flags & FLAGS.ascii) === 0) this.flags |= FLAGS.unicode;
    return { tree, flags: this.flags, groupCount: this.count, groupNames: this.names };
  }

  private choice(flags: number, outermost = false): Node {
    const branches = [this.sequence(flags, outermost)];
    while (this.source.accept('|')) branches.push(this.sequence(outermost ? this.flags : flags, false, outermost));
    return branches.length === 1 ? (branches[0] as Node) : { kind: 'choice', branches };
  }

  private sequence(given: number, atStart: boolean, outermost = atStart): Node {
    const items: Node[] = [];
    const { source } = this;
    for (;;) {
      const flags = outermost ? given | this.flags : given;
      const here = source.position;
      const { next } = source;
      if (next === '' || next === '|' || next === ')') return { kind: 'sequence', items };
      source.take();
      if ((flags & FLAGS.verbose) !== 0) {
        if (SPACE.test(next)) continue;
        if (next === '#') {
          while (source.next !== '' && source.take() !== '\n');
          continue;
        }
      }
      if ('*+?{'.includes(next)) {
        if (this.repeat(next, here, items)) continue;
        items.push(this.character(123, flags));
      } else {
        const node = this.item(next, here, flags, outermost);
        if (node !== undefined) items.push(node);
      }
    }
  }

  /** A repetition of the last item; false when a brace is only a brace. */
  private repeat(mark: string, here: number, items: Node[]): boolean {
    const { source } = this;
    let bounds: [number, number] = mark === '?' ? [0, 1] : mark === '*' ? [0, UNLIMITED] : [1, UNLIMITED];
    if (mark === '{') {
      if (source.next === '}') return false;
      const found = this.bounds(here);
      if (found === undefined) {
        source.position = here + 1;
        return false;
      }
      bounds = found;
    }
    const body = items.pop();
    if (body === undefined || body.kind === 'place' || (body.kind === 'sequence' && body === EMPTY)) {
      throw new PatternError('nothing to repeat', here);
    }
    if (body.kind === 'repeat') throw new PatternError('multiple repeat', here);
    let mode: RepeatMode = 'greedy';
    if (source.accept('?')) mode = 'lazy';
    else if (source.accept('+')) mode = 'possessive';
    items.push({ kind: 'repeat', body, minimum: bounds[0], maximum: bounds[1], mode });
    return true;
  }

  private bounds(here: number): [number, number] | undefined {
    const { source } = this;
    const low = source.takeWhile(20, /^[0-9]$/);
    const high = source.accept(',') ? source.takeWhile(20, /^[0-9]$/) : low;
    if (!source.accept('}')) return undefined;
    const minimum = low === '' ? 0 : Number(low);
    const maximum = high === '' ? UNLIMITED : Number(high);
    if (minimum >= LARGEST_REPEAT || (maximum !== UNLIMITED && maximum >= LARGEST_REPEAT)) {
      throw overflowError('the repetition number is too large');
    }
    if (maximum < minimum) throw new PatternError('min repeat greater than max repeat', here + 1);
    return [minimum, maximum];
  }

  private item(taken: string, here: number, flags: number, outermost: boolean): Node | undefined {
    if (taken === '(') return this.parenthesis(here, flags, outermost);
    if (taken === '[') return { kind: 'set', set: this.set(here, flags) };
    if (taken === '.') return { kind: 'set', set: (flags & FLAGS.dotAll) === 0 ? NOT_LINE_END : EVERYTHING };
    if (taken === '^') return this.place((flags & FLAGS.multiline) === 0 ? 'start' : 'line-start', flags);
    if (taken === '$') return this.place((flags & FLAGS.multiline) === 0 ? 'end' : 'line-end', flags);
    if (taken.startsWith('\\')) return this.escape(taken, flags);
    return this.character(taken.codePointAt(0) as number, flags);
  }

  private character(code: number, flags: number): Node {
    return { kind: 'character', code, fold: (flags & FLAGS.ignoreCase) !== 0 };
  }

  private place(place: Place, flags: number): Node {
    return { kind: 'place', place, ascii: (flags & FLAGS.ascii) !== 0 };
  }

  private escape(escape: string, flags: number): Node {
    const letter = escape.slice(1);
    const ascii = (flags & FLAGS.ascii) !== 0;
    if (letter === 'A') return this.place('start', flags);
    if (letter === 'Z') return this.place('very-end', flags);
    if (letter === 'b') return this.place('boundary', flags);
    if (letter === 'B') return this.place('no-boundary', flags);
    if ('dsw'.includes(letter))
      return { kind: 'set', set: new CharacterSet([], [classTest(letter, ascii)], false, false) };
    if ('DSW'.includes(letter)) {
      return { kind: 'set', set: new CharacterSet([], [classTest(letter.toLowerCase(), ascii)], true, false) };
    }
    const code = escapedCharacter(escape, this.source, false);
    if (code !== undefined) return this.character(code, flags);
    if (/^[1-9]$/.test(letter)) return this.numbered(letter, flags);
    throw this.source.fail(`bad escape ${escape}`, 2);
  }

  /** A back reference, or a character by three octal digits. */
  private numbered(first: string, flags: number): Node {
    const { source } = this;
    let digits = first + source.takeWhile(1, /^[0-9]$/);
    if (/^[0-3][0-7]$/.test(digits) || /^[4-7][0-7]$/.test(digits)) {
      const third = source.takeWhile(1, /^[0-7]$/);
      if (third !== '') {
        digits += third;
        const code = Number.parseInt(digits, 8);
        if (code <= 0o377) return this.character(code, flags);
        throw source.fail(`octal escape value \\${digits} outside of range 0-0o377`, digits.length + 1);
      }
    }
    const group = Number(digits);
    if (group > this.count) throw source.fail(`invalid group reference ${group}`, digits.length);
    if (this.open.has(group)) throw source.fail('cannot refer to an open group', digits.length + 1);
    return { kind: 'reference', group, fold: (flags & FLAGS.ignoreCase) !== 0 };
  }

  private set(here: number, flags: number): CharacterSet {
    const { source } = this;
    const ascii = (flags & FLAGS.ascii) !== 0;
    const negated = source.accept('^');
    const ranges: [number, number][] = [];
    const classes: CharacterTest[] = [];
    let first = true;
    const member = (taken: string): number | CharacterTest => {
      const letter = taken.slice(1);
      if (!taken.startsWith('\\')) return taken.codePointAt(0) as number;
      if ('dsw'.includes(letter)) return classTest(letter, ascii);
      if ('DSW'.includes(letter)) {
        const test = classTest(letter.toLowerCase(), ascii);
        return (code) => !test(code);
      }
      const code = escapedCharacter(taken, source, true);
      if (code === undefined) throw source.fail(`bad escape ${taken}`, 2);
      return code;
    };
    for (;;) {
      const start = source.position;
      const taken = source.take();
      if (taken === '') throw new PatternError('unterminated character set', here);
      if (taken === ']' && !first) return new CharacterSet(ranges, classes, negated, (flags & FLAGS.ignoreCase) !== 0);
      first = false;
      const low = member(taken);
      if (source.next === '-' && source.characters[source.position + 1] !== undefined) {
        source.position++;
        if (this.source.characters[this.source.position] === ']') {
          ranges.push([45, 45]);
        } else {
          const high = member(source.take());
          const text = source.characters.slice(start, source.position).join('');
          if (typeof low !== 'number' || typeof high !== 'number' || high < low) {
            throw new PatternError(`bad character range ${text}`, start);
          }
          ranges.push([low, high]);
          continue;
        }
      } else if (source.next === '-') {
        throw new PatternError('unterminated character set', here);
      }
      if (typeof low === 'number') ranges.push([low, low]);
      else classes.push(low);
    }
  }

  private parenthesis(start: number, flags: number, outermost: boolean): Node | undefined {
    const { source } = this;
    if (!source.accept('?')) return this.capture(start, flags, undefined);
    const mark = source.take();
    switch (mark) {
      case '':
        throw source.fail('unexpected end of pattern');
      case 'P':
        return this.named(start, flags);
      case ':':
        return this.close(start, this.choice(flags));
      case '>':
        return { kind: 'atomic', body: this.close(start, this.choice(flags)) };
      case '#':
        for (;;) {
          const taken = source.take();
          if (taken === '') throw new PatternError('missing ), unterminated comment', start);
          if (taken === ')') return undefined;
        }
      case '=':
      case '!':
        return { kind: 'look', back: 0, negative: mark === '!', body: this.close(start, this.choice(flags)) };
      case '<':
        return this.lookBehind(start, flags);
      case '(':
        return this.condition(start, flags);
      default:
        if (mark === '-' || Object.hasOwn(LETTERS, mark)) return this.inlineFlags(mark, start, flags, outermost);
        throw source.fail(`unknown extension ?${mark}`, mark.length + 1);
    }
  }

  private close(start: number, body: Node): Node {
    if (!this.source.accept(')')) throw new PatternError('missing ), unterminated subpattern', start);
    return body;
  }

  private capture(start: number, flags: number, name: string | undefined): Node {
    const index = ++this.count;
    if (name !== undefined) {
      const before = this.names.get(name);
      if (before !== undefined) {
        throw this.source.fail(
          `redefinition of group name '${name}' as group ${index}; was group ${before}`,
          [...name].length + 1,
        );
      }
      this.names.set(name, index);
    }
    this.open.add(index);
    const body = this.close(start, this.choice(flags));
    this.open.delete(index);
    this.widths.set(index, widthOf(body, this.widths));
    return { kind: 'group', index, body };
  }

  private checkedName(name: string): string {
    if (!IDENTIFIER.test(name)) {
      throw this.source.fail(`bad character in group name '${name}'`, [...name].length + 1);
    }
    return name;
  }

  private named(start: number, flags: number): Node {
    const { source } = this;
    if (source.accept('<')) return this.capture(start, flags, this.checkedName(source.takeUntil('>', 'group name')));
    if (source.accept('=')) {
      const name = this.checkedName(source.takeUntil(')', 'group name'));
      const group = this.names.get(name);
      if (group === undefined) throw source.fail(`unknown group name '${name}'`, [...name].length + 1);
      if (this.open.has(group)) throw source.fail('cannot refer to an open group', [...name].length + 1);
      return { kind: 'reference', group, fold: (flags & FLAGS.ignoreCase) !== 0 };
    }
    const mark = source.take();
    if (mark === '') throw source.fail('unexpected end of pattern');
    throw source.fail(`unknown extension ?P${mark}`, mark.length + 2);
  }

  private lookBehind(start: number, flags: number): Node {
    const { source } = this;
    const mark = source.take();
    if (mark === '') throw source.fail('unexpected end of pattern');
    if (mark !== '=' && mark !== '!') throw source.fail(`unknown extension ?<${mark}`, mark.length + 2);
    const body = this.close(start, this.choice(flags));
    const [low, high] = widthOf(body, this.widths);
    if (low !== high) throw new PatternError('look-behind requires fixed-width pattern', undefined);
    return { kind: 'look', back: low, negative: mark === '!', body };
  }

  private condition(start: number, flags: number): Node {
    const { source } = this;
    const name = source.takeUntil(')', 'group name');
    let group = this.names.get(name);
    if (group === undefined) {
      if (!/^[0-9]+$/.test(name)) {
        this.checkedName(name);
        throw source.fail(`unknown group name '${name}'`, [...name].length + 1);
      }
      group = Number(name);
      if (group === 0) throw source.fail('bad group number', name.length + 1);
      this.asked.set(group, source.position - name.length - 1);
    }
    const yes = this.sequence(flags, false);
    const no = source.accept('|') ? this.sequence(flags, false) : EMPTY;
    if (source.next === '|') throw source.fail('conditional backref with more than two branches');
    return this.close(start, { kind: 'condition', group, yes, no });
  }

  private inlineFlags(first: string, start: number, flags: number, outermost: boolean): Node | undefined {
    const { source } = this;
    let added = 0;
    let removed = 0;
    let mark = first;
    while (Object.hasOwn(LETTERS, mark)) {
      added |= LETTERS[mark] as number;
      if (mark === 'L') throw source.fail("bad inline flags: cannot use 'L' flag with a str pattern");
      mark = source.take();
    }
    if (mark === ')') {
      if (start !== 0 || !outermost) {
        throw new PatternError('global flags not at the start of the expression', start);
      }
      this.flags |= added;
      return undefined;
    }
    if (mark === '-') {
      mark = source.take();
      while (Object.hasOwn(LETTERS, mark)) {
        removed |= LETTERS[mark] as number;
        mark = source.take();
      }
    }
    if (mark === '') throw source.fail('missing -, : or )');
    if (mark !== ':') throw source.fail(/^[a-z]$/i.test(mark) ? 'unknown flag' : 'missing -, : or )', 1);
    return this.close(start, this.choice((flags | added) & ~removed));
  }
}
