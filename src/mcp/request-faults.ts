/**
 * Requests whose parameters lack what the protocol asks for. The SDK would answer some of them as internal errors, and
 * all of them with its validator's listing.
 *
 * @module
 */
import { type JSONRPCMessage, specTypeSchemas } from '@modelcontextprotocol/server';

const SCHEMAS = new Map(
  Object.entries({
    initialize: specTypeSchemas.InitializeRequest,
    'tools/list': specTypeSchemas.ListToolsRequest,
    'tools/call': specTypeSchemas.CallToolRequest,
    'resources/list': specTypeSchemas.ListResourcesRequest,
    'resources/templates/list': specTypeSchemas.ListResourceTemplatesRequest,
    'resources/read': specTypeSchemas.ReadResourceRequest,
    'completion/complete': specTypeSchemas.CompleteRequest,
  }),
);

/** What is wrong with a request's parameters, in a line; null where nothing is or the method is another. */
export function requestFault(method: string, message: JSONRPCMessage): string | null {
  const result = SCHEMAS.get(method)?.['~standard'].validate(message);
  if (result === undefined || result instanceof Promise || result.issues === undefined) return null;
  const faults = result.issues.map(({ path = [], message: why }) => {
    const keys = path.map((part) => String(typeof part === 'object' ? part.key : part));
    return `${keys.join('.')}: ${why.replace(/^Invalid input: /, '').replace('received undefined', 'was missing')}`;
  });
  return faults.join('; ');
}
