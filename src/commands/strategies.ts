/**
 * `jesse-mcp strategies list | validate`.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import type { StrategyReport, StrategyText } from '../backends/backend.ts';
import { AppError } from '../errors.ts';
import { renderDiagnostics } from '../tools/strategies/strategy-fields.ts';
import { ExitCode } from './exit-codes.ts';
import { type CommandContext, runWithApp } from './run-with-app.ts';

/** Findings of one strategy that are printed. */
const SHOWN = 200;

/** Makes the command with its subcommands. */
export function strategiesCommand(setExitCode: (code: number) => void): Command {
  const command = new Command('strategies').description('Your strategies and the shipped examples');
  command
    .command('list')
    .description('List strategies')
    .option('--json', 'print JSON')
    .action(async ({ json = false }: { json?: boolean }) => runWithApp((context) => list(context, json)));
  command
    .command('validate')
    .description('Check strategies: by name, or Python files by path. Exit code 1 when one has errors')
    .argument('<names...>', 'names of strategies, or paths of .py files or strategy folders')
    .option('--json', 'print a JSON line for each')
    .action(async (names: readonly string[], { json = false }: { json?: boolean }) => {
      const valid = await runWithApp((context) => validate(context, names, json));
      setExitCode(valid ? ExitCode.done : ExitCode.failed);
    });
  return command;
}

async function list({ services, streams }: CommandContext, json: boolean): Promise<void> {
  const entries = await services.strategies.list();
  if (json) streams.stdout.write(`${JSON.stringify(entries)}\n`);
  else {
    const width = Math.max(0, ...entries.map(({ name }) => name.length));
    for (const { name, origin, path: file } of entries) {
      streams.stdout.write(`${name.padEnd(width)}  ${origin.padEnd(7)}  ${file}\n`);
    }
  }
}

async function validate(
  { services, streams }: CommandContext,
  names: readonly string[],
  json: boolean,
): Promise<boolean> {
  const backend = await services.backend();
  let valid = true;
  for (const name of names) {
    const report = await backend.validate(await textOf(name));
    valid &&= report.valid;
    streams.stdout.write(json ? `${JSON.stringify({ name, ...report })}\n` : describe(name, report));
  }
  return valid;
}

function describe(name: string, { valid, diagnostics, class_name }: StrategyReport): string {
  const verdict = valid ? `valid${class_name === null ? '' : `, class ${class_name}`}` : 'NOT valid';
  const findings = renderDiagnostics(diagnostics, SHOWN);
  return `${name}: ${verdict}\n${findings === '' ? '' : `${findings}\n`}`;
}

/** A path has a separator or an ending; everything else is a name. */
async function textOf(word: string): Promise<StrategyText> {
  if (!/[/\\]|\.py$/.test(word)) return { kind: 'stored', name: word };
  const file = word.endsWith('.py') ? word : path.join(word, '__init__.py');
  const base =
    path.basename(file) === '__init__.py'
      ? path.basename(path.dirname(path.resolve(file)))
      : path.basename(file, '.py');
  try {
    return { kind: 'text', name: base, code: await readFile(file, 'utf8') };
  } catch (error) {
    throw new AppError('not_found', `expected a Python file at ${file}, could not read it`, {
      hint: 'Give the path of a .py file, or the name of a stored strategy.',
      cause: error,
    });
  }
}
