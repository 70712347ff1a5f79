/**
 * Says how many strategy files compile here, and why the others are refused.
 *
 *     npm run strategies:coverage -- --root FOLDER [--root FOLDER …] [--list]
 *
 * Takes every `<Name>/__init__.py` and every other Python file below the folders that defines a class. Prints a table of
 * counts (Markdown) and with `--list` each refused file with its first reason. Exits with 2 where there is no such file.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkProgram } from '../src/language/report.ts';
import { readStrategy } from '../src/library/read-strategy.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', multiple: true, default: [] }, list: { type: 'boolean', default: false } },
});
const rows: string[] = [];
for (const root of values.root) rows.push(...coverageOf(root));
if (rows.length === 0) {
  console.error('expected --root with Python files that define a class, found none');
  process.exit(2);
}
console.log(
  ['| folder | files | compile | without an error | refused for |', '|---|---|---|---|---|', ...rows].join('\n'),
);

function coverageOf(root: string): string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.py'))
    .map((file) => path.join(file.parentPath, file.name))
    .filter((file) => /^class \w/m.test(readFileSync(file, 'utf8')))
    .sort();
  if (files.length === 0) return [];
  let compiled = 0;
  let clean = 0;
  const reasons = new Map<string, number>();
  for (const file of files) {
    const { file: source, resolve } = readStrategy(file);
    const { compiles, diagnostics } = checkProgram(source, resolve);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (compiles) compiled++;
    if (errors.length === 0) clean++;
    const [first] = compiles ? [] : errors;
    if (first === undefined) continue;
    reasons.set(first.code, (reasons.get(first.code) ?? 0) + 1);
    if (values.list) console.log(`${path.relative(root, file)}:${first.line} ${first.code}: ${first.message}`);
  }
  const why = [...reasons].sort(([, a], [, b]) => b - a).map(([code, count]) => `${count} × \`${code}\``);
  return [`| ${path.basename(root)} | ${files.length} | ${compiled} | ${clean} | ${why.join(', ')} |`];
}
