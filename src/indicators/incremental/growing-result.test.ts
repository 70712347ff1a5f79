/**
 * Columns that are continued are the columns of the plain computation, bit for bit.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluatePrepared, prepareIndicator } from '../compute.ts';
import { INDICATORS } from '../registry.ts';
import { GROWING, growingView } from '../testing/growing-view.ts';
import { GrowingResult } from './growing-result.ts';

const FIRST = 150;

for (const [name, { signature, reach }] of INDICATORS) {
  if (reach === null || signature.comparedName !== null || signature.sequentialDefault === null) continue;
  test(`${name}: continued as computed anew`, () => {
    const prepared = prepareIndicator(name, { sequential: true });
    const view = growingView();
    view.length = FIRST;
    const growing = GrowingResult.of(prepared, evaluatePrepared(prepared, view, 0), FIRST);
    for (let length = FIRST; growing !== null && length <= GROWING; length += length % 3 === 0 ? 2 : 1) {
      view.length = length;
      assert.deepEqual(growing.continueTo(view), evaluatePrepared(prepared, view, 0));
    }
  });
}

test('fewer rows, and too many new ones, are not continued', () => {
  const prepared = prepareIndicator('wma', { sequential: true });
  const view = growingView();
  view.length = FIRST;
  const growing = GrowingResult.of(prepared, evaluatePrepared(prepared, view, 0), FIRST);
  assert.ok(growing);
  view.length = FIRST - 1;
  assert.equal(growing.continueTo(view), null);
  view.length = FIRST + 65;
  assert.equal(growing.continueTo(view), null);
});
