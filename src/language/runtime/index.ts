/**
 * The runtime: what compiled code calls.
 *
 * @module
 */
import { CALLING } from './surface/calling.ts';
import { COMPARISONS } from './surface/comparisons.ts';
import { DICTIONARIES } from './surface/dictionaries.ts';
import { FLOW } from './surface/flow.ts';
import { ITEMS } from './surface/items.ts';
import { LITERALS } from './surface/literals.ts';
import { MATCHING } from './surface/matching.ts';
import { NAMES } from './surface/names.ts';
import { NUMBERS } from './surface/numbers.ts';
import type { RuntimeSurface } from './surface.ts';

/** Everything that compiled code may name; frozen. */
export const runtime: RuntimeSurface = Object.freeze({
  ...NAMES,
  ...LITERALS,
  ...COMPARISONS,
  ...NUMBERS,
  ...ITEMS,
  ...DICTIONARIES,
  ...CALLING,
  ...FLOW,
  ...MATCHING,
});
