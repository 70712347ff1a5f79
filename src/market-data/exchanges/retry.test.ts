import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../errors.ts';
import { ExchangeFailure } from './exchange-source.ts';
import { Retrier } from './retry.ts';

const NOW = Date.UTC(2024, 0, 1);

function retrier() {
  const waits: number[] = [];
  const world = {
    random: () => 0,
    now: () => NOW,
    wait: async (milliseconds: number, signal: AbortSignal) => {
      waits.push(milliseconds);
      signal.throwIfAborted();
    },
  };
  const notices: (string | null)[] = [];
  return { waits, notices, retrier: new Retrier('Binance Spot', world, (text) => notices.push(text)) };
}

/** Fails with each failure in turn, then gives 42. */
function failing(...failures: Error[]) {
  return async () => {
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    return 42;
  };
}

const endless = new AbortController().signal;
const transient = () => new ExchangeFailure('transient', 'ECONNRESET');

test('pauses double; a Retry-After is kept', async () => {
  const one = retrier();
  const limited = new ExchangeFailure('limited', '429', { retryAfter: 7_000 });
  assert.equal(await one.retrier.run(failing(transient(), transient(), limited, transient()), endless), 42);
  assert.deepEqual(one.waits, [250, 500, 7_000, 2_000]);
});

test('attempts end with a network error that says what to do', async () => {
  const one = retrier();
  await assert.rejects(one.retrier.run(failing(...Array.from({ length: 9 }, transient)), endless, 3), {
    code: 'network',
    message: 'Binance Spot cannot be reached: ECONNRESET',
    hint: /HTTPS_PROXY/,
  });
  assert.equal(one.waits.length, 2);
});

test('a long Retry-After is said, not waited for: what it is, until when, and what then', async () => {
  const one = retrier();
  const banned = new ExchangeFailure('limited', 'IP banned', { retryAfter: 3_599_200, status: 418 });
  await assert.rejects(one.retrier.run(failing(banned), endless), (error) => {
    assert.ok(error instanceof AppError);
    assert.equal(error.code, 'network');
    assert.equal(
      error.message,
      'Binance Spot has banned this address, until 2024-01-01T01:00:00Z (HTTP 418): IP banned',
    );
    assert.match(error.hint ?? '', /^make the same call again after 2024-01-01T01:00:00Z, not before: it goes on/);
    assert.deepEqual(error.details, { exchange: 'Binance Spot', status: 418, retry_after_seconds: 3_600 });
    return true;
  });
  const limited = new ExchangeFailure('limited', 'slow down', { retryAfter: 600_000, status: 429 });
  await assert.rejects(one.retrier.run(failing(limited), endless), {
    message:
      'Binance Spot refuses requests, since there were too many, until 2024-01-01T00:10:00Z (HTTP 429): slow down',
  });
  assert.deepEqual(one.waits, []);
});

test('an exchange that answers with errors is not called out of reach', async () => {
  const one = retrier();
  const failures = Array.from({ length: 8 }, () => new ExchangeFailure('transient', 'Bad Gateway', { status: 502 }));
  await assert.rejects(one.retrier.run(failing(...failures), endless), {
    code: 'network',
    message: 'Binance Spot answers with errors (HTTP 502): Bad Gateway',
    hint: /in some minutes/,
  });
});

test('what is waited for is told, and when nothing is any more', async () => {
  const one = retrier();
  const bad = (): ExchangeFailure => new ExchangeFailure('transient', 'Bad Gateway', { status: 502 });
  const limited = new ExchangeFailure('limited', 'slow down', { retryAfter: 7_000 });
  await one.retrier.run(failing(bad(), bad(), bad(), limited, transient()), endless);
  assert.deepEqual(one.notices, [
    'waiting 1 s after HTTP 502 (try 1 of 8)',
    null,
    'waiting 1 s after HTTP 502 (try 2 of 8)',
    null,
    'waiting 1 s after HTTP 502 (try 3 of 8)',
    null,
    'waiting 7 s after a refusal for too many requests (try 4 of 12)',
    null,
    'waiting 4 s after "ECONNRESET" (try 5 of 8)',
    null,
  ]);
});

test('refusals and failures that are not the exchange’s are not repeated', async () => {
  const one = retrier();
  await assert.rejects(one.retrier.run(failing(new ExchangeFailure('refused', 'bad symbol')), endless), {
    code: 'invalid_argument',
  });
  await assert.rejects(one.retrier.run(failing(new TypeError('defect')), endless), { name: 'TypeError' });
  assert.deepEqual(one.waits, []);
});

test('an error of the exchange’s own is asked about thrice, not for half a minute', async () => {
  const one = retrier();
  const delisted = () => new ExchangeFailure('answered', 'symbol is not online');
  await assert.rejects(one.retrier.run(failing(...Array.from({ length: 9 }, delisted)), endless), {
    code: 'invalid_argument',
    message: 'Binance Spot refused the request: symbol is not online',
  });
  assert.deepEqual(one.waits, [250, 500]);
});

test('an aborted signal ends it with its reason', async () => {
  const one = retrier();
  const reason = new Error('stop');
  await assert.rejects(one.retrier.run(failing(transient()), AbortSignal.abort(reason)), reason);
});
