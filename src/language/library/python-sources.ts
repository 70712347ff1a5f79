/**
 * Python's modules that are written in Python here, by name.
 *
 * @module
 */
import { BISECT_SOURCE } from './sources/bisect.ts';
import { COLLECTIONS_SOURCE } from './sources/collections.ts';
import { COLLECTIONS_ABC_SOURCE } from './sources/collections-abc.ts';
import { COPY_SOURCE } from './sources/copy.ts';
import { DATACLASSES_SOURCE } from './sources/dataclasses.ts';
import { DATETIME_SOURCE } from './sources/datetime.ts';
import { DECIMAL_SOURCE } from './sources/decimal.ts';
import { ENUM_SOURCE } from './sources/enum.ts';
import { FRACTIONS_SOURCE } from './sources/fractions.ts';
import { FUNCTOOLS_SOURCE } from './sources/functools.ts';
import { HEAPQ_SOURCE } from './sources/heapq.ts';
import { ITERTOOLS_SOURCE } from './sources/itertools.ts';
import { JSON_SOURCE } from './sources/json.ts';
import { NUMBERS_SOURCE } from './sources/numbers.ts';
import { OPERATOR_SOURCE } from './sources/operator.ts';
import { RANDOM_SOURCE } from './sources/random.ts';
import { RE_SOURCE } from './sources/re.ts';
import { STATISTICS_SOURCE } from './sources/statistics.ts';
import { STRING_SOURCE } from './sources/string.ts';
import { STRPTIME_SOURCE } from './sources/strptime.ts';
import { TIME_SOURCE } from './sources/time.ts';

/** Source by module name. */
export const LIBRARY_SOURCES: Readonly<Record<string, string>> = {
  bisect: BISECT_SOURCE,
  collections: COLLECTIONS_SOURCE,
  'collections.abc': COLLECTIONS_ABC_SOURCE,
  copy: COPY_SOURCE,
  dataclasses: DATACLASSES_SOURCE,
  datetime: DATETIME_SOURCE,
  decimal: DECIMAL_SOURCE,
  enum: ENUM_SOURCE,
  fractions: FRACTIONS_SOURCE,
  functools: FUNCTOOLS_SOURCE,
  heapq: HEAPQ_SOURCE,
  itertools: ITERTOOLS_SOURCE,
  json: JSON_SOURCE,
  numbers: NUMBERS_SOURCE,
  operator: OPERATOR_SOURCE,
  random: RANDOM_SOURCE,
  re: RE_SOURCE,
  statistics: STATISTICS_SOURCE,
  string: STRING_SOURCE,
  _strptime: STRPTIME_SOURCE,
  time: TIME_SOURCE,
};
