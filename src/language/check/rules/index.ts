/**
 * All rules of the checks, in the order of their reports at one place.
 *
 * @module
 */
import type { Rule } from '../rule.ts';
import { callsRule } from './calls.ts';
import { chanceAndClockRule } from './chance-and-clock.ts';
import { comparisonsRule } from './comparisons.ts';
import { divisionsRule } from './divisions.ts';
import { hyperparametersRule } from './hyperparameters.ts';
import { indicatorsRule } from './indicators.ts';
import { lookAheadRule } from './look-ahead.ts';
import { modulesRule } from './modules.ts';
import { namesRule } from './names.ts';
import { strategyClassRule } from './strategy-class.ts';
import { strategyMembersRule } from './strategy-members.ts';
import { unsupportedRule } from './unsupported.ts';

/** See the module's head. */
export const RULES: readonly Rule[] = [
  unsupportedRule,
  modulesRule,
  namesRule,
  indicatorsRule,
  strategyMembersRule,
  callsRule,
  strategyClassRule,
  hyperparametersRule,
  lookAheadRule,
  comparisonsRule,
  divisionsRule,
  chanceAndClockRule,
];
