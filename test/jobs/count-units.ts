/**
 * A process that works on jobs: `count-units.ts FILE LOG`. Its one kind counts to the input's `units` and appends
 * `pid unit` to LOG for each, checkpointing every one. Ends when its input ends.
 *
 * @module
 */
import { appendFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { JobRunner } from '../../src/jobs/job-runner.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { SqliteJobRepository } from '../../src/storage/sqlite-job-repository.ts';

const [file = '', log = ''] = process.argv.slice(2);
const input = z.object({ units: z.number() });
const repository = new SqliteJobRepository(await openDatabase(file));
const runner = new JobRunner({
  repository,
  kinds: [
    {
      name: 'count',
      input,
      concurrency: 1,
      run: async (job) => {
        const { units } = input.parse(job.input);
        const done = new Set(job.units.map(({ unit }) => Number(unit)));
        for (let unit = 0; unit < units; unit++) {
          if (done.has(unit)) continue;
          await setTimeout(5, undefined, { signal: job.signal });
          appendFileSync(log, `${process.pid} ${unit}\n`);
          await job.checkpoint(String(unit), unit);
        }
        return units;
      },
    },
  ],
});
runner.start();
process.stdout.write('ready\n');
process.stdin.resume().on('end', () => process.exit(0));
