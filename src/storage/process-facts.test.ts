import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { systemProbe } from './process-facts.ts';

test('this process lives; another start, another machine and an ended process are told apart', async () => {
  const probe = systemProbe();
  const self = probe.self();
  assert.equal(probe.state(self), 'alive');
  assert.equal(probe.state({ ...self, machine: 'elsewhere' }), 'unknown');
  if (self.started !== null) assert.equal(probe.state({ ...self, started: '1' }), 'dead');
  const child = spawn(process.execPath, ['--eval', ''], { stdio: 'ignore' });
  await once(child, 'exit');
  assert.equal(probe.state({ ...self, pid: child.pid ?? 0 }), 'dead');
});
