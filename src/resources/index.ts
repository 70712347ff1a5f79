/**
 * All resources.
 *
 * @module
 */
import type { ResourceCatalogue } from '../mcp/resources.ts';
import { strategyResources } from './strategies.ts';

/** Every family of resources. */
export const RESOURCES: ResourceCatalogue = [strategyResources];
