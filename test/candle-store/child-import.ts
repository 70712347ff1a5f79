/**
 * Starting, awaiting and killing processes that import.
 *
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A process that waits for the word to begin. */
export interface ChildImport {
  readonly child: ChildProcess;
  /** Lets it begin; settles when it has ended: whether it finished the import. */
  run(killAfter?: number): Promise<boolean>;
}

/** Starts a process that will import `file` into `home`. */
export async function startImport(home: string, file: string, replace = false): Promise<ChildImport> {
  const child = fork(path.join(import.meta.dirname, 'import-process.ts'), [home, file, replace ? 'replace' : ''], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return {
    child,
    run: async (killAfter) => {
      const ended = once(child, 'exit');
      child.send('go');
      const timer = killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
      const [code] = await ended;
      if (timer !== null) clearTimeout(timer);
      return code === 0;
    },
  };
}
