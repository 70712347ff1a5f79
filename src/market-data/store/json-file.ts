/**
 * Small JSON files of our own, which are made anew where they are not what they should be.
 *
 * @module
 */
import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { asStorageError, systemCode } from './file-system.ts';

/** A JSON file of our own; null where it is absent or not what it should be (it is then made anew). Throws `AppError('storage')`. */
export function readJson<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null {
  let text: string;
  try {
    // Most of them are absent in most series, and a thrown error costs more than a look.
    if (statSync(file, { throwIfNoEntry: false }) === undefined) return null;
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw asStorageError(error, file);
  }
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
