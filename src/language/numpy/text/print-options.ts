/**
 * What `np.set_printoptions` sets.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';

/** How elements of a kind are shown instead: the functions that a `formatter` names. */
export type ElementFormatter = (kind: string) => ((element: PyValue) => string) | undefined;

/** See numpy's `set_printoptions`. */
export interface PrintOptions {
  readonly precision: number;
  readonly threshold: number;
  readonly edgeitems: number;
  readonly linewidth: number;
  readonly suppress: boolean;
  readonly nanstr: string;
  readonly infstr: string;
  readonly sign: '-' | '+' | ' ';
  readonly floatmode: 'maxprec' | 'fixed' | 'unique' | 'maxprec_equal';
  readonly formatter: ElementFormatter | null;
}

/** numpy's own. */
export const DEFAULT_PRINT_OPTIONS: PrintOptions = {
  precision: 8,
  threshold: 1000,
  edgeitems: 3,
  linewidth: 75,
  suppress: false,
  nanstr: 'nan',
  infstr: 'inf',
  sign: '-',
  floatmode: 'maxprec',
  formatter: null,
};
