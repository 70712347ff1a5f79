/**
 * Hyperparameters packed into a text.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { roundHalfEven } from './number-text.ts';
import type { HyperparameterDefinition } from './strategy-hooks.ts';

/** Character codes of the legacy form: its lowest stands for `min`, its highest for `max`. */
const LOWEST_CODE = 40;
const HIGHEST_CODE = 119;

/**
 * Jesse's `dna_to_hp`: base64 of JSON if the text reads as that, else one character per hyperparameter, in order (the shorter
 * of the two lists decides). Throws `ValueError` for a character out of range and `TypeError` for a type that is neither int
 * nor float.
 */
export function decodeDna(dna: string, definitions: readonly HyperparameterDefinition[]): Record<string, unknown> {
  const decoded = decodeJson(dna);
  if (decoded !== null) return decoded;
  const values: Record<string, unknown> = {};
  for (const [index, definition] of definitions.entries()) {
    if (index >= dna.length) break;
    if (definition.type !== 'int' && definition.type !== 'float') {
      throw new ReferenceException('TypeError', 'Only int and float types are implemented');
    }
    const value = scale(dna.charCodeAt(index), definition.min ?? 0, definition.max ?? 0);
    values[definition.name] = definition.type === 'int' ? roundHalfEven(value) : value;
  }
  return values;
}

function scale(code: number, lowest: number, highest: number): number {
  if (code > HIGHEST_CODE || code < LOWEST_CODE) {
    throw new ReferenceException(
      'ValueError',
      `old_value:${code} must be within the range. ${LOWEST_CODE}-${HIGHEST_CODE}`,
    );
  }
  return ((code - LOWEST_CODE) * (highest - lowest)) / (HIGHEST_CODE - LOWEST_CODE) + lowest;
}

function decodeJson(dna: string): Record<string, unknown> | null {
  try {
    const bytes = Uint8Array.from(atob(dna), (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
