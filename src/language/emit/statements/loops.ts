/**
 * Emits the head of a loop over an iteration and runs a callback for its body.
 *
 * @module
 */
import type { Expr, Iteration, Target } from '../../lower/ir.ts';
import { ANY, COUNTER, INT, isExact } from '../../lower/static-type.ts';
import { rangeType } from '../../lower/types/range-type.ts';
import { isAtomic, natural, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitStore } from './stores.ts';

/** The two targets of a loop over `….items()`, whose pairs need no tuples; null for all other loops. */
function pairTargets(target: Target, iteration: Iteration): readonly [Target, Target] | null {
  if (iteration.over !== 'any' || target.to !== 'sequence' || target.star >= 0) return null;
  const { source } = iteration;
  const isItems =
    source.op === 'method' && source.name === 'items' && source.args.length + source.keywords.length === 0;
  const [first, second, ...more] = target.targets;
  return isItems && first !== undefined && second !== undefined && more.length === 0 ? [first, second] : null;
}

/** The expressions that a loop evaluates before it begins, in order. */
export function sourceTexts(target: Target, iteration: Iteration, e: FunctionEmitter): string[] {
  if (iteration.over === 'any' && pairTargets(target, iteration) !== null)
    return [`${e.use('traversePairs')}(${value(iteration.source, e)})`];
  const iterator = (expr: Expr): string => `${e.use('traverse')}(${value(expr, e)})`;
  switch (iteration.over) {
    case 'any':
      return [iterator(iteration.source)];
    case 'enumerate': {
      const start = natural(iteration.start, e);
      return [
        iterator(iteration.source),
        start.type.kind === 'int' ? start.text : `${e.use('rangeArgument')}(${value(iteration.start, e)})`,
      ];
    }
    case 'zip':
      return iteration.sources.map(iterator);
    case 'range':
      return [iteration.start, iteration.stop, iteration.step].map((part) => raw(part, e));
  }
}

function raw(expr: Expr, e: FunctionEmitter): string {
  return e.typeOf(expr).kind === 'int' ? natural(expr, e).text : `${e.use('rangeArgument')}(${value(expr, e)})`;
}

/** Turns of a loop that burn their fuel together. */
const TURNS_PER_BURN = 128;

/** How a loop goes on. */
interface Turns {
  /** Variables of the whole loop, `name = value`. */
  readonly declarations: readonly string[];
  /** Done between two turns. */
  readonly advance?: string;
  /** Writes what each turn begins with: a test that may leave by the statement `exit`, the next item. */
  readonly begin: (exit: string) => void;
}

/**
 * Writes a loop that burns its fuel at the first turn and each 128th after it, for 128 turns, so that never less than one a
 * turn is burnt. The turns between stand in a loop of their own without a call, in which V8 keeps floats in registers
 * (measured: 1.6 ns a turn of an average's sum instead of 4 with a test in each turn). `body` gets the label that `break`
 * leaves by.
 */
export function emitTurns(
  { declarations, advance, begin }: Turns,
  e: FunctionEmitter,
  body: (label: string) => void,
): void {
  const label = e.name('loop');
  const turn = e.name('k');
  const whole = declarations.length === 0 ? '' : `let ${declarations.join(', ')}`;
  e.nest(`${label}: for (${whole}; ; ) {`, () => {
    e.push(`K.burn(${TURNS_PER_BURN});`);
    const next = advance === undefined ? `${turn}++` : `${turn}++, ${advance}`;
    e.nest(`for (let ${turn} = 0; ${turn} < ${TURNS_PER_BURN}; ${next}) {`, () => {
      begin(`break ${label};`);
      body(label);
    });
  });
}

/** Writes the loop. `sources` are the texts of {@link sourceTexts} or the names that hold them. */
export function emitLoop(
  target: Target,
  iteration: Iteration,
  sources: readonly string[],
  e: FunctionEmitter,
  body: (label: string) => void,
): void {
  const [first = '', second = ''] = sources;
  switch (iteration.over) {
    case 'any': {
      const pair = pairTargets(target, iteration);
      if (pair !== null) {
        emitPairs(pair, first, e, body);
        break;
      }
      const walk = walkOver(first, e);
      const begin = (exit: string): void => {
        walk.take(exit);
        emitStore(target, { text: walk.item, type: ANY }, e);
      };
      emitTurns({ declarations: walk.declarations, begin }, e, body);
      break;
    }
    case 'enumerate': {
      const counter = e.name('n');
      const walk = walkOver(first, e);
      const advance = second.includes('(') ? `${counter} = ${e.use('addInt')}(${counter}, 1)` : `${counter}++`;
      const type = e.typeOf(iteration.start).kind === 'int' ? COUNTER : INT;
      const begin = (exit: string): void => {
        walk.take(exit);
        emitStore(iteration.index, { text: counter, type }, e);
        emitStore(iteration.item, { text: walk.item, type: ANY }, e);
      };
      emitTurns({ declarations: [...walk.declarations, `${counter} = ${second}`], advance, begin }, e, body);
      break;
    }
    case 'zip': {
      const walks = sources.map((source) => walkOver(source, e));
      const begin = (exit: string): void => {
        for (const walk of walks) walk.take(exit);
        iteration.items.forEach((part, index) => {
          emitStore(part, { text: walks[index]?.item ?? '', type: ANY }, e);
        });
      };
      emitTurns({ declarations: walks.flatMap((walk) => walk.declarations), begin }, e, body);
      break;
    }
    case 'range':
      emitRange(target, iteration, sources, e, body);
  }
}

