/**
 * Tables of numpy's functions: each with numpy's signature and what it does.
 *
 * @module
 */
import type { NativeImplementation } from '../../runtime/objects/py-native.ts';

/** Functions by name: the signature as Python shows it, and the implementation, which gets bound arguments in order. */
export type FunctionTable = Readonly<Record<string, readonly [signature: string, run: NativeImplementation]>>;
