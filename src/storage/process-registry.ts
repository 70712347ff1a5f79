/**
 * Remembers in the database which process owns work, and tells whether an owner still lives: by the kernel on one
 * machine, by its heartbeat across machines.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import { type ProcessProbe, systemProbe } from './process-facts.ts';

/** Milliseconds between two heartbeats. */
const HEARTBEAT_INTERVAL = 5_000;
/** Milliseconds of silence after which an owner that the kernel cannot vouch for counts as dead. */
const HEARTBEAT_LIMIT = 30_000;

/** Options of a registry; the clock and the probe are there for tests. */
export interface ProcessRegistryOptions {
  readonly now?: () => number;
  readonly probe?: ProcessProbe;
}

/** One process's membership. */
export class ProcessRegistry {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #probe: ProcessProbe;
  readonly #id = randomUUID();
  #joined: Promise<string> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(database: Database, options: ProcessRegistryOptions = {}) {
    this.#database = database;
    this.#now = options.now ?? Date.now;
    this.#probe = options.probe ?? systemProbe();
  }

  /** Id of this process as an owner, or null before it owned anything. */
  get ownId(): string | null {
    return this.#joined === undefined ? null : this.#id;
  }

  /** Enters this process as one that owns work, once, and gives its id. */
  join(): Promise<string> {
    this.#joined ??= this.#enter();
    return this.#joined;
  }

  /** Of `owners`, those that are known not to live any more (or never to have been). */
  async dead(owners: Iterable<string>): Promise<Set<string>> {
    const asked = new Set(owners);
    asked.delete(this.#id);
    if (asked.size === 0) return asked;
    const rows = await this.#database
      .selectFrom('processes')
      .selectAll()
      .where('id', 'in', [...asked])
      .execute();
    for (const row of rows) {
      const state = this.#probe.state(row);
      const silent = this.#now() - row.heartbeat_at > HEARTBEAT_LIMIT;
      if (state === 'alive' || (state === 'unknown' && !silent)) asked.delete(row.id);
    }
    return asked;
  }

  /** Leaves: what this process still owns counts as left behind. */
  async leave(): Promise<void> {
    clearInterval(this.#timer);
    if (this.#joined === undefined) return;
    await this.#joined;
    await this.#database.deleteFrom('processes').where('id', '=', this.#id).execute();
  }

  async #enter(): Promise<string> {
    const { machine, pid, started } = this.#probe.self();
    await this.#database
      .insertInto('processes')
      .values({ id: this.#id, machine, pid, started, heartbeat_at: this.#now() })
      .execute();
    this.#timer = setInterval(() => void this.#beat(), HEARTBEAT_INTERVAL).unref();
    await this.#forgetLongDead();
    return this.#id;
  }

  async #beat(): Promise<void> {
    try {
      await this.#database
        .updateTable('processes')
        .set({ heartbeat_at: this.#now() })
        .where('id', '=', this.#id)
        .execute();
    } catch {
      // The next beat tries again; an owner that cannot write cannot keep its work either.
    }
  }

  /** Rows of processes that ended a day ago are of no more use. */
  async #forgetLongDead(): Promise<void> {
    await this.#database
      .deleteFrom('processes')
      .where('heartbeat_at', '<', this.#now() - 24 * 3_600_000)
      .execute();
  }
}
