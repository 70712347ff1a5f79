/**
 * A server as a process, spoken to in raw lines.
 *
 * @module
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { z } from 'zod';
import { builtEntry } from '../built-entry.ts';

/** Any message of the server's. */
const message = z.looseObject({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.looseObject({ code: z.number(), message: z.string() }).optional(),
});
export type Message = z.infer<typeof message>;

/** What a tool answered. */
export const toolResult = z.looseObject({
  isError: z.boolean().optional(),
  content: z.array(z.looseObject({ type: z.string(), text: z.string().optional(), uri: z.string().optional() })),
  structuredContent: z.record(z.string(), z.any()).optional(),
});

/** Data of a reply, typed as `JSON.parse` types it: tests look into it freely. */
export type Data = Record<string, ReturnType<typeof JSON.parse>>;

/** The error of a failed call. */
export const toolError = z.looseObject({
  error: z.looseObject({ code: z.string(), message: z.string(), hint: z.string().optional() }),
});

/** A started server. */
export class ServerProcess {
  readonly messages: Message[] = [];
  stderr = '';
  /** What came on stdout and was no message. */
  readonly noise: string[] = [];
  readonly exited: Promise<number | null>;
  #buffer = '';
  #nextId = 1000;
  #waiting: { readonly fits: (candidate: Message) => boolean; readonly resolve: (found: Message) => void }[] = [];

  constructor(readonly child: ChildProcessWithoutNullStreams) {
    child.stdout.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    child.stdin.on('error', () => {});
    this.exited = new Promise((resolve) => child.on('close', resolve));
  }

  /** Writes a line as it is. */
  write(line: string): void {
    this.child.stdin.write(`${line}\n`);
  }

  /** Sends a request and waits for its answer. */
  async request(method: string, params: Record<string, unknown> = {}): Promise<Message> {
    const id = this.#nextId++;
    this.write(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return this.next((candidate) => candidate.id === id && candidate.method === undefined);
  }

  /** Opens the conversation. */
  async initialize(protocolVersion = '2025-06-18'): Promise<Message> {
    const clientInfo = { name: 'test', version: '1' };
    const answer = await this.request('initialize', { protocolVersion, capabilities: {}, clientInfo });
    this.write(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
    return answer;
  }

  /** Calls a tool that must succeed; gives its data. */
  async call(name: string, given: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.request('tools/call', { name, arguments: given });
    const result = toolResult.parse(answer.result);
    if (result.isError === true) throw new Error(`${name}: ${result.content[0]?.text}`);
    return result.structuredContent ?? {};
  }

  /** Calls a tool that must fail; gives its error. */
  async callError(name: string, given: Record<string, unknown>): Promise<z.infer<typeof toolError>['error']> {
    const answer = await this.request('tools/call', { name, arguments: given });
    const result = toolResult.parse(answer.result);
    if (result.isError !== true || result.structuredContent !== undefined || result.content.length !== 1) {
      throw new Error(`${name}: expected an error in one text block, was ${JSON.stringify(result)}`);
    }
    return toolError.parse(JSON.parse(result.content[0]?.text ?? '')).error;
  }

  /** The first message, past or to come, that fits. */
  next(fits: (candidate: Message) => boolean): Promise<Message> {
    const found = this.messages.find(fits);
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve) => this.#waiting.push({ fits, resolve }));
  }

  /** Ends the input and waits for the exit code. */
  async end(): Promise<number | null> {
    this.child.stdin.end();
    return this.exited;
  }

  #read(text: string): void {
    this.#buffer += text;
    const lines = this.#buffer.split('\n');
    this.#buffer = lines.pop() ?? '';
    for (const line of lines) this.#take(line);
  }

  #take(line: string): void {
    let read: Message;
    try {
      read = message.parse(JSON.parse(line));
    } catch {
      this.noise.push(line);
      return;
    }
    this.messages.push(read);
    const served = this.#waiting.filter(({ fits }) => fits(read));
    this.#waiting = this.#waiting.filter((waiter) => !served.includes(waiter));
    for (const { resolve } of served) resolve(read);
  }
}

/** Starts a server with a home of its own (unless given); it ends with the test. */
export async function startServer(test: TestContext, environment: Record<string, string> = {}): Promise<ServerProcess> {
  const home = environment['JESSE_MCP_HOME'] ?? mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-server-'));
  const child = spawn(process.execPath, [await builtEntry()], {
    cwd: os.tmpdir(),
    env: { PATH: process.env['PATH'] ?? '', HOME: home, JESSE_MCP_HOME: home, LOG_LEVEL: 'info', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const server = new ServerProcess(child);
  test.after(async () => {
    child.kill('SIGKILL');
    await server.exited;
    if (environment['JESSE_MCP_HOME'] === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  });
  return server;
}
