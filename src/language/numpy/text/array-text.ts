/**
 * Arrays as text: `str(array)` and `repr(array)` (numpy/core/arrayprint.py).
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { BOOL, type DType, FLOAT32, FLOAT64, INT64 } from '../array/dtype.ts';
import { scalarAt } from '../array/element.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { shapeText } from '../array/shape.ts';
import { floatFormat } from './float-format.ts';
import type { PrintOptions } from './print-options.ts';

let reprOf: (value: PyValue) => string = String;

/** Hands in Python's `repr` and how lists among objects are shown. */
export function setReprOf(text: (value: PyValue) => string): void {
  reprOf = text;
}

type Format = (position: number) => string;

/** Positions of the elements that are printed: all, or the edges of each axis. */
function shownPositions(array: NdArray, edge: number): number[] {
  let positions = [array.offset];
  array.shape.forEach((length, axis) => {
    const stride = array.strides[axis] as number;
    const indexes: number[] = [];
    for (let k = 0; k < length; k++) if (length <= 2 * edge || k < edge || k >= length - edge) indexes.push(k);
    positions = positions.flatMap((position) => indexes.map((k) => position + k * stride));
  });
  return positions;
}

/** The names by which numpy's `formatter` knows a type, what counts most first. */
function formatterKinds(dtype: DType): readonly string[] {
  if (dtype.kind === 'f') return ['float', 'float_kind', 'all'];
  if (dtype.kind === 'b') return ['bool', 'all'];
  if (dtype.isInteger) return ['int', 'int_kind', 'all'];
  return dtype.kind === 'U' ? ['numpystr', 'str_kind', 'all'] : ['object', 'all'];
}

function formatOf(array: NdArray, positions: readonly number[], options: PrintOptions): Format {
  const { dtype, data } = array;
  for (const kind of options.formatter === null ? [] : formatterKinds(dtype)) {
    const chosen = options.formatter?.(kind);
    if (chosen !== undefined) return (position) => chosen(scalarAt(array, position));
  }
  if (dtype.kind === 'f') {
    const numbers = numbersOf(array);
    const format = floatFormat(
      positions.map((position) => numbers[position] as number),
      options,
      dtype === FLOAT32,
    );
    return (position) => format(numbers[position] as number);
  }
  if (dtype === BOOL) {
    const width = array.rank === 0 ? 4 : 5;
    return (position) => (data[position] === 0 ? 'False' : 'True').padStart(width);
  }
  if (dtype.isInteger) {
    let width = 0;
    for (const position of positions) width = Math.max(width, String(data[position]).length);
    return (position) => String(data[position]).padStart(width);
  }
  return (position) => reprOf(data[position] as PyValue);
}

interface Layout {
  readonly format: Format;
  readonly separator: string;
  readonly edge: number;
  readonly summary: boolean;
}

/** One row being laid out: what is finished, and the line that is being filled. */
class Lines {
  finished = '';
  line: string;

  constructor(
    private readonly indent: string,
    private readonly width: number,
  ) {
    this.line = indent;
  }

  add(text: string): void {
    const words = text.split('\n');
    if (words.length > 1) {
      this.addBlock(words);
      return;
    }
    if (this.line.length + text.length > this.width && this.line.length > this.indent.length) {
      this.finished += `${this.line.trimEnd()}\n`;
      this.line = this.indent;
    }
    this.line += text;
  }

  private addBlock(words: readonly string[]): void {
    const widest = Math.max(...words.map((word) => word.length));
    let indent = ' '.repeat(this.line.length);
    if (this.line.length + widest > this.width && this.line.length > this.indent.length) {
      this.finished += `${this.line.trimEnd()}\n`;
      this.line = this.indent;
      indent = this.indent;
    }
    this.line += words[0];
    for (const word of words.slice(1)) {
      this.finished += `${this.line.trimEnd()}\n`;
      this.line = indent + word;
    }
    this.line += ' '.repeat(widest - (words.at(-1) as string).length);
  }
}

function formatAxis(
  array: NdArray,
  axis: number,
  position: number,
  indent: string,
  width: number,
  layout: Layout,
): string {
  if (axis === array.rank) return layout.format(position);
  const { separator, edge } = layout;
  const length = array.shape[axis] as number;
  const stride = array.strides[axis] as number;
  const summarised = layout.summary && 2 * edge < length;
  const leading = summarised ? edge : 0;
  const trailing = summarised ? edge : length;
  const item = (k: number): string =>
    formatAxis(array, axis + 1, position + k * stride, `${indent} `, width - 1, layout);
  let text: string;
  if (axis === array.rank - 1) {
    const lines = new Lines(indent, width - Math.max(separator.trimEnd().length, 1));
    for (let k = 0; k < leading; k++) {
      lines.add(item(k));
      lines.line += separator;
    }
    if (summarised) {
      lines.add('...');
      lines.line += separator;
    }
    for (let k = length - trailing; k < length - 1; k++) {
      lines.add(item(k));
      lines.line += separator;
    }
    lines.add(item(length - 1));
    text = lines.finished + lines.line;
  } else {
    const break_ = separator.trimEnd() + '\n'.repeat(array.rank - axis - 1);
    text = '';
    for (let k = 0; k < leading; k++) text += indent + item(k) + break_;
    if (summarised) text += `${indent}...${break_}`;
    for (let k = length - trailing; k < length - 1; k++) text += indent + item(k) + break_;
    text += indent + item(length - 1);
  }
  return `[${text.slice(indent.length)}]`;
}

/** The elements as text, `prefix` being what stands before the first bracket, `suffix` what stands after the last. */
export function arrayText(
  array: NdArray,
  separator: string,
  prefix: string,
  suffix: string,
  options: PrintOptions,
): string {
  if (array.size === 0) return '[]';
  const summary = array.size > options.threshold;
  const positions = shownPositions(array, summary ? options.edgeitems : Number.POSITIVE_INFINITY);
  const format = formatOf(array, positions, options);
  const layout: Layout = { format, separator, edge: options.edgeitems, summary };
  return formatAxis(array, 0, array.offset, ` ${' '.repeat(prefix.length)}`, options.linewidth - suffix.length, layout);
}

/** How a type is named in the repr of an array. */
function shortTypeName(type: DType): string {
  return type.kind === 'U' ? `'${type.code}'` : type.name;
}

/** `repr(array)`. */
export function arrayRepr(array: NdArray, options: PrintOptions): string {
  const { dtype } = array;
  const implied = (dtype === FLOAT64 || dtype === INT64 || dtype === BOOL) && array.size > 0;
  const suffix = implied ? ')' : ',';
  const body =
    array.size > 0 || (array.rank === 1 && array.shape[0] === 0)
      ? arrayText(array, ', ', 'array(', suffix, options)
      : `[], shape=${shapeText(array.shape)}`;
  const text = `array(${body}${suffix}`;
  if (implied) return text;
  const typeText = `dtype=${shortTypeName(dtype)})`;
  const lastLine = text.length - (text.lastIndexOf('\n') + 1);
  const breaks = lastLine + typeText.length + 1 > options.linewidth;
  return text + (breaks ? `\n${' '.repeat(6)}` : ' ') + typeText;
}
