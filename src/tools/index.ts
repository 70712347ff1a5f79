/**
 * All tools, in the order that clients list them.
 *
 * @module
 */
import type { Tool } from '../mcp/define-tool.ts';
import { strategyList } from './strategies/strategy-list.ts';
import { strategyRead } from './strategies/strategy-read.ts';
import { strategyValidate } from './strategies/strategy-validate.ts';
import { strategyWrite } from './strategies/strategy-write.ts';

/** Every tool there is; settings decide which are offered. */
export const TOOLS: readonly Tool[] = [strategyList, strategyRead, strategyValidate, strategyWrite];
