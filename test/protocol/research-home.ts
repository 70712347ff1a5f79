/**
 * A home with candles and strategies for tests of the main job.
 *
 * @module
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import { builtEntry } from '../built-entry.ts';

const START = Date.UTC(2024, 0, 1);
/** Days of minutes in a home of {@link makeHome}. */
export const DAYS = 12;

/** A strategy that trades a few times a day. */
export const CROSS = `from jesse.strategies import Strategy
import jesse.indicators as ta


class Cross(Strategy):
    """Follows a short average."""

    def hyperparameters(self):
        return [{'name': 'period', 'type': int, 'min': 2, 'max': 50, 'default': 10}]

    def should_long(self):
        return self.close > ta.sma(self.candles, self.hp['period'])

    def should_short(self):
        return False

    def go_long(self):
        self.log('buying')
        self.buy = 1, self.price

    def update_position(self):
        if self.close < ta.sma(self.candles, self.hp['period']):
            self.liquidate()

    def should_cancel_entry(self):
        return True
`;

/** Takes about a second a candle, so that it can be followed and stopped. */
export const SLOW = CROSS.replace('class Cross', 'class Slow').replace(
  '        return self.close > ',
  '        total = 0\n        for i in range(60000000):\n            total += i % 7\n        return total < 0 and self.close > ',
);

/** A home with twelve days of minutes that wander up and down, imported by the command. */
export async function makeHome(t: TestContext): Promise<string> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-research-'));
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const rows = Array.from({ length: DAYS * 1440 }, (_, minute) => {
    const price = (at: number): number =>
      Math.round((1000 + 60 * Math.sin(at / 300) + 9 * Math.sin(at / 17)) * 100) / 100;
    const [open, close] = [price(minute), price(minute + 1)];
    return [
      START + minute * 60_000,
      open,
      close,
      Math.max(open, close) + 0.5,
      Math.min(open, close) - 0.5,
      1 + (minute % 7),
    ].join(',');
  });
  const file = path.join(home, 'minutes.csv');
  writeFileSync(file, `timestamp,open,close,high,low,volume\n${rows.join('\n')}\n`);
  await command(home, ['candles', 'import', '--file', file, '--exchange', 'My Exchange', '--symbol', 'AAA-USDT']);
  return home;
}

/** What the built command prints. */
export async function command(home: string, words: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, JESSE_MCP_HOME: home };
  return (await promisify(execFile)(process.execPath, [await builtEntry(), ...words], { env, cwd: home })).stdout;
}

/** Arguments of a backtest of {@link CROSS}. */
export const RUN = {
  strategy: 'Cross',
  exchange: 'My Exchange',
  symbol: 'AAA-USDT',
  timeframe: '15m',
  start_date: '2024-01-05',
  end_date: '2024-01-12',
};
