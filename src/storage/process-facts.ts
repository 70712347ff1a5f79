/**
 * What the kernel says about processes: enough to tell a living owner of work from one whose number went to another.
 *
 * @module
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process as others can look it up. */
export interface ProcessFacts {
  /** Names the kernel (and its space of process numbers) in which `pid` means something. */
  readonly machine: string;
  readonly pid: number;
  /** Start of the process in the kernel's own words; null where it tells none. */
  readonly started: string | null;
}

/** Looks at processes; replaceable in tests. */
export interface ProcessProbe {
  self(): ProcessFacts;
  /** `unknown`: on another machine, or there is no telling whether the number was given anew. */
  state(facts: ProcessFacts): 'alive' | 'dead' | 'unknown';
}

/** The probe of this machine. */
export function systemProbe(): ProcessProbe {
  const self: ProcessFacts = { machine: machineName(), pid: process.pid, started: startOf(process.pid) };
  return {
    self: () => self,
    state: (facts) => {
      if (facts.machine !== self.machine) return 'unknown';
      if (!exists(facts.pid)) return 'dead';
      const started = startOf(facts.pid);
      if (started === null || facts.started === null) return facts.pid === self.pid ? 'alive' : 'unknown';
      return started === facts.started ? 'alive' : 'dead';
    },
  };
}

function machineName(): string {
  const parts = [
    hostname(),
    attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    attempt(() => readlinkSync('/proc/self/ns/pid')),
  ];
  return parts.filter((part) => part !== null).join(' ');
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return failure instanceof Error && 'code' in failure && failure.code === 'EPERM';
  }
}

/** Clock ticks from boot to the start of a process (Linux), null elsewhere; a zombie counts as started never. */
function startOf(pid: number): string | null {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === null) return null;
  // The name in parentheses may hold spaces and parentheses; fields count from behind it (proc(5): state is 3, start 22).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? 'ended' : (fields[19] ?? null);
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
