/**
 * The strategy store over folders on the disk.
 *
 * @module
 */
import { randomBytes } from 'node:crypto';
import { link, lstat, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';
import { makeFolders } from '../make-folders.ts';
import { askWhether, nearestName } from '../text/nearest-name.ts';
import { storageError } from './storage-error.ts';
import {
  folderNames,
  LARGEST_STRATEGY,
  listStrategyFolder,
  readStrategyFolder,
  strategyFile,
} from './strategy-folder.ts';
import { requireStrategyName } from './strategy-name.ts';
import type { StoredStrategy, StrategyEntry, StrategyStore, WrittenStrategy } from './strategy-store.ts';
import { strategyVersion } from './strategy-version.ts';

/** Where the store finds and keeps things; absolute paths. */
export interface StrategyStoreOptions {
  /** The user's strategies. */
  readonly folder: string;
  /** The examples that ship. */
  readonly examples: string;
  /** Former versions: `<versions>/<Name>/<version>.py`. Never inside `folder`, since Jesse lists every folder there. */
  readonly versions: string;
}

/** Opens the store; touches nothing before the first call. */
export function openStrategyStore({ folder, examples, versions }: StrategyStoreOptions): StrategyStore {
  async function list(): Promise<StrategyEntry[]> {
    const own = await listStrategyFolder(folder, 'user');
    if (samePath(folder, examples)) return own;
    const hidden = new Set(own.map(({ name }) => name));
    const shipped = (await listStrategyFolder(examples, 'example')).filter(({ name }) => !hidden.has(name));
    return [...own, ...shipped].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async function read(name: string): Promise<StoredStrategy> {
    requireStrategyName(name);
    const found =
      (await readStrategyFolder(folder, name, 'user')) ?? (await readStrategyFolder(examples, name, 'example'));
    if (found) return found;
    const nearest = nearestName(
      name,
      (await list()).map((entry) => entry.name),
    );
    throw new AppError('not_found', `name: expected a stored strategy, was '${name}'`, {
      hint:
        nearest === null
          ? 'Call strategy_list to see what there is, or strategy_write to store one.'
          : `${askWhether(nearest)} strategy_list shows all.`,
      details: { argument: 'name', ...(nearest === null ? {} : { nearest }) },
    });
  }

  async function write(name: string, code: string, overwrite: boolean): Promise<WrittenStrategy> {
    requireStrategyName(name);
    if (Buffer.byteLength(code) > LARGEST_STRATEGY) {
      throw new AppError(
        'invalid_argument',
        `code: expected at most ${LARGEST_STRATEGY} bytes, was ${Buffer.byteLength(code)}`,
        { hint: 'Move what is not strategy into modules beside it.', details: { argument: 'code' } },
      );
    }
    await refuseClash(name, overwrite);
    const file = strategyFile(folder, name);
    const former = await readStrategyFolder(folder, name, 'user');
    const hidesExample = !samePath(folder, examples) && (await folderNames(examples)).includes(name);
    try {
      makeFolders(path.dirname(file));
      await refuseEscape(name);
      if (former) await keepVersion(name, former);
      else await refuseForeign(file);
      await replaceFile(file, code, former !== null);
    } catch (error) {
      if (error instanceof AppError) throw error;
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw taken(name);
      throw storageError(error, `write ${file}`);
    }
    return {
      name,
      version: strategyVersion(code),
      previousVersion: former?.version ?? null,
      path: file,
      hidesExample,
    };
  }

  async function refuseClash(name: string, overwrite: boolean): Promise<void> {
    const names = await folderNames(folder);
    const clash = names.find((other) => other !== name && other.toLowerCase() === name.toLowerCase());
    if (clash !== undefined) {
      throw new AppError('already_exists', `name: expected a free name, was '${name}' beside '${clash}'`, {
        hint: `Names that differ by letter case only collide on many disks: use '${clash}' or another name.`,
        details: { argument: 'name' },
      });
    }
    if (!overwrite && names.includes(name) && (await readStrategyFolder(folder, name, 'user'))) throw taken(name);
  }

  /** A folder or file that is a symbolic link out of the strategies folder must not be written through. */
  async function refuseEscape(name: string): Promise<void> {
    const root = await realpath(folder);
    const inside = await realpath(path.join(folder, name));
    if (inside.startsWith(root + path.sep)) return;
    throw new AppError(
      'invalid_argument',
      `name: expected a folder inside ${folder}, was a link that leads out of it`,
      {
        hint: 'Choose another name, or remove the link.',
        details: { argument: 'name' },
      },
    );
  }

  async function keepVersion(name: string, former: StoredStrategy): Promise<void> {
    const target = path.join(versions, name);
    makeFolders(target);
    await replaceFile(path.join(target, `${former.version}.py`), former.code, true);
  }

  return { folder, folders: samePath(folder, examples) ? [folder] : [folder, examples], list, read, write };
}

/** What was not read as a strategy and is no file of its own (a link, a pipe, a folder) is not the store's to replace. */
async function refuseForeign(file: string): Promise<void> {
  const found = await lstat(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null || found.isFile()) return;
  const kind = found.isSymbolicLink()
    ? 'a link to no file inside the strategies folder'
    : `a ${found.isDirectory() ? 'folder' : 'special file'}`;
  throw new AppError('invalid_argument', `name: expected a regular file or none at ${file}, was ${kind}`, {
    hint: 'Choose another name, or remove what lies there.',
    details: { argument: 'name' },
  });
}

/** Writes beside the target, flushes, then puts it in place at once; without `replace` an existing file is `EEXIST`. */
async function replaceFile(file: string, text: string, replace: boolean): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (replace) await rename(temporary, file);
    else await linkOrRename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A link refuses to replace what came into being meanwhile; disks without links (exFAT) get a rename. */
async function linkOrRename(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    await rename(temporary, file);
  }
}

function taken(name: string): AppError {
  return new AppError('already_exists', `name: expected a free name, was '${name}', which is stored already`, {
    hint: 'Set overwrite to true (the former version is kept), or choose another name.',
    details: { argument: 'name' },
  });
}

function samePath(a: string, b: string): boolean {
  return path.resolve(a) === path.resolve(b);
}
