/**
 * Starting, awaiting and killing processes that import.
 *
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import path from 'node:path';

/** When a process is killed: after some ms, or as soon as the folder of the series has changed so many times. */
export type Death = { readonly after: number } | { readonly folder: string; readonly changes: number };

/** A process that waits for the word to begin. */
export interface ChildImport {
  readonly child: ChildProcess;
  /** Lets it begin; settles when it has ended: whether it finished the import. */
  run(death?: Death): Promise<boolean>;
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
    run: async (death) => {
      const ended = once(child, 'exit');
      const stop = death === undefined ? null : arrange(child, death);
      child.send('go');
      const [code] = await ended;
      stop?.();
      return code === 0;
    },
  };
}

function arrange(child: ChildProcess, death: Death): () => void {
  const kill = (): boolean => child.kill('SIGKILL');
  if ('after' in death) {
    const timer = setTimeout(kill, death.after);
    return () => clearTimeout(timer);
  }
  let changes = 0;
  const watcher = watch(death.folder, () => {
    if (++changes === death.changes) kill();
  });
  return () => watcher.close();
}
