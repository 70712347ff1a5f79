/**
 * Settings: print options, and error handling, which is silent here whatever is asked for.
 *
 * @module
 */

import { boxInteger, Int } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyDict } from '../../runtime/objects/py-dict.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { str } from '../../runtime/text/repr.ts';
import { scalarAt } from '../array/element.ts';
import { typeFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import { NdArray } from '../array/nd-array.ts';
import { toFloat } from '../array/python-number.ts';
import { arrayRepr, arrayText } from '../text/array-text.ts';
import { digitsOfMantissa, digitsWithFraction, mantissaParts, positionalParts } from '../text/digits.ts';
import { DEFAULT_PRINT_OPTIONS, type PrintOptions } from '../text/print-options.ts';
import { type Argument, flagOf, integerOr } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';

/** Where the print options of a run are kept. */
export interface OptionsHolder {
  options: PrintOptions;
}

function changed(options: PrintOptions, values: Readonly<Record<string, Argument>>): PrintOptions {
  const next: Record<string, unknown> = { ...options };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (name === 'formatter') next[name] = formatterOf(value);
    else if (name === 'suppress') next[name] = flagOf(value);
    else if (typeof DEFAULT_PRINT_OPTIONS[name as keyof PrintOptions] === 'number') next[name] = countOf(value);
    else next[name] = value;
  }
  // Every option is there, each of its own kind; texts are taken as they are given.
  return next as unknown as PrintOptions;
}

function formatterOf(functions: PyValue): PrintOptions['formatter'] {
  if (!(functions instanceof PyDict)) throw typeFailure('formatter must be a dict of functions by kind');
  return (kind) => {
    const chosen = functions.get(kind);
    return chosen instanceof PyObject ? (element) => str(chosen.call1(element)) : undefined;
  };
}

function countOf(value: PyValue): number {
  return value instanceof Int ? value.n : toFloat(value);
}

function optionsDict(options: PrintOptions): PyDict {
  const dict = new PyDict();
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === 'number') dict.setItem(name, boxInteger(value));
    else if (typeof value !== 'function') dict.setItem(name, value as PyValue);
  }
  return dict;
}

const SIGNATURE =
  'precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None, formatter=None, ' +
  'sign=None, floatmode=None, *, legacy=None';

function named(args: readonly Argument[]): Readonly<Record<string, Argument>> {
  const [precision, threshold, edgeitems, linewidth, suppress, nanstr, infstr, formatter, sign, floatmode] = args;
  return { precision, threshold, edgeitems, linewidth, suppress, nanstr, infstr, formatter, sign, floatmode };
}

/** The options before new ones are set: a formatter holds until the next ones only. */
function withoutFormatter(options: PrintOptions): PrintOptions {
  return options.formatter === null ? options : { ...options, formatter: null };
}

/** `with np.printoptions(…)`. */
class PrintContext extends PyObject {
  before: PrintOptions | undefined;

  constructor(
    readonly holder: OptionsHolder,
    readonly values: Readonly<Record<string, Argument>>,
  ) {
    super();
  }
}

nativeClass('printoptions', PrintContext, {
  module: 'numpy',
  methods: {
    __enter__: [
      '',
      (self: PrintContext) => {
        self.before = self.holder.options;
        self.holder.options = changed(withoutFormatter(self.holder.options), self.values);
        return optionsDict(self.holder.options);
      },
    ],
    __exit__: [
      '*args',
      (self: PrintContext) => {
        self.holder.options = self.before ?? DEFAULT_PRINT_OPTIONS;
        return null;
      },
    ],
  },
});

/** `np.errstate(…)`: accepted, and without effect, since warnings are silent. Also a decorator. */
class ErrorState extends PyObject {
  override call(args: readonly PyValue[]): PyValue {
    return args[0] ?? null;
  }
}

/** `np.errstate`. */
export const ERROR_STATE = nativeClass('errstate', ErrorState, {
  module: 'numpy',
  create: ['**kwargs', (_cls: PyClass) => new ErrorState()],
  methods: { __enter__: ['', () => null], __exit__: ['*args', () => null] },
});

function errorSettings(): PyDict {
  const dict = new PyDict();
  for (const kind of ['divide', 'over', 'under', 'invalid']) dict.setItem(kind, kind === 'under' ? 'ignore' : 'warn');
  return dict;
}

function floatText(x: PyValue, precision: Argument, trim: Argument, scientific: boolean): string {
  const value = toFloat(x);
  const limit = precision === undefined || precision === null ? 400 : integerOr(precision, 400);
  const parts = scientific
    ? mantissaParts(digitsOfMantissa(value, limit, false))
    : positionalParts(digitsWithFraction(value, limit, false));
  const kept =
    trim === undefined || trim === 'k' || trim === '.' ? '.' : parts.fraction === '' ? (trim === '0' ? '.0' : '') : '.';
  const power = 'power' in parts ? `e${String(parts.power)}` : '';
  return `${parts.whole}${kept === '.0' ? '.0' : kept + parts.fraction}${power}`;
}

/** The functions that read and write a run's settings. */
export function settings(holder: OptionsHolder): FunctionTable {
  return {
    set_printoptions: [
      SIGNATURE,
      (...args: Argument[]) => {
        holder.options = changed(withoutFormatter(holder.options), named(args));
        return null;
      },
    ],
    get_printoptions: ['', () => optionsDict(holder.options)],
    printoptions: [SIGNATURE, (...args: Argument[]) => new PrintContext(holder, named(args))],
    seterr: ['all=None, divide=None, over=None, under=None, invalid=None', () => errorSettings()],
    geterr: ['', () => errorSettings()],
    array_str: ['a, max_line_width=None, precision=None, suppress_small=None', (a: PyValue) => str(asArray(a))],
    array_repr: [
      'arr, max_line_width=None, precision=None, suppress_small=None',
      (a: PyValue, width: Argument, precision: Argument, suppress: Argument) =>
        arrayRepr(asArray(a), changed(holder.options, { linewidth: width, precision, suppress })),
    ],
    array2string: [
      'a, max_line_width=None, precision=None, suppress_small=None, separator=, prefix=, style=None, formatter=None, threshold=None, ' +
        'edgeitems=None, sign=None, floatmode=None, suffix=',
      (a: PyValue, ...rest: Argument[]) => {
        const [linewidth, precision, suppress, separator, prefix, , formatter] = rest;
        const [threshold, edgeitems, sign, floatmode, suffix] = rest.slice(7);
        const options = changed(holder.options, {
          linewidth,
          precision,
          suppress,
          threshold,
          edgeitems,
          sign,
          floatmode,
          formatter,
        });
        const array = asArray(a);
        if (array.rank === 0 && !(a instanceof NdArray)) return str(scalarAt(array, array.offset));
        const text = (value: Argument, fallback: string): string => (typeof value === 'string' ? value : fallback);
        return arrayText(array, text(separator, ' '), text(prefix, ''), text(suffix, ''), options);
      },
    ],
    format_float_positional: [
      'x, precision=None, unique=True, fractional=True, trim=k, sign=False, pad_left=None, pad_right=None, min_digits=None',
      (x: PyValue, precision: Argument, _unique: Argument, _fractional: Argument, trim: Argument) =>
        floatText(x, precision, trim, false),
    ],
    format_float_scientific: [
      'x, precision=None, unique=True, trim=k, sign=False, pad_left=None, exp_digits=None, min_digits=None',
      (x: PyValue, precision: Argument, _unique: Argument, trim: Argument) => floatText(x, precision, trim, true),
    ],
  };
}
