/**
 * The parsed form of one line of {@link SIGNATURES}.
 *
 * @module
 */
import { SIGNATURES } from './signatures.ts';

/** What Python type a value has; see the head of `signatures.ts`. */
export type ValueKind = 'bool' | 'bool_' | 'float' | 'float64' | 'int' | 'object';

/** The type that Jesse's annotation gives a parameter. */
export type ParameterKind = 'bool' | 'float' | 'int' | 'str';

/** A parameter besides the candles and `sequential`. */
export interface IndicatorParameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly default: number | string | boolean;
}

/** A field of a named tuple. */
export interface IndicatorField {
  readonly name: string;
  readonly kind: ValueKind;
}

/** How an indicator is called and what it returns. */
export interface IndicatorSignature {
  readonly name: string;
  /** The line of Python, for people. */
  readonly text: string;
  /** All parameter names in their positional order, candles first. */
  readonly names: readonly string[];
  /** Name of the second candles, null for all but two. */
  readonly comparedName: string | null;
  readonly parameters: readonly IndicatorParameter[];
  /** Default by name. */
  readonly defaults: Readonly<Record<string, number | string | boolean>>;
  /** Null where Jesse's function has no such parameter. */
  readonly sequentialDefault: boolean | null;
  readonly returns:
    | { readonly kind: ValueKind }
    | {
        readonly tuple: string;
        readonly fields: readonly IndicatorField[];
        readonly fieldNames: readonly string[];
      };
}

const LINE = /^(?<name>\w+)\((?<parameters>.*)\) -> (?<returns>.+)$/;
const TUPLE = /^(?<tuple>\w+)\((?<fields>.*)\)$/;
const PARAMETER = /^(?<name>\w+)(?:: (?<kind>\w+))?(?: = (?<value>.+))?$/;

function literal(text: string): number | string | boolean {
  if (text.startsWith("'")) return text.slice(1, -1);
  return text === 'True' || text === 'False' ? text === 'True' : Number(text);
}

/** The named groups of a match that must succeed: the table is ours. */
function groupsOf(pattern: RegExp, text: string): Readonly<Record<string, string | undefined>> {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) throw new Error(`expected a part of an indicator's signature, was '${text}'`);
  return groups;
}

function parseReturns(text: string): IndicatorSignature['returns'] {
  if (!text.includes('(')) return { kind: text as ValueKind };
  const { tuple = '', fields = '' } = groupsOf(TUPLE, text);
  const parsed = fields.split(', ').map((field) => {
    const { name = '', kind = 'float64' } = groupsOf(PARAMETER, field);
    return { name, kind: kind as ValueKind };
  });
  return { tuple, fields: parsed, fieldNames: parsed.map(({ name }) => name) };
}

function parseLine(text: string): IndicatorSignature {
  const { name = '', parameters = '', returns = '' } = groupsOf(LINE, text);
  const parsed = parameters.split(', ').map((parameter) => groupsOf(PARAMETER, parameter));
  const candles = parsed.filter(({ value }) => value === undefined);
  const sequential = parsed.find((parameter) => parameter['name'] === 'sequential');
  const optional = parsed
    .filter((parameter) => parameter['value'] !== undefined && parameter !== sequential)
    .map((parameter) => ({
      name: parameter['name'] as string,
      kind: parameter['kind'] as ParameterKind,
      default: literal(parameter['value'] as string),
    }));
  return {
    name,
    text,
    names: parsed.map((parameter) => parameter['name'] as string),
    comparedName: candles[1]?.['name'] ?? null,
    parameters: optional,
    defaults: Object.fromEntries(optional.map((parameter) => [parameter.name, parameter.default])),
    sequentialDefault: sequential === undefined ? null : sequential['value'] === 'True',
    returns: parseReturns(returns),
  };
}

/** All signatures by Jesse's name, in its order. */
export const SIGNATURE_OF: ReadonlyMap<string, IndicatorSignature> = new Map(
  SIGNATURES.trim()
    .split('\n')
    .map((line) => {
      const signature = parseLine(line);
      return [signature.name, signature];
    }),
);
