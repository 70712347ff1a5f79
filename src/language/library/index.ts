/**
 * Python's native modules, by dotted name; those written in Python are in `python-sources.ts`.
 *
 * @module
 */
import '../runtime/index.ts';
import { NUMPY_MODULES } from '../numpy/index.ts';
import type { ModuleMaker } from '../runtime/world/world.ts';
import { abcModule } from './abc/module.ts';
import { collectionsNames } from './collections/module.ts';
import { datetimeNames } from './dates/module.ts';
import { functionNames } from './functions.ts';
import { hashNames } from './hashes/module.ts';
import { tracebackNames } from './introspection/traceback-names.ts';
import { typeNames } from './introspection/type-names.ts';
import { itertoolsModule } from './itertools/module.ts';
import { jsonNames } from './json/module.ts';
import { mathModule } from './math/module.ts';
import { randomNames } from './random/source.ts';
import { regularExpressionNames } from './regular-expressions/module.ts';
import { talibNames } from './talib/module.ts';
import { typingModule } from './typing/module.ts';
import { zoneNames } from './zones/module.ts';

const MODULES: Readonly<Record<string, ModuleMaker>> = {
  _collections: collectionsNames,
  _functions: functionNames,
  _datetime: datetimeNames,
  _hashes: hashNames,
  _json: jsonNames,
  _random: randomNames,
  _re: regularExpressionNames,
  _talib: talibNames,
  _traceback: tracebackNames,
  _types: typeNames,
  _zones: zoneNames,
  abc: abcModule,
  itertools: itertoolsModule,
  math: mathModule,
  typing: typingModule,
  typing_extensions: typingModule,
};

/** Every module with what makes its names. */
export function* libraryModules(): Iterable<readonly [name: string, ModuleMaker]> {
  yield* Object.entries(MODULES);
  yield* NUMPY_MODULES;
}
