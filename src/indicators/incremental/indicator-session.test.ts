/**
 * What a session answers is what the plain computation answers, whatever it remembers.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computeIndicator } from '../compute.ts';
import { INDICATORS } from '../registry.ts';
import { GROWING, growingView } from '../testing/growing-view.ts';
import { createIndicatorCaller, IndicatorSession } from './indicator-session.ts';

const WARM_UP = 60;

for (const [name, { signature }] of INDICATORS) {
  if (signature.comparedName !== null) continue;
  test(`${name}: the same at every candle as without memory`, () => {
    const session = new IndicatorSession(WARM_UP);
    const [first, second] = [createIndicatorCaller(name, session), createIndicatorCaller(name, session)];
    const forms = signature.sequentialDefault === null ? [{}] : [{ sequential: false }, { sequential: true }];
    const view = growingView();
    for (let length = 150; length <= GROWING; length += length % 3 === 0 ? 2 : 1) {
      view.length = length;
      for (const parameters of forms) {
        const outcome = (compute: () => unknown): unknown => {
          try {
            return compute();
          } catch (error) {
            return String(error);
          }
        };
        const expected = outcome(() => computeIndicator(name, view, parameters, WARM_UP));
        assert.deepEqual(
          outcome(() => first(view, view.rewrites, parameters)),
          expected,
        );
        assert.deepEqual(
          outcome(() => second(view, view.rewrites, { ...parameters })),
          expected,
        );
      }
      if (length % 7 === 0) {
        view.data[length - 1 + 2 * view.capacity] = (view.data[length - 2 + 2 * view.capacity] as number) * 1.001;
        view.rewrites++;
      }
    }
  });
}

test('a caller computes once for equal parameters at the same candle', () => {
  const session = new IndicatorSession(WARM_UP);
  const [first, second] = [createIndicatorCaller('tema', session), createIndicatorCaller('tema', session)];
  const view = growingView();
  const result = first(view, 0, { period: 20 });
  assert.equal(second(view, 0, { period: 20 }), result);
  assert.notEqual(second(view, 0, { period: 21 }), result);
  assert.notEqual(second(view, 1, { period: 20 }), result);
});

test('columns that are written to do not spoil later answers', () => {
  const caller = createIndicatorCaller('tema', new IndicatorSession(WARM_UP));
  const view = growingView();
  const first = caller(view, 0, { sequential: true });
  assert.ok(first.kind === 'float64[]');
  const expected = first.value.slice();
  first.value.fill(0);
  assert.deepEqual(caller(view, 0, { sequential: true }), { kind: 'float64[]', value: expected });
});
