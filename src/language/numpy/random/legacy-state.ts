/**
 * `get_state` and `set_state` of the legacy stream.
 *
 * @module
 */
import { int } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { UINT32 } from '../array/dtype.ts';
import { typeFailure, valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import { arrayOver } from '../array/nd-array.ts';
import { toFloat } from '../array/python-number.ts';
import { integerOf } from '../functions/arguments.ts';
import { floatsOf } from '../functions/order.ts';
import { MersenneTwister } from './mersenne-twister.ts';
import { PolarSource, type Source } from './source.ts';

interface LegacySource {
  readonly polar: PolarSource;
  readonly twister: MersenneTwister;
}

function legacySource(source: Source): LegacySource {
  if (!(source instanceof PolarSource) || !(source.bits instanceof MersenneTwister))
    throw typeFailure('get_state and set_state can only be used with legacy MT19937');
  return { polar: source, twister: source.bits };
}

/** `('MT19937', words, position, whether a normal draw is kept, that draw)`. */
export function stateOf(source: Source): PyTuple {
  const { polar, twister } = legacySource(source);
  const words = twister.state();
  const position = words.pop() as number;
  return new PyTuple([
    'MT19937',
    arrayOver(UINT32, Uint32Array.from(words)),
    int(position),
    int(polar.kept === undefined ? 0 : 1),
    polar.kept ?? 0,
  ]);
}

/** Takes what {@link stateOf} gave. */
export function restoreState(source: Source, state: PyValue): null {
  const { polar, twister } = legacySource(source);
  if (!(state instanceof PyTuple)) throw typeFailure('state must be a dict or a tuple.');
  const [name, words, position, keeps, kept] = state.items;
  if (name !== 'MT19937' || words === undefined || position === undefined)
    throw valueFailure('set_state can only be used with legacy MT19937 state instances.');
  const key = floatsOf(asArray(words));
  if (key.length !== 624) throw valueFailure('state must be 624 longs');
  twister.restore([...key, integerOf(position)]);
  polar.kept = keeps !== undefined && integerOf(keeps) === 1 && kept !== undefined ? toFloat(kept) : undefined;
  return null;
}
