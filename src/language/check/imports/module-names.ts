/**
 * What the modules that strategies import from most export, so that a misspelling is a finding. For modules that are not
 * listed the runtime decides.
 *
 * @module
 */
import { UTILS_NAMES } from '../../jesse/members.ts';
import { INDICATOR_SIGNATURES } from '../indicators/signatures.ts';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'jesse.indicators': Object.keys(INDICATOR_SIGNATURES),
  'jesse.utils': [...UTILS_NAMES, 'numpy_candles_to_dataframe'],
  'jesse.strategies': ['Strategy', 'cached'],
  dataclasses:
    'dataclass field fields asdict astuple replace is_dataclass make_dataclass FrozenInstanceError InitVar KW_ONLY MISSING Field'.split(
      ' ',
    ),
  functools:
    'cache cached_property cmp_to_key lru_cache partial partialmethod reduce singledispatch singledispatchmethod total_ordering update_wrapper wraps WRAPPER_ASSIGNMENTS WRAPPER_UPDATES'.split(
      ' ',
    ),
  collections: 'deque defaultdict OrderedDict Counter namedtuple ChainMap UserDict UserList UserString abc'.split(' '),
  statistics:
    'mean fmean geometric_mean harmonic_mean median median_low median_high median_grouped mode multimode quantiles pstdev pvariance stdev variance covariance correlation linear_regression NormalDist StatisticsError'.split(
      ' ',
    ),
};

const sets = new Map(Object.entries(TABLES).map(([name, names]) => [name, new Set(names)]));

/** Names of a module, or null when they are not known. */
export function moduleNames(name: string): ReadonlySet<string> | null {
  return sets.get(name) ?? null;
}
