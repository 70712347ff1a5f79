/**
 * JSON-RPC 2.0 as MCP narrows it: what a line may be, and the errors for what it may not.
 *
 * @module
 */
import type { JSONRPCMessage } from '@modelcontextprotocol/server';

/** Error codes of JSON-RPC. */
export const RpcCode = {
  parseError: -32_700,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  invalidParams: -32_602,
  internalError: -32_603,
} as const;

/** Id of a request. */
export type RequestId = string | number;

/** An error reply; `id` is null where the request's could not be read. */
export interface ErrorReply {
  readonly jsonrpc: '2.0';
  readonly id: RequestId | null;
  readonly error: { readonly code: number; readonly message: string };
}

/** What a line turned out to be. */
export type ReadMessage =
  | { readonly kind: 'request'; readonly id: RequestId; readonly method: string; readonly message: JSONRPCMessage }
  | { readonly kind: 'notification'; readonly method: string; readonly message: JSONRPCMessage }
  | { readonly kind: 'response'; readonly message: JSONRPCMessage }
  | { readonly kind: 'refused'; readonly reply: ErrorReply };

/** Parses a line and says what it is. Never throws. */
export function readMessage(line: string): ReadMessage {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse(null, RpcCode.parseError, 'Parse error: expected one JSON message a line, was something else');
  }
  if (Array.isArray(value)) return invalid(null, 'expected a single message, was a batch');
  if (!isRecord(value)) return invalid(null, 'expected a JSON object, was something else');
  const id = 'id' in value && isRequestId(value.id) ? value.id : null;
  if (value.jsonrpc !== '2.0') return invalid(id, 'expected "jsonrpc": "2.0"');
  if ('id' in value && id === null) return invalid(null, 'expected a string or a whole number as id');
  if (!('method' in value)) return readResponse(value, id);
  if (typeof value.method !== 'string') return invalid(id, 'expected a string as method');
  if ('params' in value && !isRecord(value.params)) {
    return id === null
      ? invalid(null, 'expected an object as params')
      : refuse(id, RpcCode.invalidParams, 'Invalid params: expected an object');
  }
  const params = isRecord(value.params) ? { params: value.params } : {};
  if (id === null) {
    return { kind: 'notification', method: value.method, message: { jsonrpc: '2.0', method: value.method, ...params } };
  }
  const message: JSONRPCMessage = { jsonrpc: '2.0', id, method: value.method, ...params };
  return { kind: 'request', id, method: value.method, message };
}

/** An error reply. */
export function errorReply(id: RequestId | null, code: number, message: string): ErrorReply {
  return { jsonrpc: '2.0', id, error: { code, message } };
}

/** A plain object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readResponse(value: Readonly<Record<string, unknown>>, id: RequestId | null): ReadMessage {
  if (id !== null && isRecord(value.result) && !('error' in value)) {
    return { kind: 'response', message: { jsonrpc: '2.0', id, result: value.result } };
  }
  if (id !== null && isRecord(value.error) && !('result' in value)) {
    const { code, message } = value.error;
    if (typeof code === 'number' && typeof message === 'string') {
      return { kind: 'response', message: { jsonrpc: '2.0', id, error: { code, message } } };
    }
  }
  return invalid(id, 'expected a method, a result or an error');
}

function isRequestId(value: unknown): value is RequestId {
  return typeof value === 'string' || Number.isSafeInteger(value);
}

function invalid(id: RequestId | null, why: string): ReadMessage {
  return refuse(id, RpcCode.invalidRequest, `Invalid Request: ${why}`);
}

function refuse(id: RequestId | null, code: number, message: string): ReadMessage {
  return { kind: 'refused', reply: errorReply(id, code, message) };
}
