/**
 * Arguments of a call against a tool's schema, with errors that a model can act on.
 *
 * @module
 */
import type { z } from 'zod';
import { AppError } from '../errors.ts';
import { didYouMean } from '../text/nearest-name.ts';
import { describeValue } from './describe-value.ts';

/** What becomes of a parameter of the seed project. */
export type FormerArgument =
  /** Means the same as a parameter of today. */
  | { readonly now: string }
  /** Has no meaning here; says what to use. */
  | { readonly instead: string };

/** The part of a tool that decides about arguments; `input` is a strict object. */
export interface ArgumentRules<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly input: Input;
  readonly formerArguments: Readonly<Record<string, FormerArgument>>;
}

/** Deepest place within the arguments, counted in names and positions. */
const DEEPEST = 64;

/** One thing that is wrong with the arguments. */
interface ArgumentFault {
  readonly code: 'invalid_argument' | 'unknown_argument';
  readonly path: string;
  readonly message: string;
  readonly hint: string | null;
}

/**
 * Puts parameters of old under their names of today. Throws `AppError('unknown_argument')` for one that has no meaning
 * here, and for one that is given under both names.
 */
function mapFormerArguments(tool: ArgumentRules, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const mapped: [string, unknown][] = [];
  for (const [name, value] of Object.entries(given)) {
    const former = Object.hasOwn(tool.formerArguments, name) ? tool.formerArguments[name] : undefined;
    if (former === undefined) {
      mapped.push([name, value]);
    } else if ('instead' in former) {
      throw new AppError('unknown_argument', `${name}: expected a parameter of ${tool.name}, was one of old`, {
        hint: former.instead,
        details: { argument: name },
      });
    } else if (Object.hasOwn(given, former.now)) {
      throw new AppError('invalid_argument', `${name}: expected either '${name}' or '${former.now}', was both`, {
        hint: `Leave '${name}' out.`,
        details: { argument: name },
      });
    } else {
      mapped.push([former.now, value]);
    }
  }
  // Entries, since `__proto__` as a name must stay a name.
  return Object.fromEntries(mapped);
}

/**
 * Checks the arguments of a call and gives what the schema makes of them. Throws `AppError('unknown_argument')` when a
 * name is unknown, else `AppError('invalid_argument')`; `details.faults` lists all where there are several.
 */
export function checkArguments<Input extends z.ZodObject>(
  tool: ArgumentRules<Input>,
  given: Readonly<Record<string, unknown>>,
): z.output<Input> {
  const mapped = mapFormerArguments(tool, given);
  refuseStructure(mapped, []);
  const parsed = tool.input.safeParse(mapped);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .flatMap((issue) => faultsOf(tool, mapped, issue))
    .sort((a, b) => Number(a.code === 'invalid_argument') - Number(b.code === 'invalid_argument'));
  const [first] = faults;
  if (first === undefined) throw new AppError('internal', `${tool.name}: the arguments were refused without a reason`);
  throw new AppError(first.code, first.message, {
    hint: first.hint ?? 'Nothing was done: correct it and call again.',
    details: {
      argument: first.path,
      ...(faults.length < 2 ? {} : { faults: faults.slice(0, 20).map(({ path, message }) => ({ path, message })) }),
    },
  });
}

/**
 * Refuses `__proto__` as a name within an argument: schemas pass over it, so that its value would be lost unsaid. And
 * values that are nested so deep that walking through them would end the stack.
 */
function refuseStructure(value: unknown, path: readonly PropertyKey[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (path.length > DEEPEST) {
    const argument = String(path[0]);
    throw new AppError('invalid_argument', `${argument}: expected at most ${DEEPEST} levels of nesting, was more`, {
      hint: 'No parameter needs values that deep: correct it and call again.',
      details: { argument },
    });
  }
  for (const [name, entry] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(name) : name];
    if (name === '__proto__' && path.length > 0) {
      throw new AppError('invalid_argument', `${joinPath(place)}: expected another name, was '__proto__'`, {
        hint: 'No name of a value can be __proto__: choose another.',
        details: { argument: joinPath(place) },
      });
    }
    refuseStructure(entry, place);
  }
}

function faultsOf(tool: ArgumentRules, given: unknown, issue: z.core.$ZodIssue): ArgumentFault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownNames(tool.input, issue.path);
    return issue.keys.map((key) => {
      const path = joinPath([...issue.path, key]);
      const place = issue.path.length === 0 ? tool.name : joinPath(issue.path);
      return {
        code: 'unknown_argument',
        path,
        message: `${path}: expected a parameter of ${place}, was unknown`,
        hint: didYouMean(key, known) ?? `${place} takes ${known.length === 0 ? 'no parameters' : known.join(', ')}.`,
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const value = valueAt(given, issue.path);
    const inner = issue.errors.flat().filter(({ path }) => path.length > 0);
    const deepest = inner[0];
    if (deepest !== undefined && typeof value === 'object' && value !== null) {
      return faultsOf(tool, given, { ...deepest, path: [...issue.path, ...deepest.path] });
    }
  }
  const path = joinPath(issue.path);
  const value = valueAt(given, issue.path);
  const expected = expectation(issue);
  return [
    {
      code: 'invalid_argument',
      path,
      message: `${path === '' ? 'arguments' : path}: expected ${expected}, was ${describeValue(value)}`,
      hint: suggestion(issue, value),
    },
  ];
}

/** What the schema wanted, in words. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : withArticle(issue.expected);
    case 'invalid_value':
      return `one of ${issue.values.map((value) => String(value)).join(', ')}`;
    case 'too_small':
      return amount(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
    case 'too_big':
      return amount(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
    case 'invalid_union':
      return issue.errors
        .flat()
        .filter(({ path }) => path.length === 0)
        .map(expectation)
        .join(' or ');
    default:
      return issue.message;
  }
}

function amount(origin: string, comparison: string, limit: number | bigint): string {
  if (origin === 'string') return `${comparison} ${limit} characters`;
  if (origin === 'array') return `${comparison} ${limit} entries`;
  return `${comparison} ${limit}`;
}

function suggestion(issue: z.core.$ZodIssue, value: unknown): string | null {
  // What a schema of ours knows to be meant.
  if (issue.code === 'custom' && typeof issue.params?.['hint'] === 'string') return issue.params['hint'];
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return null;
  return didYouMean(
    value,
    issue.values.map((candidate) => String(candidate)),
  );
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function joinPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((joined, part) => {
    if (typeof part === 'number') return `${joined}[${part}]`;
    return joined === '' ? String(part) : `${joined}.${String(part)}`;
  }, '');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return Reflect.get(value, part);
  }, root);
}

/** Parameter names of the object schema that stands at `path`, as listed. */
function knownNames(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const part of path) current = typeof part === 'number' ? elementOf(current) : shapeOf(current)[String(part)];
  return Object.keys(shapeOf(current));
}

function elementOf(schema: unknown): unknown {
  const inner = unwrap(schema);
  return typeof inner === 'object' && inner !== null && 'element' in inner ? inner.element : undefined;
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  const inner = unwrap(schema);
  if (typeof inner !== 'object' || inner === null || !('shape' in inner)) return {};
  const { shape } = inner;
  return typeof shape === 'object' && shape !== null ? Object.fromEntries(Object.entries(shape)) : {};
}

/** The schema inside optional, default and nullable wrappers. */
function unwrap(schema: unknown): unknown {
  let current = schema;
  while (
    typeof current === 'object' &&
    current !== null &&
    'unwrap' in current &&
    typeof current.unwrap === 'function'
  ) {
    if ('element' in current) break;
    current = current.unwrap();
  }
  return current;
}
