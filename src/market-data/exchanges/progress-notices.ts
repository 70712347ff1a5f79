/**
 * Progress that also says what is waited for.
 *
 * @module
 */
import type { JobContext, ProgressReport } from '../../jobs/job-kind.ts';
import type { WaitingNotice } from './retry.ts';

/**
 * `given` with progress that remembers its last report, and a way to add to that what is waited for; `text` is said before
 * there is any report.
 */
export function withNotices<Handling extends Pick<JobContext<unknown>, 'progress'>>(
  given: Handling,
  text: string,
): { readonly handling: Handling; readonly notice: WaitingNotice } {
  let last: ProgressReport = { done: 0, total: null, text };
  let waiting: string | null = null;
  const say = (): void => given.progress(waiting === null ? last : { ...last, text: `${last.text}; ${waiting}` });
  return {
    handling: {
      ...given,
      progress: (report) => {
        last = report;
        say();
      },
    },
    notice: (notice) => {
      waiting = notice;
      say();
    },
  };
}
