/**
 * Schemas as clients see them in the list.
 *
 * @module
 */
import { z } from 'zod';

/** JSON schema of an object, without the dialect line that the list would repeat a hundred times. */
export type ObjectSchema = { readonly type: 'object' } & Readonly<Record<string, unknown>>;

/** Defaults and transforms are described from the caller's side. */
export function describeInput(schema: z.ZodType): ObjectSchema {
  return describe(schema, 'input');
}

/** What a reply looks like once it has left. */
export function describeOutput(schema: z.ZodType): ObjectSchema {
  return describe(schema, 'output');
}

function describe(schema: z.ZodType, io: 'input' | 'output'): ObjectSchema {
  const {
    $schema: _dialect,
    '~standard': _standard,
    ...rest
  } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Bounds that every double or safe integer has anyway say nothing.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { ...rest, type: 'object' };
}
