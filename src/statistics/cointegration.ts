/**
 * The Engle–Granger test of cointegration as statsmodels' `coint` computes it with its defaults: a constant in the
 * cointegrating regression, an ADF regression of the residuals without constant, lags chosen by AIC, p-values from
 * MacKinnon's response surfaces (1994, tables of 2010) for two variables.
 *
 * @module
 */
import { leastSquares } from './least-squares.ts';
import { normalCdf } from './normal-distribution.ts';

/** MacKinnon's surface for two variables with a constant: bounds, the place where the two polynomials meet, coefficients. */
const LOWEST = -18.86;
const HIGHEST = 0.92;
const MEETING = -2.62;
const SMALL = [2.92, 1.5012, 0.039796] as const;
const LARGE = [2.1945, 0.64695, -0.29198, -0.042377] as const;

/** The p-value that the two series (equal length) are not cointegrated; NaN for too few values. */
export function engleGrangerPValue(first: Float64Array, second: Float64Array): number {
  const { residuals } = leastSquares(first, [second, new Float64Array(second.length).fill(1)]);
  return surface(dickeyFuller(residuals));
}

function surface(statistic: number): number {
  if (Number.isNaN(statistic)) return Number.NaN;
  if (statistic > HIGHEST) return 1;
  if (statistic < LOWEST) return 0;
  const coefficients: readonly number[] = statistic <= MEETING ? SMALL : LARGE;
  return normalCdf(coefficients.reduce((sum, coefficient, power) => sum + coefficient * statistic ** power, 0));
}

/** The augmented Dickey–Fuller statistic without constant, the number of lags chosen by AIC over the same rows. */
function dickeyFuller(series: Float64Array): number {
  const changes = series.slice(1).map((value, index) => value - (series[index] as number));
  const most = Math.min(Math.ceil(12 * (series.length / 100) ** 0.25), Math.floor(series.length / 2) - 1);
  if (most < 0) return Number.NaN;
  let best = 0;
  let bestCriterion = Number.POSITIVE_INFINITY;
  for (let lags = 0; lags <= most; lags++) {
    const { residualSquares, rows } = regress(series, changes, lags, most);
    const criterion = rows * Math.log(residualSquares / rows) + 2 * (lags + 1);
    if (criterion < bestCriterion) {
      bestCriterion = criterion;
      best = lags;
    }
  }
  return regress(series, changes, best, best).statistic;
}

function regress(
  series: Float64Array,
  changes: Float64Array,
  lags: number,
  skipped: number,
): { statistic: number; residualSquares: number; rows: number } {
  const rows = changes.length - skipped;
  const columns = [series.slice(skipped, skipped + rows)];
  for (let lag = 1; lag <= lags; lag++) columns.push(changes.slice(skipped - lag, skipped - lag + rows));
  const { coefficients, errors, residualSquares } = leastSquares(changes.slice(skipped), columns);
  return { statistic: (coefficients[0] as number) / (errors[0] as number), residualSquares, rows };
}
