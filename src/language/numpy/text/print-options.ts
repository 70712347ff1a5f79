/**
 * What `np.set_printoptions` sets.
 *
 * @module
 */

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
};
