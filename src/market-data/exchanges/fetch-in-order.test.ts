import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fetchInOrder } from './fetch-in-order.ts';

test('results come in order, whatever order they arrive in, and never more at once than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(), { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, items, parallel) => {
        let underWay = 0;
        let most = 0;
        const results: number[] = [];
        const all = (async () => {
          const fetch = async (item: number): Promise<number> => {
            most = Math.max(most, ++underWay);
            await scheduler.schedule(Promise.resolve());
            underWay--;
            return item;
          };
          for await (const result of fetchInOrder(items, parallel, fetch)) results.push(result);
        })();
        await scheduler.waitFor(all);
        assert.deepEqual(results, items);
        assert.ok(most <= parallel);
      },
    ),
    { numRuns: 50 },
  );
});

test('a failure ends it after the results before it, and nothing more is begun', async () => {
  const begun: number[] = [];
  const results: number[] = [];
  await assert.rejects(
    async () => {
      const fetch = async (item: number): Promise<number> => {
        begun.push(item);
        if (item === 2) throw new Error('no');
        return item;
      };
      for await (const result of fetchInOrder([...Array(100).keys()], 2, fetch)) results.push(result);
    },
    { message: 'no' },
  );
  assert.deepEqual(results, [0, 1]);
  const count = begun.length;
  await new Promise(setImmediate);
  assert.equal(begun.length, count);
});
