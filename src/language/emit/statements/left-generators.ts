/**
 * Closes the generator of a loop that is left before its end where nothing else can hold it: CPython drops it there, which
 * runs its `finally`.
 *
 * @module
 */
import type { Iteration, Stmt } from '../../lower/ir.ts';
import { quote, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';

/** Whether a `break` of this loop or a `return` stands in its body. */
export function canLeave(body: readonly Stmt[], nested = false): boolean {
  return body.some((statement) => {
    switch (statement.do) {
      case 'return':
        return true;
      case 'break':
        return !nested;
      case 'if':
        return canLeave(statement.body, nested) || canLeave(statement.otherwise, nested);
      case 'for':
      case 'while':
        return canLeave(statement.body, true) || canLeave(statement.otherwise, nested);
      case 'with':
        return canLeave(statement.body, nested);
      case 'try':
        return [
          statement.body,
          ...statement.handlers.map((handler) => handler.body),
          statement.otherwise,
          statement.final,
        ].some((part) => canLeave(part, nested));
      case 'match':
        return statement.cases.some((each) => canLeave(each.body, nested));
      default:
        return false;
    }
  });
}

/**
 * Writes a loop that may be left, so that what a call of a generator function gave is closed: only the loop has it. Which
 * function the call reached is seen at run time. `loop` gets the texts of the sources.
 */
export function emitClosing(
  iteration: Iteration,
  sources: readonly string[],
  e: FunctionEmitter,
  loop: (sources: readonly string[]) => void,
): void {
  const source = iteration.over === 'any' ? iteration.source : null;
  const callee = source?.op === 'call' ? source.callee : source?.op === 'method' ? source.object : null;
  if (source === null || callee?.op !== 'read') {
    loop(sources);
    return;
  }
  const [from, held] = [e.name('from'), e.name('walked')];
  e.push(`const ${from} = ${value(callee, e)}, ${held} = ${sources[0] ?? ''};`);
  const name = source.op === 'method' ? quote(source.name) : 'null';
  e.nest('try {', () => loop([held]), `} finally { ${e.use('closeLeft')}(${held}, ${from}, ${name}); }`);
}
