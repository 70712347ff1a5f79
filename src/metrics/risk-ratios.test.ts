/**
 * Ratios against what `jesse.services.metrics` gives for the same returns.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { omegaRatio, sortinoRatio } from './risk-ratios.ts';

const returns = Float64Array.from({ length: 61 }, (_, index) =>
  index === 0 ? Number.NaN : ((((index - 1) * 7925) % 1009) - 480) / 21013,
);

test('gains and losses are added among themselves, in pairs as numpy adds them', () => {
  assert.equal(sortinoRatio(returns, 365), 2.673439319895891);
  assert.equal(omegaRatio(returns), 1.2363180410089984);
});
