/**
 * Codes of diagnostics, each with what it means; `docs/language.md` lists them with what each stops.
 *
 * @module
 */

/** See the module's head. */
export const DIAGNOSTIC_CODES = {
  'syntax-error': 'CPython refuses the file; the message is CPython’s.',
  'unsupported-async': 'Coroutines: Jesse calls strategies synchronously.',
  'unsupported-except-star': '`except*` and exception groups.',
  'unsupported-builtin': 'A builtin that reaches files, the process or the compiler.',
  'unsupported-introspection': 'An attribute that reaches into the interpreter.',
  'refused-module': 'A library that the embedded backend does not have.',
  'unknown-module': 'A module that is neither a library nor a file of the project.',
  'unknown-import': 'A name that the module does not have.',
  'undefined-name': 'A name that nothing binds.',
  'unknown-indicator': 'An indicator that Jesse does not have.',
  'indicator-arguments': 'An indicator called with arguments that it does not take.',
  'unknown-attribute': 'An attribute that neither the strategy nor Jesse sets.',
  'old-api': 'A name of an older version of Jesse, with what stands in its place.',
  'missing-method': 'A method that Jesse demands.',
  'private-method': 'A method with the name of one that Jesse’s Strategy has for itself.',
  'redefined-member':
    'A member redefined, or an attribute assigned, that Jesse itself reads when it decides on orders.',
  'hook-arguments': 'A method that Jesse calls with other arguments than it takes.',
  'wrong-arguments': 'A call that does not fit the function’s parameters.',
  'hyperparameters-property': '`hyperparameters` as a property: Jesse calls it.',
  'unknown-hyperparameter': 'A key of `self.hp` that `hyperparameters` does not declare.',
  'unused-hyperparameter': 'A hyperparameter that nothing reads.',
  'missing-super-init': '`__init__` without `super().__init__()`.',
  'class-name': 'The class’s name differs from the folder’s.',
  'mutable-class-attribute': 'A list, dict or set of the class: shared by all routes.',
  'indicator-in-loop': 'An indicator computed in a loop.',
  'look-ahead': 'A read of candles that have not happened, or are still forming.',
  'identity-comparison': '`is` where `==` or truth is meant.',
  'division-by-zero': 'A divisor that can be zero in the first candles.',
  'unseeded-random': 'Chance without a seed.',
  'simulated-clock': 'The clock of a backtest is the simulated one.',
  'unreachable-hook': 'A method that Jesse no longer calls.',
} as const;

/** One of the codes. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
