/**
 * Emits the head of a loop over an iteration and runs a callback for its body.
 *
 * @module
 */
import type { Expr, Iteration, Target } from '../../lower/ir.ts';
import { ANY, COUNTER, INT } from '../../lower/static-type.ts';
import { isAtomic, natural, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitStore } from './stores.ts';

/** The expressions that a loop evaluates before it begins, in order. */
export function sourceTexts(iteration: Iteration, e: FunctionEmitter): string[] {
  const iterator = (expr: Expr): string => `${e.use('iterate')}(${value(expr, e)})`;
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
    case 'range': {
      if (iteration.counting) return [raw(iteration.stop, e)];
      return [
        `${e.use('rangeNumbers')}(${[iteration.start, iteration.stop, iteration.step].map((part) => raw(part, e)).join(', ')})`,
      ];
    }
  }
}

function raw(expr: Expr, e: FunctionEmitter): string {
  return e.typeOf(expr).kind === 'int' ? natural(expr, e).text : `${e.use('rangeArgument')}(${value(expr, e)})`;
}

/** Burns fuel at a loop's back edge. */
export const BURN = 'if (--K.fuel < 0) K.tick();';

/** Writes the loop. `sources` are the texts of {@link sourceTexts} or the names that hold them. */
export function emitLoop(
  target: Target,
  iteration: Iteration,
  sources: readonly string[],
  e: FunctionEmitter,
  label: string | null,
  body: () => void,
): void {
  const prefix = label === null ? '' : `${label}: `;
  const [first = '', second = ''] = sources;
  const item = e.name('v');
  const inside =
    (store: () => void): (() => void) =>
    () => {
      e.push(BURN);
      store();
      body();
    };
  switch (iteration.over) {
    case 'any':
      e.nest(
        `${prefix}${pulls(first, item, e)}`,
        inside(() => {
          emitStore(target, { text: item, type: ANY }, e);
        }),
      );
      break;
    case 'enumerate': {
      const counter = e.name('n');
      const pull = e.name('i');
      const increment = second.includes('(') ? `${counter} = ${e.use('addInt')}(${counter}, 1)` : `${counter}++`;
      const known = e.typeOf(iteration.start).kind === 'int';
      e.nest(
        `${prefix}for (let ${pull} = ${first}, ${counter} = ${second}, ${item}; (${item} = ${pull}.next()) !== undefined; ${increment}) {`,
        inside(() => {
          emitStore(iteration.index, { text: counter, type: known ? COUNTER : INT }, e);
          emitStore(iteration.item, { text: item, type: ANY }, e);
        }),
      );
      break;
    }
    case 'zip':
      emitZip(iteration, sources, prefix, e, inside);
      break;
    case 'range':
      emitRange(target, iteration, first, prefix, item, e, inside);
  }
}

const pulls = (source: string, item: string, e: FunctionEmitter): string => {
  const pull = e.name('i');
  return `for (let ${pull} = ${source}, ${item}; (${item} = ${pull}.next()) !== undefined; ) {`;
};

function emitZip(
  iteration: Extract<Iteration, { over: 'zip' }>,
  sources: readonly string[],
  prefix: string,
  e: FunctionEmitter,
  inside: (store: () => void) => () => void,
): void {
  const pairs = sources.map((source) => ({ source, pull: e.name('i'), item: e.name('v') }));
  const declarations = pairs.map(({ source, pull, item }) => `${pull} = ${source}, ${item}`).join(', ');
  const test = pairs.map(({ pull, item }) => `(${item} = ${pull}.next()) !== undefined`).join(' && ');
  e.nest(
    `${prefix}for (let ${declarations}; ${test}; ) {`,
    inside(() => {
      iteration.items.forEach((target, index) => {
        emitStore(target, { text: pairs[index]?.item ?? '', type: ANY }, e);
      });
    }),
  );
}

function emitRange(
  target: Target,
  iteration: Extract<Iteration, { over: 'range' }>,
  source: string,
  prefix: string,
  item: string,
  e: FunctionEmitter,
  inside: (store: () => void) => () => void,
): void {
  if (!iteration.counting || iteration.step.op !== 'int') {
    e.nest(
      `${prefix}${pulls(source, item, e)}`,
      inside(() => {
        emitStore(target, { text: item, type: INT }, e);
      }),
    );
    return;
  }
  const step = Number(iteration.step.value);
  const stop = /^\(?-?\d/.test(source) && isAtomic(source) ? source : e.name('n');
  const declared = stop === source ? '' : `, ${stop} = ${source}`;
  const start = natural(iteration.start, e).text;
  const advance = step === 1 ? `${item}++` : `${item} += ${step}`;
  e.nest(
    `${prefix}for (let ${item} = ${start}${declared}; ${item} ${step > 0 ? '<' : '>'} ${stop}; ${advance}) {`,
    inside(() => {
      emitStore(target, { text: item, type: COUNTER }, e);
    }),
  );
}
