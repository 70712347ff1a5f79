/**
 * Serving one client over stdin and stdout until it leaves.
 *
 * @module
 */
import { Console } from 'node:console';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Server } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Log } from '../log.ts';
import { StdioTransport } from './stdio-transport.ts';

/** How long work under way may take after the end of the input, ms. */
const GRACE = 5_000;
/** How long after a signal: whoever sends one waits for the end, and soon sends one that kills. */
const GRACE_OF_SIGNAL = 300;
/** How long the last answers may take after that, ms. */
const LAST_ANSWERS = 500;

/** What is served, and on what. */
export interface StdioService {
  readonly factory: () => Server;
  readonly input: Readable;
  readonly output: Writable;
  readonly log: Log;
  /** Resolves when no run is under way. */
  readonly idle: () => Promise<void>;
  /** Stops what runs and closes what is open. */
  readonly close: () => Promise<void>;
}

/** Keeps libraries that log to the console off stdout, which belongs to the protocol. */
export function keepConsoleOffStdout(): void {
  globalThis.console = new Console(process.stderr, process.stderr);
}

/**
 * Serves until the input ends, the output breaks or a signal asks to end; then requests that were read are answered,
 * runs get five seconds (after a signal a moment), and the promise resolves.
 */
export async function serveOverStdio({ factory, input, output, log, idle, close }: StdioService): Promise<void> {
  let end: (reason: string, grace: number) => void = () => {};
  const ended = new Promise<{ reason: string; grace: number }>((resolve) => {
    end = (reason, grace) => resolve({ reason, grace });
  });
  const transport = new StdioTransport({ input, output, onEnd: () => end('end of input', GRACE) });
  const signalled = new AbortController();
  const onSignal = (signal: NodeJS.Signals): void => {
    end(signal, GRACE_OF_SIGNAL);
    signalled.abort();
  };
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  const handle = serveStdio(factory, { transport, onerror: (error) => log.debug({ err: error }, 'transport') });
  log.info('serving MCP on stdin and stdout');

  const { reason, grace } = await ended;
  log.info({ reason }, 'ending');
  transport.stopReading();
  const answered = new AbortController();
  // A signal that comes while the end of the input is being worked off shortens that.
  const patience = Promise.race([
    setTimeout(grace, undefined, { signal: answered.signal }),
    whenAborted(signalled.signal).then(() => setTimeout(GRACE_OF_SIGNAL, undefined, { signal: answered.signal })),
  ]).catch(() => {});
  await Promise.race([Promise.all([transport.whenAnswered(), idle()]), patience]);
  answered.abort();
  await close().catch((error: unknown) => log.error({ err: error }, 'closing'));
  await Promise.race([transport.whenAnswered(), setTimeout(LAST_ANSWERS, undefined, { ref: false })]);
  await handle.close();
  for (const signal of signals) process.off(signal, onSignal);
}

function whenAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
