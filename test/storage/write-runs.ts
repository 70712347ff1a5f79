/**
 * A process that writes runs: `write-runs.ts FILE COUNT` finishes COUNT runs; `write-runs.ts FILE hang` begins one,
 * prints its id and waits to be killed.
 *
 * @module
 */

import { exampleSettings } from '../../src/backends/testing/example-settings.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { SqliteRunRepository } from '../../src/storage/sqlite-run-repository.ts';
import { exampleResult } from '../../src/storage/testing/example-result.ts';

const [file = '', count = ''] = process.argv.slice(2);
const database = await openDatabase(file);
const runs = new SqliteRunRepository(database);
const run = { settings: exampleSettings(), fingerprint: String(process.pid), backend: 'embedded' as const };
if (count === 'hang') {
  process.stdout.write(`${await runs.begin(run)}\n`);
  process.stdin.resume();
} else {
  for (let index = 0; index < Number(count); index++) await runs.finish(await runs.begin(run), exampleResult(50));
  await database.destroy();
}
