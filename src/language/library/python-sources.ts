/**
 * Python's modules that are written in Python here, by name.
 *
 * @module
 */
import { COLLECTIONS_SOURCE } from './sources/collections.ts';
import { COPY_SOURCE } from './sources/copy.ts';
import { DATACLASSES_SOURCE } from './sources/dataclasses.ts';
import { DATETIME_SOURCE } from './sources/datetime.ts';
import { ENUM_SOURCE } from './sources/enum.ts';
import { FUNCTOOLS_SOURCE } from './sources/functools.ts';
import { ITERTOOLS_SOURCE } from './sources/itertools.ts';
import { STRPTIME_SOURCE } from './sources/strptime.ts';
import { TIME_SOURCE } from './sources/time.ts';

/** Source by module name. */
export const LIBRARY_SOURCES: Readonly<Record<string, string>> = {
  collections: COLLECTIONS_SOURCE,
  copy: COPY_SOURCE,
  _strptime: STRPTIME_SOURCE,
  dataclasses: DATACLASSES_SOURCE,
  datetime: DATETIME_SOURCE,
  enum: ENUM_SOURCE,
  functools: FUNCTOOLS_SOURCE,
  itertools: ITERTOOLS_SOURCE,
  time: TIME_SOURCE,
};
