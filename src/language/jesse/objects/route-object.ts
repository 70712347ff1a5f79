/**
 * `jesse.models.Route`: what `self.routes` and `self.data_routes` hold.
 *
 * @module
 */
import type { RouteDescription, StrategyContext } from '../../../engine/strategy-context.ts';
import { PyInstance } from '../../runtime/objects/py-instance.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { objectClassOf } from './native-object-class.ts';

/** A route as strategies see it. */
export class RouteObject extends PyInstance {
  /** `strategyOf` gives the Python object of a strategy of the run. */
  constructor(
    readonly route: RouteDescription,
    readonly strategyOf: (context: StrategyContext) => PyValue,
  ) {
    super();
  }
}

/** The class. */
export const routeClass = objectClassOf<RouteObject>({
  name: 'Route',
  module: 'jesse.models.Route',
  js: RouteObject,
  properties: {
    exchange: ({ route }) => route.exchange,
    symbol: ({ route }) => route.symbol,
    timeframe: ({ route }) => route.timeframe,
    strategy_name: ({ route }) => route.strategyName,
    strategy: ({ route, strategyOf }) => (route.strategy === null ? null : strategyOf(route.strategy)),
    dna: () => null,
  },
});
