/**
 * The modules that are written in Python here: Jesse's, and those of Python's library.
 *
 * @module
 */
import { LIBRARY_SOURCES } from '../library/python-sources.ts';
import { ARROW_SOURCE } from './sources/arrow.ts';
import { CONFIG_SOURCE } from './sources/config.ts';
import { ENUMS_SOURCE } from './sources/enums.ts';
import { HELPERS_SOURCE } from './sources/helpers.ts';
import { STORE_SOURCE } from './sources/store.ts';
import { TRADING_HOURS_SOURCE } from './sources/trading-hours.ts';
import { UTILS_SOURCE } from './sources/utils.ts';

/** Source by module name. */
export const PYTHON_SOURCES: Readonly<Record<string, string>> = {
  ...LIBRARY_SOURCES,
  'jesse.config': CONFIG_SOURCE,
  'jesse.enums': ENUMS_SOURCE,
  'jesse.helpers': HELPERS_SOURCE,
  'jesse.store': STORE_SOURCE,
  'jesse.utils': UTILS_SOURCE,
  'jesse._arrow': ARROW_SOURCE,
  'jesse._trading_hours': TRADING_HOURS_SOURCE,
};
