/**
 * `jesse-mcp doctor`: what works, what does not, and what to do about it.
 *
 * @module
 */

import { access, constants, statfs } from 'node:fs/promises';
import { Command } from 'commander';
import { AppError } from '../errors.ts';
import { makeFolders } from '../make-folders.ts';
import type { Services } from '../mcp/services.ts';
import { backendReason } from '../research/server-state.ts';
import { VARIABLE_DESCRIPTIONS } from '../settings.ts';
import { counted } from '../text/amounts.ts';
import { ExitCode } from './exit-codes.ts';
import { type CommandContext, runWithApp } from './run-with-app.ts';
import type { TextStream } from './streams.ts';

/** Free space below which the doctor warns, bytes: about twenty years of minutes of one series. */
const LITTLE_SPACE = 500 * 2 ** 20;

/** What a check found. */
interface Finding {
  readonly state: 'ok' | 'note' | 'problem';
  readonly what: string;
  readonly fix?: string;
}

/** Makes the command. */
export function doctorCommand(setExitCode: (code: number) => void): Command {
  return new Command('doctor')
    .description(
      'Check Node, home, disk, strategies, candles, runs, backends and a Jesse database, each with a fix. Exit code 1 on a problem',
    )
    .option('--json', 'print JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const findings = await runWithApp(examine);
      if (json) process.stdout.write(`${JSON.stringify(findings)}\n`);
      else for (const finding of findings) process.stdout.write(render(finding, process.stdout));
      setExitCode(findings.some(({ state }) => state === 'problem') ? ExitCode.failed : ExitCode.done);
    });
}

async function examine({ services, settings }: CommandContext): Promise<Finding[]> {
  const findings: Finding[] = [examineNode(process.versions.node)];
  findings.push(await check(`home ${settings.home}`, () => examineHome(settings.home)));
  findings.push(await check('strategies', () => examineStrategies(services)));
  findings.push(await check('candles', () => examineCandles(services)));
  findings.push(
    await check('runs', async () => {
      const { total } = await (await services.runs()).list({ limit: 1, offset: 0 });
      return { state: 'ok', what: `runs: ${total} stored` };
    }),
  );
  findings.push(
    await check('backend', async () => {
      const { name, version, available } = await (await services.backend()).status();
      const what = `backend: ${name} ${version} (${backendReason(settings)})`;
      return { state: available ? 'ok' : 'problem', what };
    }),
  );
  const { jesseDatabaseUrl } = settings;
  if (jesseDatabaseUrl !== null) {
    findings.push(await check('JESSE_DATABASE_URL', () => examineJesseDatabase(jesseDatabaseUrl)));
  }
  for (const { name, notYet } of VARIABLE_DESCRIPTIONS) {
    if (notYet === null || !settings.given.includes(name)) continue;
    findings.push({ state: 'note', what: `${name} is set but has no effect yet: ${notYet}` });
  }
  for (const warning of settings.warnings) findings.push({ state: 'note', what: warning });
  return findings;
}

function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return { state: 'ok', what: `Node ${version}` };
  return { state: 'problem', what: `Node ${version}`, fix: 'Install Node 20.19 or newer.' };
}

async function examineHome(home: string): Promise<Finding> {
  makeFolders(home);
  await access(home, constants.W_OK);
  const { bavail, bsize } = await statfs(home);
  const free = bavail * bsize;
  const what = `home ${home}: writable, ${Math.round(free / 2 ** 20)} MB free`;
  return free >= LITTLE_SPACE
    ? { state: 'ok', what }
    : { state: 'note', what, fix: 'Free some space: candles take 25 MB a year.' };
}

async function examineStrategies({ strategies, strategiesFrom }: Services): Promise<Finding> {
  const entries = await strategies.list();
  const own = entries.filter(({ origin }) => origin === 'user').length;
  return {
    state: 'ok',
    what: `strategies: ${own} in ${strategies.folder} (from ${strategiesFrom}), ${counted(entries.length - own, 'example')}`,
  };
}

async function examineCandles({ candles }: Services): Promise<Finding> {
  const series = await (await candles()).series();
  const damaged = series.filter(({ damagedMonths }) => damagedMonths.length > 0);
  if (damaged.length > 0) {
    const names = damaged.map(({ exchange, symbol }) => `${symbol} on ${exchange}`).join(', ');
    return {
      state: 'problem',
      what: `candles: damaged or missing files of ${names}`,
      fix: 'Run "jesse-mcp candles verify".',
    };
  }
  if (series.length > 0) return { state: 'ok', what: `candles: ${series.length} series` };
  return {
    state: 'note',
    what: 'candles: none stored',
    fix: 'Run "jesse-mcp demo", or "jesse-mcp candles import --help".',
  };
}

async function examineJesseDatabase(url: string): Promise<Finding> {
  const { openJesseCandles } = await import('../market-data/jesse-database/jesse-candles.ts');
  const source = openJesseCandles({ url });
  try {
    const series = await source.series();
    return { state: 'ok', what: `JESSE_DATABASE_URL: the Jesse database answers, with ${series.length} candle series` };
  } finally {
    await source.close();
  }
}

async function check(part: string, look: () => Promise<Finding>): Promise<Finding> {
  try {
    return await look();
  } catch (thrown) {
    if (thrown instanceof AppError) {
      return {
        state: 'problem',
        what: `${part}: ${thrown.message}`,
        ...(thrown.hint === undefined ? {} : { fix: thrown.hint }),
      };
    }
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { state: 'problem', what: `${part}: ${reason}`, fix: 'Correct it, or point JESSE_MCP_HOME elsewhere.' };
  }
}

function render({ state, what, fix }: Finding, stream: TextStream): string {
  const mark = { ok: ['ok', 32], note: ['note', 33], problem: ['PROBLEM', 31] } as const;
  const [word, colour] = mark[state];
  const shown = word.padEnd(7);
  const painted = stream.isTTY === true ? `\u001B[${colour}m${shown}\u001B[0m` : shown;
  return `${painted}  ${what}\n${fix === undefined ? '' : `         ${fix}\n`}`;
}
