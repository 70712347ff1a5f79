/**
 * The connection to a Jesse project's PostgreSQL, opened when it is first needed and only ever read from.
 *
 * @module
 */
import type { Pool } from 'pg';
import type { z } from 'zod';
import { AppError } from '../../errors.ts';
import { withoutPassword } from './without-password.ts';

const CONNECT_TIMEOUT = 5_000;
const LONGEST_QUERY = 120_000;
const CONNECTIONS = 2;
const HINT = 'Check JESSE_DATABASE_URL (postgres://user:password@host:5432/name, as in the .env of the Jesse project).';

/** Whether PostgreSQL refused something that the kind of table does not offer. */
export function isUnsupportedFeature(error: unknown): boolean {
  const cause = error instanceof AppError ? error.cause : error;
  return cause instanceof Error && 'code' in cause && cause.code === '0A000';
}

/** Runs queries. */
export class JesseConnection {
  private pool: Promise<Pool> | null = null;

  constructor(private readonly url: string) {}

  /**
   * Rows of a query as arrays, each checked by `row`. Throws `AppError('backend_unavailable')` when the database does
   * not answer and `'not_found'` when it is not Jesse's.
   */
  async query<Row extends z.ZodType>(text: string, values: readonly unknown[], row: Row): Promise<z.infer<Row>[]> {
    const rows = await this.rows(text, values);
    return rows.map((each) => row.parse(each));
  }

  /** As {@link JesseConnection.query}, unchecked, for many rows. */
  async rows(text: string, values: readonly unknown[]): Promise<readonly (readonly unknown[])[]> {
    try {
      const pool = await (this.pool ??= this.open());
      const result = await pool.query<unknown[]>({ text, values: [...values], rowMode: 'array' });
      return result.rows;
    } catch (error) {
      throw this.describe(error);
    }
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    const pool = await this.pool?.catch(() => null);
    this.pool = null;
    await pool?.end();
  }

  private async open(): Promise<Pool> {
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({
      connectionString: this.url,
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      query_timeout: LONGEST_QUERY,
      application_name: 'jesse-mcp',
      options: '-c default_transaction_read_only=on',
      allowExitOnIdle: true,
    });
    // A connection that the server ends while idle is not ours to report: the next query opens another.
    pool.on('error', () => undefined);
    return pool;
  }

  private describe(error: unknown): AppError {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const words =
      error instanceof AggregateError
        ? error.errors.map(String).join('; ')
        : error instanceof Error
          ? error.message
          : String(error);
    const reason = withoutPassword(words, this.url);
    // A driver's error may carry the address in its fields; logs and stored failures take its words and its code.
    const cause = Object.assign(new Error(reason), code === '' ? {} : { code });
    if (code === '42P01' || code === '42703') {
      return new AppError('not_found', `the Jesse database has no candle table of Jesse 1 or later: ${reason}`, {
        hint: 'Start the Jesse server once (its migrations make the table), or check that JESSE_DATABASE_URL names its database.',
        cause,
      });
    }
    return new AppError('backend_unavailable', `the Jesse database does not answer: ${reason}`, {
      hint: HINT,
      cause,
    });
  }
}
