/**
 * Leaves work that cannot be stopped.
 *
 * @module
 */

/** What `work` gives, or the reason of the signal as soon as it is aborted; what the work does later is ignored. */
export function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
