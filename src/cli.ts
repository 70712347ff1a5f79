#!/usr/bin/env node
/**
 * The command `jesse-mcp`: without arguments an MCP server on stdin and stdout, else see `--help`.
 *
 * @module
 */
import { AppError } from './errors.ts';

process.exitCode = await main(process.argv.slice(2));
// Whatever is still open (threads, sockets of libraries) must not keep the process.
process.exit();

/** 0: done; 1: failed; 2: bad settings or usage. */
async function main(words: readonly string[]): Promise<number> {
  try {
    if (words.length > 0) return await (await import('./commands/index.ts')).runCommand(words);
    const { readSettings } = await import('./settings.ts');
    const settings = readSettings();
    await (await import('./commands/serve.ts')).serve(settings);
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`jesse-mcp: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
    return error.code === 'invalid_setting' ? 2 : 1;
  }
}
