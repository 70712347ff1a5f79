/**
 * The server factory: one for every way of serving and for both eras of the protocol. It only registers; whatever is
 * costly is made once and handed in.
 *
 * @module
 */
import { ProtocolError, ProtocolErrorCode, SdkError, Server, type ServerContext } from '@modelcontextprotocol/server';
import type { Log } from '../log.ts';
import { didYouMean } from '../text/nearest-name.ts';
import { callTool } from './call-tool.ts';
import type { Tool } from './define-tool.ts';
import { type HiddenTools, hiddenTools, withHiddenTools } from './hidden-tools.ts';
import { progressReporter } from './progress.ts';
import { type ResourceCatalogue, registerResources } from './resources.ts';
import type { Services } from './services.ts';
import { refuseCursor } from './single-page.ts';
import { listTools, offeredTools } from './tool-list.ts';

/** First revision whose clients know `resource_link` blocks. */
const RESOURCE_LINKS_SINCE = '2025-06-18';
/** How long a client may keep the list of tools, ms. */
const LIST_LIFETIME = 60_000;

/** What a server is made of. */
export interface ServerParts {
  readonly services: Services;
  readonly tools: readonly Tool[];
  readonly resources: ResourceCatalogue;
  readonly log: Log;
}

/** Makes the factory that `serveStdio` and HTTP handlers call for each connection. */
export function serverFactory({ services, tools, resources, log }: ServerParts): () => Server {
  const offered = offeredTools(tools, services.settings);
  const hidden = hiddenTools(tools, offered, services.settings.readOnly);
  const byName = new Map(offered.map((tool) => [tool.name, tool]));
  let listed: ReturnType<typeof listTools> | undefined;

  return () => {
    const server = new Server(
      { name: 'jesse-mcp', title: 'Jesse strategy research', version: services.version },
      {
        capabilities: { tools: {}, resources: {}, completions: {} },
        instructions: withHiddenTools(INSTRUCTIONS, hidden),
        cacheHints: { 'tools/list': { ttlMs: LIST_LIFETIME, cacheScope: 'public' } },
      },
    );
    server.setRequestHandler('tools/list', ({ params }) => {
      refuseCursor(params);
      listed ??= listTools(offered, services.settings);
      return { tools: listed };
    });
    server.setRequestHandler('tools/call', async (request, context) => {
      const { name } = request.params;
      const tool = byName.get(name);
      if (tool === undefined) throw unknownTool(name, hidden, byName);
      return callTool(tool, request.params.arguments ?? {}, {
        context: { services, signal: cancelSignal(context), progress: progressReporter(context) },
        log,
        hidden,
        links: (server.getNegotiatedProtocolVersion() ?? '') >= RESOURCE_LINKS_SINCE,
      });
    });
    registerResources(server, resources, services);
    server.onerror = (error) => log.debug({ err: error }, 'protocol');
    return server;
  };
}

const INSTRUCTIONS =
  'Research Jesse trading strategies. Start with jesse_status, then strategy_list and candles_available. Write a ' +
  'strategy with strategy_write (it is validated first), run it with backtest, read more of a run with backtest_get. ' +
  'Ratios are fractions in `summary`; `metrics` holds Jesse’s own figures in Jesse’s units. A figure that does not ' +
  'exist is null. Errors carry a hint that names the next step.';

/** Aborts for a cancel of the caller's, not when the connection is lost: a run outlives its listener. */
function cancelSignal(context: ServerContext): AbortSignal {
  const { signal } = context.mcpReq;
  const controller = new AbortController();
  const forward = (): void => {
    if (!(signal.reason instanceof SdkError)) controller.abort(signal.reason);
  };
  if (signal.aborted) forward();
  else signal.addEventListener('abort', forward, { once: true });
  return controller.signal;
}

function unknownTool(name: string, hidden: HiddenTools, offered: ReadonlyMap<string, Tool>): ProtocolError {
  const setting = hidden.get(name);
  const why =
    setting !== undefined ? `it is hidden by ${setting}` : (didYouMean(name, offered.keys()) ?? 'tools/list names all');
  return new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown tool: ${name} (${why})`);
}
