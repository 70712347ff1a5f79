/**
 * `npm run language:diff [-- [--record] [--generated N] [--seed S] [WORD…]]`: runs the differential programs (of areas or
 * names that contain a WORD) in CPython 3.11 and here, and prints every difference. `--record` stores what CPython did
 * with whole areas, for machines without it; areas about a package that this Python lacks stay as they are. JESSE_MCP_TEST_PYTHON names the interpreter (default python3); numpy programs need 1.26.4 in it.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generatedPrograms } from './generate-programs.ts';
import { difference, type Outcome, type Program } from './outcome.ts';
import { areas, programsOf, recordFile, runReference, versions } from './programs.ts';
import { runCompiled } from './run-compiled.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'boolean' },
    generated: { type: 'string' },
    seed: { type: 'string' },
    verbose: { type: 'boolean' },
  },
});
const python = process.env.JESSE_MCP_TEST_PYTHON ?? 'python3';

/** Whether this Python lacks a package that a program is about. */
function lacksModule(outcome: Outcome | undefined): boolean {
  return outcome?.exception === 'ModuleNotFoundError' && /'(?:talib|pytz)'/.test(outcome.message ?? '');
}

/** Compares; returns how many differ. */
function compare(programs: readonly Program[], expected: ReadonlyMap<string, Outcome>): number {
  let differing = 0;
  for (const program of programs) {
    const wanted = expected.get(program.name);
    if (wanted?.exception?.startsWith('Harness') === true || lacksModule(wanted)) continue;
    const found = runCompiled(program);
    const words = wanted === undefined ? 'CPython gave no outcome' : difference(wanted, found);
    if (words === null) continue;
    differing++;
    console.log(`✗ ${program.name}: ${words}`);
    if (values.verbose === true) console.log(program.source);
  }
  return differing;
}

let total = 0;
let differing = 0;
const wanted = (program: Program): boolean =>
  positionals.length === 0 || positionals.some((word) => program.name.includes(word));
for (const area of areas()) {
  const programs = programsOf(area).filter(wanted);
  if (programs.length === 0) continue;
  const expected = runReference(programs, python);
  if (expected === null) throw new Error(`expected a Python interpreter, ${python} does not run`);
  const whole = programs.length === programsOf(area).length && ![...expected.values()].some(lacksModule);
  if (values.record === true && whole) {
    const file = recordFile(area);
    mkdirSync(path.dirname(file), { recursive: true });
    const recorded = { ...versions(python), outcomes: Object.fromEntries(expected) };
    writeFileSync(file, `${JSON.stringify(recorded, null, 1)}\n`);
  }
  const count = compare(programs, expected);
  total += programs.length;
  differing += count;
  console.log(`${area}: ${programs.length - count} of ${programs.length} equal`);
}
const generated = Number(values.generated ?? (positionals.length === 0 ? 2000 : 0));
if (generated > 0) {
  const programs = generatedPrograms(generated, values.seed === undefined ? undefined : Number(values.seed));
  const expected = runReference(programs, python);
  if (expected === null) throw new Error(`expected a Python interpreter, ${python} does not run`);
  const count = compare(programs, expected);
  total += programs.length;
  differing += count;
  console.log(`generated: ${programs.length - count} of ${programs.length} equal`);
}
console.log(`${total - differing} of ${total} programs equal`);
process.exitCode = differing === 0 ? 0 : 1;
