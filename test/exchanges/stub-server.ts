/**
 * An exchange on loopback: a market in a wire format, with the faults that real ones have.
 *
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { StubMarket } from './stub-market.ts';

/** A request as a wire format sees it. */
export interface StubRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What an exchange's HTTP interface answers; undefined for a path that it does not have. */
export type WireFormat = (request: StubRequest, market: StubMarket) => unknown;

/** What happens to a request instead of a true answer. */
export type StubFault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'cut'
  | 'half'
  /** Half the body, then nothing more, with the connection open. */
  | 'stall'
  | 'hang';

/** Options of a server. */
export interface StubOptions {
  readonly format: WireFormat;
  readonly market: StubMarket;
  /** Decides on a fault for a request for candles; `count` counts them from 0. */
  readonly fault?: (count: number, request: StubRequest) => StubFault | null;
  /** Milliseconds that an answer takes. */
  readonly delay?: number;
  /** Milliseconds by which the exchange's clock differs from ours. */
  readonly clockSkew?: number;
}

/** A running server. */
export interface StubServer {
  readonly address: string;
  /** Requests for candles so far. */
  readonly requests: StubRequest[];
}

/** Starts a server that ends with the test. */
export async function startStub(context: Pick<TestContext, 'after'>, options: StubOptions): Promise<StubServer> {
  const requests: StubRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming).then((request) => {
      const isCandles = /kline|candle|charts|\/info$/.test(request.path) && !isListing(request);
      const fault = isCandles ? (options.fault?.(requests.length, request) ?? null) : null;
      if (isCandles) requests.push(request);
      setTimeout(() => answer(outgoing, fault, options, request), options.delay ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

function isListing({ body }: StubRequest): boolean {
  return typeof body === 'object' && body !== null && 'type' in body && body.type !== 'candleSnapshot';
}

async function readRequest(incoming: IncomingMessage): Promise<StubRequest> {
  let text = '';
  for await (const part of incoming.setEncoding('utf8')) text += part;
  const url = new URL(incoming.url ?? '/', 'http://stub');
  return { path: url.pathname, query: url.searchParams, body: text === '' ? null : JSON.parse(text) };
}

function answer(
  outgoing: ServerResponse,
  fault: StubFault | null,
  { format, market, clockSkew = 0 }: StubOptions,
  request: StubRequest,
): void {
  outgoing.setHeader('Date', new Date(Date.now() + clockSkew).toUTCString());
  outgoing.setHeader('Content-Type', 'application/json');
  if (fault === 'hang') return;
  if (fault === 'cut') {
    outgoing.destroy();
    return;
  }
  if (fault !== null && fault !== 'half' && fault !== 'stall') {
    outgoing.writeHead(fault.status, { ...fault.headers }).end(fault.body ?? '');
    return;
  }
  const reply = format(request, market);
  if (reply === undefined) {
    outgoing.writeHead(404).end('{"msg":"no such path"}');
    return;
  }
  const text = JSON.stringify(reply);
  if (fault !== null) {
    outgoing.setHeader('Content-Length', text.length);
    outgoing.write(text.slice(0, text.length / 2), () => fault === 'half' && outgoing.destroy());
    return;
  }
  outgoing.end(text);
}
