import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeExchange, IMPORTABLE_EXCHANGES } from './exchange-table.ts';
import { loadExchangeClass } from './load-ccxt.ts';

test('every exchange of the table is there, without the rest of ccxt', async () => {
  for (const id of new Set(IMPORTABLE_EXCHANGES.map((name) => describeExchange(name)?.ccxt))) {
    assert.ok(id !== undefined);
    const Exchange = await loadExchangeClass(id);
    assert.equal(new Exchange({}).id, id);
    assert.ok(
      import.meta.resolve('ccxt').endsWith('/js/ccxt.js'),
      'the root module lies where its exchanges are looked for',
    );
  }
});
