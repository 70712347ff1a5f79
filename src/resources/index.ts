/**
 * All resources.
 *
 * @module
 */
import type { ResourceCatalogue } from '../mcp/resources.ts';
import { backtestResource, backtestSeriesResource } from './backtests.ts';
import { indicatorResources } from './indicators.ts';
import { jobResources } from './jobs.ts';
import { strategyResources } from './strategies.ts';

/** Every family of resources. */
export const RESOURCES: ResourceCatalogue = [
  strategyResources,
  backtestResource,
  backtestSeriesResource,
  jobResources,
  indicatorResources,
];
