import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExchangeFailure } from './exchange-source.ts';
import { Retrier } from './retry.ts';

function retrier() {
  const waits: number[] = [];
  const world = {
    random: () => 0,
    wait: async (milliseconds: number, signal: AbortSignal) => {
      waits.push(milliseconds);
      signal.throwIfAborted();
    },
  };
  return { waits, retrier: new Retrier('Binance Spot', world) };
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
  const limited = new ExchangeFailure('limited', '429', 7_000);
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

test('a long Retry-After is said, not waited for', async () => {
  const one = retrier();
  await assert.rejects(one.retrier.run(failing(new ExchangeFailure('limited', 'banned', 3_600_000)), endless), {
    code: 'network',
    hint: /again in 3600 s/,
  });
  assert.deepEqual(one.waits, []);
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
