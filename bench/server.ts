/**
 * How soon the built server answers: start to the first list of tools, the list again, the first backtest of a process.
 *
 * @module
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { DEMO_EXCHANGE, generateDemoMarket } from '../src/demo/demo-market.ts';
import { openCandleStore } from '../src/market-data/candle-store.ts';
import { builtEntry } from '../test/built-entry.ts';
import { atMost, type Line, median, times } from './measure.ts';

const STARTS = 7;
const LISTS = 51;
const BACKTEST = {
  strategy: 'TrendRider',
  exchange: DEMO_EXCHANGE,
  symbol: 'BTC-USDT',
  timeframe: '4h',
  start_date: '2025-03-01',
  end_date: '2026-01-01',
};

/** Measures in a home of its own, which must be empty. */
export async function measureServer(home: string): Promise<Line[]> {
  const entry = await builtEntry();
  const store = openCandleStore({ home });
  for (const [symbol, candles] of generateDemoMarket()) await store.write({ exchange: DEMO_EXCHANGE, symbol }, candles);
  await store.close();
  const starts: number[] = [];
  let lists: number[] = [];
  let size = 0;
  for (let turn = 0; turn < STARTS; turn++) {
    const began = performance.now();
    const server = new ServerSession(entry, home);
    await server.initialize();
    size = (await server.request('tools/list', {})).length;
    starts.push(performance.now() - began);
    if (turn === 0) lists = await times(LISTS, () => server.request('tools/list', {}));
    await server.end();
  }
  const firsts: number[] = [];
  let memory = 0;
  for (let turn = 0; turn < 3; turn++) {
    const began = performance.now();
    const server = new ServerSession(entry, home);
    await server.initialize();
    const call = { name: 'backtest', arguments: { ...BACKTEST, fee: 0.001 + turn / 1e6 } };
    const answer = await server.request('tools/call', call);
    if (answer.includes('"isError":true')) throw new Error(answer);
    firsts.push(performance.now() - began);
    memory = server.residentMegabytes();
    await server.end();
  }
  return [
    atMost('start to the first tools/list', median(starts), 'ms', 500),
    atMost('tools/list, median', median(lists), 'ms', 4),
    atMost('tools/list, whole reply', size, 'characters', null),
    atMost('start, load, compile, run and answer the first backtest', median(firsts), 'ms', 1000),
    atMost('resident memory after it', memory, 'MB', null),
  ];
}

/** Requests to a built server over its pipes. */
export class ServerSession {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, (line: string) => void>();
  private requests = 0;

  constructor(entry: string, home: string) {
    const env = { PATH: process.env['PATH'], HOME: home, JESSE_MCP_HOME: home, LOG_LEVEL: 'error' };
    this.child = spawn(process.execPath, [entry], { env, stdio: 'pipe' });
    this.child.stderr.pipe(process.stderr);
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      const id = Number(/"id":(\d+)[,}]/.exec(line)?.[1]);
      this.waiting.get(id)?.(line);
      this.waiting.delete(id);
    });
  }

  async initialize(): Promise<void> {
    const clientInfo = { name: 'bench', version: '1' };
    await this.request('initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo });
    this.send({ jsonrpc: '2.0', method: 'notifications/initialized' });
  }

  request(method: string, params: object): Promise<string> {
    const id = ++this.requests;
    const answer = new Promise<string>((resolve) => this.waiting.set(id, resolve));
    this.send({ jsonrpc: '2.0', id, method, params });
    return answer;
  }

  /** Resident memory of the server, MB; NaN where the system has no /proc. */
  residentMegabytes(): number {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  }

  async end(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.stdin.end();
    await ended;
  }

  private send(message: object): void {
    this.child.stdin.write(`${JSON.stringify(message)}\n`);
  }
}
