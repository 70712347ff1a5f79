/**
 * What the modules that strategies import from most export, so that a misspelling is a finding. For modules that are not
 * listed the runtime decides.
 *
 * @module
 */
import { UTILS_NAMES } from '../../jesse/members.ts';
import { INDICATOR_SIGNATURES } from '../indicators/signatures.ts';
import { LIBRARY_NAMES } from './library-names.ts';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'jesse.indicators': Object.keys(INDICATOR_SIGNATURES),
  'jesse.utils': [...UTILS_NAMES, 'numpy_candles_to_dataframe'],
  'jesse.strategies': ['Strategy', 'cached'],
  ...Object.fromEntries(Object.entries(LIBRARY_NAMES).map(([name, names]) => [name, names.split(' ')])),
};

const sets = new Map(Object.entries(TABLES).map(([name, names]) => [name, new Set(names)]));

/** Names of a module, or null when they are not known. */
export function moduleNames(name: string): ReadonlySet<string> | null {
  return sets.get(name) ?? null;
}
