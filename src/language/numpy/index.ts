/**
 * numpy for strategies: its modules, and the names in them.
 *
 * @module
 */
export { NUMPY_MODULES } from './module.ts';
export { NUMPY_MODULE_NAMES } from './module-names.ts';
