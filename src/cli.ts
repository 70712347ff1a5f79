#!/usr/bin/env node
/**
 * The command `jesse-mcp`: without arguments an MCP server on stdin and stdout, else see `--help`.
 *
 * @module
 */
import { AppError, ReferenceException } from './errors.ts';

process.exitCode = await main(process.argv.slice(2));
// Whatever is still open (threads, sockets of libraries) must not keep the process.
process.exit();

/** Runs what the command line asks for and gives the exit code (`commands/exit-codes.ts`). */
async function main(words: readonly string[]): Promise<number> {
  try {
    if (words.length > 0) return await (await import('./commands/index.ts')).runCommand(words);
    const { readSettings } = await import('./settings.ts');
    const settings = readSettings();
    await (await import('./commands/serve.ts')).serve(settings);
    return 0;
  } catch (error) {
    if (!(error instanceof AppError) && !(error instanceof ReferenceException)) throw error;
    const { failureText } = await import('./commands/failure-text.ts');
    process.stderr.write(`jesse-mcp: ${failureText(error)}\n`);
    if (error instanceof ReferenceException) return 1;
    const usage = ['invalid_setting', 'invalid_argument', 'unknown_argument'].includes(error.code);
    return error.code === 'cancelled' ? 130 : usage ? 2 : 1;
  }
}
