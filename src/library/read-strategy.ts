/**
 * Reads strategies from disk for people who use the engine as a library.
 *
 * @module
 */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ModuleResolver, SourceFile } from '../language/program.ts';

/** A strategy's file and how its own modules are found. */
export interface StrategySource {
  readonly name: string;
  readonly file: SourceFile;
  readonly resolve: ModuleResolver;
}

/**
 * Reads `strategyPath`: a folder `<Name>` with an `__init__.py`, or that file. Modules are looked for where Jesse looks: in the
 * folder above the one that holds the strategies.
 */
export function readStrategy(strategyPath: string): StrategySource {
  const folder = statSync(strategyPath).isDirectory() ? strategyPath : path.dirname(strategyPath);
  const file = statSync(strategyPath).isDirectory() ? path.join(folder, '__init__.py') : strategyPath;
  const name = path.basename(file) === '__init__.py' ? path.basename(folder) : path.basename(file, '.py');
  const root = path.dirname(path.dirname(folder));
  return { name, file: sourceFile(name, readFileSync(file, 'utf8')), resolve: moduleResolver(root) };
}

/** A text as the strategy `name`; it imports nothing from beside it. */
export function strategyFromCode(name: string, code: string): StrategySource {
  return { name, file: sourceFile(name, code), resolve: () => null };
}

function sourceFile(name: string, text: string): SourceFile {
  return { name: `strategies.${name}`, path: `strategies/${name}/__init__.py`, text, package: true };
}

/** Finds modules below `root` by their dotted name. */
function moduleResolver(root: string): ModuleResolver {
  return (name) => {
    const relative = name.split('.').join('/');
    for (const [candidate, isPackage] of [
      [`${relative}/__init__.py`, true],
      [`${relative}.py`, false],
    ] as const) {
      const file = path.join(root, candidate);
      if (!existsSync(file) || !realpathSync(file).startsWith(realpathSync(root) + path.sep)) continue;
      return { name, path: candidate, text: readFileSync(file, 'utf8'), package: isPackage };
    }
    return null;
  };
}
