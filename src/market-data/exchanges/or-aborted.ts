/**
 * Leaves work that cannot be stopped.
 *
 * @module
 */

/**
 * What `work` gives, or the reason of the signal as soon as it is aborted, or a `TimeoutError` after `limit` ms; what the work
 * does later is ignored.
 */
export function orAborted<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
  limit = Number.POSITIVE_INFINITY,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    // A timer of its own: Node 20 collects AbortSignal.timeout() behind AbortSignal.any() before it fires.
    const late = (): void => reject(new DOMException('the work took too long', 'TimeoutError'));
    const timer = Number.isFinite(limit) ? setTimeout(late, limit) : undefined;
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
      clearTimeout(timer);
    });
  });
}
