/**
 * Small JSON files of our own, which are made anew where they are not what they should be.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { asStorageError, systemCode } from './file-system.ts';

/** A JSON file of our own; null where it is absent or not what it should be (it is then made anew). */
export function readJson<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null {
  // Most of them are absent in most series, and a thrown error costs more than a look.
  if (!existsSync(file)) return null;
  let text: string;
  try {
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
