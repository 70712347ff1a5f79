/**
 * What there is to know about the indicators, as plain data for lists and reference pages.
 *
 * @module
 */
import { exampleLine, SERIES_DESCRIPTIONS } from './descriptions/index.ts';
import type { SeriesDescription } from './descriptions/series-description.ts';
import { INDICATORS, type IndicatorDefinition } from './registry.ts';
import type { IndicatorField, IndicatorParameter, ValueKind } from './signature.ts';

/** One indicator for people and programs. */
export interface IndicatorMetadata {
  readonly name: string;
  readonly family: SeriesDescription['family'];
  /** One sentence. */
  readonly summary: string;
  /** In plain text: x the source, x[n] n candles earlier. */
  readonly formula: string;
  /** As Python writes it. */
  readonly signature: string;
  /** A line for a strategy. */
  readonly example: string;
  readonly parameters: readonly IndicatorParameter[];
  /** Jesse's default of `sequential`; null where the indicator gives its latest value only. */
  readonly sequential: boolean | null;
  /** Name of the parameter for second candles; null where none are read. */
  readonly second_candles: string | null;
  /** Whether a plain series does in place of candles. */
  readonly takes_series: boolean;
  /** Kind of the value; null where there are several fields. */
  readonly returns: ValueKind | null;
  /** Name of the named tuple; null for one value. */
  readonly returns_tuple: string | null;
  readonly fields: readonly IndicatorField[];
  /** Why earlier values change when later candles come; null where they do not. */
  readonly looks_ahead: string | null;
}

function describe({ name, signature, bareSeries, looksAhead }: IndicatorDefinition): IndicatorMetadata {
  const description = SERIES_DESCRIPTIONS[name];
  if (description === undefined) throw new Error(`expected a description of the indicator ${name}, found none`);
  const { returns } = signature;
  return {
    name,
    family: description.family,
    summary: description.summary,
    formula: description.formula,
    signature: signature.text,
    example: exampleLine(name),
    parameters: signature.parameters,
    sequential: signature.sequentialDefault,
    second_candles: signature.comparedName,
    takes_series: bareSeries === 'taken',
    returns: 'kind' in returns ? returns.kind : null,
    returns_tuple: 'tuple' in returns ? returns.tuple : null,
    fields: 'tuple' in returns ? returns.fields : [],
    looks_ahead: looksAhead,
  };
}

/** All indicators in Jesse's order. */
export function listIndicators(): IndicatorMetadata[] {
  return Array.from(INDICATORS.values(), describe);
}
