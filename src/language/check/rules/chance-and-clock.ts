/**
 * Chance without a seed, and clocks: a run is repeatable and its time is simulated.
 *
 * @module
 */
import type { Rule } from '../rule.ts';

const CLOCKS =
  /^(time\.(time|time_ns|monotonic|perf_counter)|datetime\.(datetime\.)?(now|utcnow|today)|datetime\.date(time)?\.(now|utcnow|today))$/;
const RANDOM =
  /^(random\.(random|randint|uniform|choice|choices|shuffle|sample|gauss|randrange|normalvariate)|numpy\.random\.(rand|randn|randint|random|normal|uniform|choice|shuffle|permutation))$/;

/** See the module's head. */
export const chanceAndClockRule: Rule = {
  visit(node, _where, { imports, report, module }) {
    if (node.nodeType !== 'Call') return;
    const path = imports.pathOf(node.func) ?? '';
    if (CLOCKS.test(path)) {
      report('warning', 'simulated-clock', node, 'in a backtest this clock is the simulated one', {
        hint: 'use self.time (ms) for the current candle; in Jesse itself this call gives the wall clock',
      });
    } else if (RANDOM.test(path) && !/\bseed\s*\(/.test(module.file.text)) {
      report('warning', 'unseeded-random', node, 'chance without a seed: Jesse would give another result at each run', {
        hint: 'call seed(…) first; without it the run’s random_seed is used, so that runs here are repeatable',
      });
    }
  },
};
