/**
 * Plain JSON at inner borders, where NaN and infinities still are.
 *
 * @module
 */
import { z } from 'zod';
import type { Json } from './backend.ts';

/** Any number, those that JSON has no words for too. */
export const anyNumber = z.custom<number>((value) => typeof value === 'number', 'expected a number');

/** Checks that a value is {@link Json}. */
export const anyJson: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.string(), anyNumber, z.array(anyJson), z.record(z.string(), anyJson)]),
);
