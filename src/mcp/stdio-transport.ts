/**
 * MCP over a pair of streams, one JSON message a line. Does what the SDK's own transport leaves out: answers lines that
 * are no messages, caps their length, refuses calls before `initialize`, and drains before it closes.
 *
 * @module
 */
import type { Readable, Writable } from 'node:stream';
import { type JSONRPCMessage, PROTOCOL_VERSION_META_KEY, type Transport } from '@modelcontextprotocol/server';
import {
  type ErrorReply,
  errorReply,
  isRecord,
  type ReadMessage,
  type RequestId,
  RpcCode,
  readMessage,
} from './json-rpc.ts';
import { LineReader } from './line-reader.ts';
import { requestFault } from './request-faults.ts';

/** Longest line, bytes. */
const LARGEST_LINE = 16 * 1024 * 1024;

/** Streams and limits of a {@link StdioTransport}. */
export interface StdioTransportOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Default {@link LARGEST_LINE}. */
  readonly largestLine?: number;
  /** The input ended or broke, or the output did: time to drain. Called once. */
  readonly onEnd?: () => void;
}

/** A transport that the SDK connects to. */
export class StdioTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: Transport['onmessage'];

  readonly #options: StdioTransportOptions;
  readonly #reader: LineReader;
  readonly #pending = new Set<RequestId>();
  #settled: (() => void)[] = [];
  /** Whether the client has opened the conversation: `initialize`, or a request of the new era. */
  #open = false;
  /** The request that opened it, until it is answered: an error closes the conversation again. */
  #openedBy: RequestId | null = null;
  #ended = false;
  #closed = false;
  #broken = false;

  constructor(options: StdioTransportOptions) {
    this.#options = options;
    const largest = options.largestLine ?? LARGEST_LINE;
    this.#reader = new LineReader(largest, {
      line: (text) => this.#take(readMessage(text)),
      refused: (why) => {
        const reply =
          why === 'too long'
            ? errorReply(
                null,
                RpcCode.invalidRequest,
                `Invalid Request: expected at most ${largest} bytes a line, was more`,
              )
            : errorReply(null, RpcCode.parseError, 'Parse error: expected UTF-8, was something else');
        this.#write(reply);
      },
    });
  }

  async start(): Promise<void> {
    const { input, output } = this.#options;
    output.on('error', this.#onBroken);
    input.on('data', this.#onData);
    input.on('end', this.#onInputEnd);
    input.on('close', this.#onInputEnd);
    input.on('error', this.#onInputEnd);
  }

  /** Resolves when the line is handed over to the system; a broken pipe is no error, there is nobody to tell. */
  send(message: JSONRPCMessage): Promise<void> {
    const sent = this.#write(message);
    if ('id' in message && !('method' in message) && message.id !== undefined) {
      if (message.id === this.#openedBy) {
        this.#open = !('error' in message);
        this.#openedBy = null;
      }
      this.#settle(message.id);
    }
    return sent;
  }

  /** Stops taking messages. Those read before are still answered. */
  stopReading(): void {
    const { input } = this.#options;
    input.off('data', this.#onData);
    input.pause();
  }

  /** Resolves when every request that was read is answered or cancelled, or nobody can read the answers. */
  whenAnswered(): Promise<void> {
    if (this.#pending.size === 0 || this.#broken || this.#closed) return Promise.resolve();
    return new Promise((resolve) => this.#settled.push(resolve));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.stopReading();
    const { input } = this.#options;
    input.off('end', this.#onInputEnd);
    input.off('close', this.#onInputEnd);
    this.#releaseWaiters();
    this.onclose?.();
  }

  readonly #onData = (chunk: Buffer | string): void => {
    this.#reader.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  };

  readonly #onInputEnd = (): void => {
    if (this.#ended) return;
    this.#ended = true;
    this.#reader.end();
    this.#options.onEnd?.();
  };

  readonly #onBroken = (error: Error): void => {
    if (this.#broken) return;
    this.#broken = true;
    this.onerror?.(error);
    this.#releaseWaiters();
    this.#onInputEnd();
  };

  #take(read: ReadMessage): void {
    if (read.kind === 'refused') {
      this.#write(read.reply);
      return;
    }
    if (read.kind === 'request' && (this.#open || opens(read))) {
      const fault = requestFault(read.method, read.message);
      if (fault !== null) {
        this.#write(errorReply(read.id, RpcCode.invalidParams, `Invalid params: ${fault}`));
        return;
      }
    }
    if (!this.#open) {
      this.#open = opens(read);
      // Answered here and not by the SDK, which would take any message for the start of a conversation.
      if (!this.#open && read.kind === 'request') {
        const reply =
          read.method === 'ping'
            ? { jsonrpc: '2.0' as const, id: read.id, result: {} }
            : tooEarly(read.id, read.method);
        this.#write(reply);
      }
      if (!this.#open) return;
      if (read.kind === 'request') this.#openedBy = read.id;
    }
    if (read.kind === 'request') {
      if (this.#pending.has(read.id)) {
        this.#write(errorReply(read.id, RpcCode.invalidRequest, 'Invalid Request: expected a new id, was one in use'));
        return;
      }
      this.#pending.add(read.id);
    }
    if (read.kind === 'notification' && read.method === 'notifications/cancelled') this.#cancel(read.message);
    this.onmessage?.(read.message);
  }

  /** A cancelled request gets no answer. */
  #cancel(message: JSONRPCMessage): void {
    if (!('params' in message) || !isRecord(message.params)) return;
    const { requestId } = message.params;
    if (typeof requestId === 'string' || typeof requestId === 'number') this.#settle(requestId);
  }

  #settle(id: RequestId): void {
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#releaseWaiters();
  }

  #releaseWaiters(): void {
    const waiters = this.#settled;
    this.#settled = [];
    for (const resolve of waiters) resolve();
  }

  #write(message: JSONRPCMessage | ErrorReply): Promise<void> {
    if (this.#broken || this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      this.#options.output.write(`${JSON.stringify(message)}\n`, () => resolve());
    });
  }
}

function opens(read: ReadMessage): boolean {
  if (read.kind !== 'request') return false;
  if (read.method === 'initialize') return true;
  const { message } = read;
  if (!('params' in message) || !isRecord(message.params) || !isRecord(message.params._meta)) return false;
  return PROTOCOL_VERSION_META_KEY in message.params._meta;
}

function tooEarly(id: RequestId, method: string): ErrorReply {
  return errorReply(id, RpcCode.invalidRequest, `Invalid Request: expected 'initialize' first, was '${method}'`);
}
