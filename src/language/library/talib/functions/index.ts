/**
 * TA-Lib's functions of numbers.
 *
 * @module
 */
import type { FunctionDefinition } from '../function-definition.ts';
import { ARITHMETIC_FUNCTIONS } from './arithmetic.ts';
import { AVERAGE_FUNCTIONS } from './averages.ts';
import { CONVERGENCE_FUNCTIONS } from './convergence.ts';
import { DIRECTIONAL_FUNCTIONS } from './directional.ts';
import { EXTREME_FUNCTIONS } from './extremes.ts';
import { MOMENTUM_FUNCTIONS } from './momentum.ts';
import { OSCILLATOR_FUNCTIONS } from './oscillators.ts';
import { PARABOLIC_FUNCTIONS } from './parabolic.ts';
import { PRICE_FUNCTIONS } from './prices.ts';
import { REGRESSION_FUNCTIONS } from './regressions.ts';
import { STATISTIC_FUNCTIONS } from './statistics.ts';
import { STOCHASTIC_FUNCTIONS } from './stochastics.ts';
import { VOLATILITY_FUNCTIONS } from './volatility.ts';
import { VOLUME_FUNCTIONS } from './volume.ts';

/** All of them. */
export const NUMBER_FUNCTIONS: readonly FunctionDefinition[] = [
  ...ARITHMETIC_FUNCTIONS,
  ...AVERAGE_FUNCTIONS,
  ...CONVERGENCE_FUNCTIONS,
  ...DIRECTIONAL_FUNCTIONS,
  ...EXTREME_FUNCTIONS,
  ...MOMENTUM_FUNCTIONS,
  ...OSCILLATOR_FUNCTIONS,
  ...PARABOLIC_FUNCTIONS,
  ...PRICE_FUNCTIONS,
  ...REGRESSION_FUNCTIONS,
  ...STATISTIC_FUNCTIONS,
  ...STOCHASTIC_FUNCTIONS,
  ...VOLATILITY_FUNCTIONS,
  ...VOLUME_FUNCTIONS,
];
