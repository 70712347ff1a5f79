/**
 * One call of a tool, from the request to the result.
 *
 * @module
 */
import type { CallToolResult } from '@modelcontextprotocol/server';
import { isDefect } from '../errors.ts';
import type { Log } from '../log.ts';
import { buildFailure, buildResult } from './build-result.ts';
import type { Tool, ToolContext } from './define-tool.ts';
import { type HiddenTools, withHiddenNext, withHiddenTools } from './hidden-tools.ts';
import { renderError } from './render-error.ts';

/** What a call needs besides the tool. */
export interface CallSurroundings {
  readonly context: ToolContext;
  readonly log: Log;
  /** Whether the client knows `resource_link` blocks. */
  readonly links: boolean;
  readonly hidden: HiddenTools;
}

/** Runs a tool; failures of the tool's kind become `isError` results. Never throws. */
export async function callTool(
  tool: Tool,
  given: Readonly<Record<string, unknown>>,
  { context, log, links, hidden }: CallSurroundings,
): Promise<CallToolResult> {
  const started = performance.now();
  try {
    const reply = await tool.run(given, context);
    const result = buildResult({ ...reply, text: withHiddenNext(reply.text, hidden) }, links);
    log.debug({ tool: tool.name, ms: Math.round(performance.now() - started) }, 'call answered');
    return result;
  } catch (thrown) {
    const error = renderError(thrown);
    const facts = { tool: tool.name, code: error.code, ms: Math.round(performance.now() - started) };
    if (isDefect(thrown)) log.error({ ...facts, err: thrown }, 'call broke');
    else log.info({ ...facts, reason: error.message }, 'call refused');
    const { hint } = error;
    return buildFailure(typeof hint === 'string' ? { ...error, hint: withHiddenTools(hint, hidden) } : error);
  }
}
