/**
 * Python's modules that are written in Python here, by name.
 *
 * @module
 */
import { BASE64_SOURCE } from './sources/base64.ts';
import { BISECT_SOURCE } from './sources/bisect.ts';
import { CALENDAR_SOURCE } from './sources/calendar.ts';
import { CMATH_SOURCE } from './sources/cmath.ts';
import { COLLECTIONS_SOURCE } from './sources/collections.ts';
import { COLLECTIONS_ABC_SOURCE } from './sources/collections-abc.ts';
import { CONTEXTLIB_SOURCE } from './sources/contextlib.ts';
import { COPY_SOURCE } from './sources/copy.ts';
import { DATACLASSES_SOURCE } from './sources/dataclasses.ts';
import { DATETIME_SOURCE } from './sources/datetime.ts';
import { DECIMAL_SOURCE } from './sources/decimal.ts';
import { ENUM_SOURCE } from './sources/enum.ts';
import { FRACTIONS_SOURCE } from './sources/fractions.ts';
import { FUNCTOOLS_SOURCE } from './sources/functools.ts';
import { HASHLIB_SOURCE } from './sources/hashlib.ts';
import { HEAPQ_SOURCE } from './sources/heapq.ts';
import { JSON_SOURCE } from './sources/json.ts';
import { KEYWORD_SOURCE } from './sources/keyword.ts';
import { LOGGING_SOURCE } from './sources/logging.ts';
import { NUMBA_SOURCE } from './sources/numba.ts';
import { NUMBERS_SOURCE } from './sources/numbers.ts';
import { OPERATOR_SOURCE } from './sources/operator.ts';
import { PPRINT_SOURCE } from './sources/pprint.ts';
import { PYTZ_SOURCE } from './sources/pytz.ts';
import { RANDOM_SOURCE } from './sources/random.ts';
import { RE_SOURCE } from './sources/re.ts';
import { STATISTICS_SOURCE } from './sources/statistics.ts';
import { STRING_SOURCE } from './sources/string.ts';
import { STRPTIME_SOURCE } from './sources/strptime.ts';
import { TALIB_SOURCE } from './sources/talib.ts';
import { TEXTWRAP_SOURCE } from './sources/textwrap.ts';
import { TIME_SOURCE } from './sources/time.ts';
import { TRACEBACK_SOURCE } from './sources/traceback.ts';
import { TYPES_SOURCE } from './sources/types.ts';
import { USER_COLLECTIONS_SOURCE } from './sources/user-collections.ts';
import { UUID_SOURCE } from './sources/uuid.ts';
import { WARNINGS_SOURCE } from './sources/warnings.ts';
import { ZONEINFO_SOURCE } from './sources/zoneinfo.ts';

/** Source by module name. */
export const LIBRARY_SOURCES: Readonly<Record<string, string>> = {
  _user_collections: USER_COLLECTIONS_SOURCE,
  base64: BASE64_SOURCE,
  bisect: BISECT_SOURCE,
  calendar: CALENDAR_SOURCE,
  cmath: CMATH_SOURCE,
  collections: COLLECTIONS_SOURCE,
  'collections.abc': COLLECTIONS_ABC_SOURCE,
  contextlib: CONTEXTLIB_SOURCE,
  copy: COPY_SOURCE,
  dataclasses: DATACLASSES_SOURCE,
  datetime: DATETIME_SOURCE,
  decimal: DECIMAL_SOURCE,
  enum: ENUM_SOURCE,
  fractions: FRACTIONS_SOURCE,
  functools: FUNCTOOLS_SOURCE,
  hashlib: HASHLIB_SOURCE,
  heapq: HEAPQ_SOURCE,
  json: JSON_SOURCE,
  keyword: KEYWORD_SOURCE,
  logging: LOGGING_SOURCE,
  numba: NUMBA_SOURCE,
  numbers: NUMBERS_SOURCE,
  operator: OPERATOR_SOURCE,
  pprint: PPRINT_SOURCE,
  pytz: PYTZ_SOURCE,
  random: RANDOM_SOURCE,
  re: RE_SOURCE,
  statistics: STATISTICS_SOURCE,
  string: STRING_SOURCE,
  _strptime: STRPTIME_SOURCE,
  talib: TALIB_SOURCE,
  textwrap: TEXTWRAP_SOURCE,
  time: TIME_SOURCE,
  traceback: TRACEBACK_SOURCE,
  types: TYPES_SOURCE,
  uuid: UUID_SOURCE,
  warnings: WARNINGS_SOURCE,
  zoneinfo: ZONEINFO_SOURCE,
};
