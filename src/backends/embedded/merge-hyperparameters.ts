/**
 * Completes the hyperparameters of a run.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import { unknownNameHint } from '../../text/nearest-name.ts';
import type { HyperparameterReport, Json } from '../backend.ts';

/** Hyperparameters of a run, and what is odd about them. */
export interface MergedHyperparameters {
  readonly values: Readonly<Record<string, Json>>;
  readonly warnings: readonly string[];
}

/**
 * The strategy's defaults with the given values in their place. Throws `AppError('invalid_argument')` for a name that the
 * strategy does not declare and for a value of another type; a value outside min and max is warned about.
 */
export function mergeHyperparameters(
  strategy: string,
  declared: readonly HyperparameterReport[],
  given: Readonly<Record<string, Json>>,
): MergedHyperparameters {
  const warnings: string[] = [];
  const byName = new Map(declared.map((one) => [one.name, one]));
  for (const name of Object.keys(given)) {
    if (!byName.has(name)) throw unknownName(strategy, name, [...byName.keys()]);
  }
  const values: [string, Json][] = [];
  for (const one of declared) {
    const value = Object.hasOwn(given, one.name) ? given[one.name] : undefined;
    if (value === undefined) {
      values.push([one.name, one.default]);
      continue;
    }
    checkType(one, value);
    const outside = outsideWords(one, value);
    if (outside !== null) warnings.push(outside);
    values.push([one.name, value]);
  }
  // a name may be any text, __proto__ too
  return { values: Object.fromEntries(values), warnings };
}

function unknownName(strategy: string, name: string, names: readonly string[]): AppError {
  return new AppError(
    'invalid_argument',
    `hyperparameters.${name}: expected a hyperparameter of ${strategy}, was unknown`,
    {
      hint:
        names.length === 0
          ? `${strategy} declares no hyperparameters.`
          : unknownNameHint(name, names, `It declares ${names.join(', ')}.`),
      details: { argument: `hyperparameters.${name}` },
    },
  );
}

function checkType({ name, type, options }: HyperparameterReport, value: Json): void {
  const fail = (expected: string): never => {
    throw new AppError(
      'invalid_argument',
      `hyperparameters.${name}: expected ${expected}, was ${JSON.stringify(value)}`,
      {
        hint: 'strategy_read lists the hyperparameters with their types.',
        details: { argument: `hyperparameters.${name}` },
      },
    );
  };
  if (type === 'int' && !(typeof value === 'number' && Number.isInteger(value))) fail('an int');
  if (type === 'float' && typeof value !== 'number') fail('a number');
  if (
    type === 'categorical' &&
    options !== null &&
    !options.some((one) => JSON.stringify(one) === JSON.stringify(value))
  ) {
    fail(`one of ${options.map((one) => JSON.stringify(one)).join(', ')}`);
  }
}

function outsideWords({ name, min, max }: HyperparameterReport, value: Json): string | null {
  if (typeof value !== 'number') return null;
  if (min !== null && value < min)
    return `Hyperparameter ${name} is ${value}, below the minimum of ${min} that it declares.`;
  if (max !== null && value > max)
    return `Hyperparameter ${name} is ${value}, above the maximum of ${max} that it declares.`;
  return null;
}