function emitPairs(
  [key, second]: readonly [Target, Target],
  source: string,
  e: FunctionEmitter,
  body: (label: string) => void,
): void {
  const [pull, pair] = [e.name('i'), e.name('v')];
  const begin = (exit: string): void => {
    e.push(`if ((${pair} = ${pull}.next()) === undefined) ${exit}`);
    // both are read before a target is stored, which may change the entry
    const held = e.name('v');
    e.push(`const ${held} = ${pair}.value;`);
    emitStore(key, { text: `${pair}.key`, type: ANY }, e);
    emitStore(second, { text: held, type: ANY }, e);
  };
  emitTurns({ declarations: [`${pull} = ${source}`, pair], begin }, e, body);
}

interface Walk {
  readonly declarations: readonly string[];
  /** Writes how the next item is taken, or the loop left. */
  readonly take: (exit: string) => void;
  readonly item: string;
}

/** Items of what `traverse` gave: of an array at the site, so that floats stay unboxed, else of an iterator. */
function walkOver(source: string, e: FunctionEmitter): Walk {
  const [pull, isArray, index, item] = [e.name('i'), e.name('a'), e.name('n'), e.name('v')];
  return {
    declarations: [`${pull} = ${source}`, `${isArray} = ${e.use('isArray')}(${pull})`, `${index} = 0`, item],
    take: (exit) => {
      e.nest(
        `if (${isArray}) {`,
        () => {
          e.push(`if (${index} >= ${pull}.length) ${exit}`);
          e.push(`${item} = ${pull}[${index}++];`);
        },
        `} else if ((${item} = ${pull}.next()) === undefined) ${exit}`,
      );
    },
    item,
  };
}

/** A loop in JavaScript's numbers; where an argument may be beyond them or the step 0, an iterator takes their place. */
function emitRange(
  target: Target,
  iteration: Extract<Iteration, { over: 'range' }>,
  sources: readonly string[],
  e: FunctionEmitter,
  body: (label: string) => void,
): void {
  const type = rangeType(iteration, (expr) => e.typeOf(expr));
  const item = e.name('v');
  const known = iteration.step.op === 'int' && iteration.step.value !== 0 ? Number(iteration.step.value) : null;
  const declarations: string[] = [];
  const settled = (text: string): string => {
    if (/^\(?-?\d/.test(text) && isAtomic(text)) return text;
    const name = e.name('n');
    declarations.push(`${name} = ${text}`);
    return name;
  };
  const exact = isExact(type.bound);
  const start = exact ? (sources[0] ?? '') : settled(sources[0] ?? '');
  if (exact) declarations.push(`${item} = ${start}`);
  const stop = settled(sources[1] ?? '');
  const given = sources[2] ?? '';
  const step = known === null ? settled(exact ? `${e.use('rangeStep')}(${given})` : given) : String(known);
  const below = `${item} < ${stop}`;
  const above = `${item} > ${stop}`;
  const more = known === null ? `(${step} > 0 ? ${below} : ${above})` : `(${known > 0 ? below : above})`;
  const advance = step === '1' ? `${item}++` : `${item} += ${step}`;
  const store = (): void => {
    emitStore(target, { text: item, type }, e);
  };
  if (exact) {
    const begin = (exit: string): void => {
      e.push(`if (!${more}) ${exit}`);
      store();
    };
    emitTurns({ declarations, advance, begin }, e, body);
    return;
  }
  const pull = e.name('i');
  declarations.push(`${pull} = ${e.use('rangeIterator')}(${start}, ${stop}, ${step})`, `${item} = ${start}`);
  const begin = (exit: string): void => {
    e.push(`if (${pull} === null ? !${more} : (${item} = ${pull}.next()) === undefined) ${exit}`);
    store();
  };
  emitTurns({ declarations, advance: `${pull} === null && (${advance})`, begin }, e, body);
}
