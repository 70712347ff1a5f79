/**
 * Commands that use the services, from opening to closing.
 *
 * @module
 */
import { type App, createApp } from '../app.ts';
import { openLog } from '../log.ts';
import type { Services } from '../mcp/services.ts';
import { readSettings, type Settings, secretsOf } from '../settings.ts';
import type { CommandStreams } from './streams.ts';

/** What a command gets. */
export interface CommandContext {
  readonly services: Services;
  readonly settings: Settings;
  readonly streams: CommandStreams;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Runs a command over the services and closes them. Throws what the command throws, and `AppError('invalid_setting')`. */
export async function runWithApp<Result>(command: (context: CommandContext) => Promise<Result>): Promise<Result> {
  const settings = readSettings();
  const streams: CommandStreams = { stdout: process.stdout, stderr: process.stderr };
  for (const warning of settings.warnings) streams.stderr.write(`Warning: ${warning}\n`);
  // People read what commands say; the log is for what nobody expected, unless it goes to a file.
  const level = settings.logFile === null ? 'fatal' : settings.logLevel;
  const log = openLog({ level, file: settings.logFile, secrets: secretsOf(settings) });
  const app: App = createApp(settings, { workingDirectory: process.cwd(), log });
  if (app.services.strategiesFrom.startsWith('the Jesse project')) {
    streams.stderr.write(`Using the strategies of ${app.services.strategiesFrom}.\n`);
  }
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  process.once('SIGINT', interrupt);
  try {
    return await command({ services: app.services, settings, streams, signal: controller.signal });
  } finally {
    process.off('SIGINT', interrupt);
    await app.close();
  }
}
