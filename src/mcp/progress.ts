/**
 * Progress notifications of one request.
 *
 * @module
 */
import type { ProgressToken, ServerContext } from '@modelcontextprotocol/server';
import type { CallProgress } from './define-tool.ts';

/** A function that sends progress where the client gave a token, strictly increasing as the protocol demands. */
export function progressReporter(context: ServerContext): (progress: CallProgress) => void {
  const token: ProgressToken | undefined = context.mcpReq._meta?.progressToken;
  if (token === undefined) return () => {};
  let last = Number.NEGATIVE_INFINITY;
  return ({ progress, total, message }) => {
    if (!(progress > last) || context.mcpReq.signal.aborted) return;
    last = progress;
    const params = {
      progressToken: token,
      progress,
      ...(total === undefined ? {} : { total }),
      ...(message === undefined ? {} : { message }),
    };
    // A client that is gone hears nothing more; the call itself ends by other means.
    context.mcpReq.notify({ method: 'notifications/progress', params }).catch(() => {});
  };
}
