/**
 * The command without arguments: an MCP server on stdin and stdout.
 *
 * @module
 */
import { createApp } from '../app.ts';
import { openLog } from '../log.ts';
import { serverFactory } from '../mcp/create-server.ts';
import { keepConsoleOffStdout, serveOverStdio } from '../mcp/serve-stdio.ts';
import { RESOURCES } from '../resources/index.ts';
import { type Settings, secretsOf } from '../settings.ts';
import { TOOLS } from '../tools/index.ts';

/** When jobs of dead processes are looked for, ms after the start. */
const RESUME_DELAY = 1_000;

/** Serves until the client leaves. */
export async function serve(settings: Settings): Promise<void> {
  keepConsoleOffStdout();
  const log = openLog({ level: settings.logLevel, file: settings.logFile, secrets: secretsOf(settings) });
  for (const warning of settings.warnings) log.warn(warning);
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'unhandled rejection'));
  const app = createApp(settings, { workingDirectory: process.cwd(), log });
  const { services } = app;
  log.info({ folder: services.strategies.folder, from: services.strategiesFrom }, 'strategies');
  if (process.stdin.isTTY) {
    process.stderr.write('jesse-mcp speaks MCP on stdin and stdout: add it to a host, or see jesse-mcp --help.\n');
  }
  // After the first answers: what dead processes left is taken up without slowing the start.
  setTimeout(() => app.resume().catch((error: unknown) => log.warn({ err: error }, 'jobs')), RESUME_DELAY).unref();
  await serveOverStdio({
    factory: serverFactory({ services, tools: TOOLS, resources: RESOURCES, log }),
    input: process.stdin,
    output: process.stdout,
    log,
    idle: app.idle,
    close: app.close,
  });
}
