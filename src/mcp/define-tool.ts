/**
 * What a tool is: a plain object with schemas, annotations and a handler that knows nothing of the protocol.
 *
 * @module
 */
import type { z } from 'zod';
import type { Settings, Toolset } from '../settings.ts';
import { type ArgumentRules, checkArguments, type FormerArgument } from './check-arguments.ts';
import type { Services } from './services.ts';

/** Hints for hosts, all of them always given. */
export interface ToolAnnotations {
  /** Stores nothing but its own result. */
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  /** Reaches machines outside (exchanges). */
  readonly openWorldHint: boolean;
}

/** See {@link Tool}. */
export type AnnotationsUnder = (settings: Pick<Settings, 'autoImport'>) => ToolAnnotations | null;

/** How far a call is; values of one call only grow. */
export interface CallProgress {
  readonly progress: number;
  readonly total?: number;
  readonly message?: string;
}

/** What a handler gets beside its input. */
export interface ToolContext {
  readonly services: Services;
  /** Aborts when the caller cancels the request; a lost connection alone does not abort it. */
  readonly signal: AbortSignal;
  /** Tells the client, where it asked to be told. */
  readonly progress: (progress: CallProgress) => void;
}

/** A resource that continues a reply. */
interface ReplyLink {
  readonly uri: string;
  readonly name: string;
  readonly description?: string;
}

/** What a handler gives: the data, and the same in few words with the next useful call. */
export interface ToolReply<Output> {
  readonly data: Output;
  readonly text: string;
  readonly links?: readonly ReplyLink[];
}

/** A tool as the server, the list and the docs see it. */
export interface Tool extends ArgumentRules {
  readonly title: string;
  readonly description: string;
  readonly toolset: Toolset | 'all';
  readonly output: z.ZodType;
  readonly annotations: ToolAnnotations;
  /** The annotations under settings that change what the tool does; null where they do not. */
  readonly annotationsUnder?: AnnotationsUnder;
  /** Offered though everything that writes is hidden: the handler keeps to what is allowed then. */
  readonly alsoReadOnly?: boolean;
  /** Checks the arguments, then calls the handler. Throws `AppError`, `ReferenceException`. */
  readonly run: (given: Readonly<Record<string, unknown>>, context: ToolContext) => Promise<ToolReply<unknown>>;
}

interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodType> {
  readonly name: string;
  readonly title: string;
  /** One paragraph: when to use it and what it costs. */
  readonly description: string;
  /** `all`: listed whatever toolsets are chosen. */
  readonly toolset: Toolset | 'all';
  readonly input: Input;
  readonly output: Output;
  readonly annotations: ToolAnnotations;
  readonly annotationsUnder?: AnnotationsUnder;
  readonly alsoReadOnly?: boolean;
  readonly formerArguments?: Readonly<Record<string, FormerArgument>>;
  readonly handler: (input: z.output<Input>, context: ToolContext) => Promise<ToolReply<z.input<Output>>>;
}

/** Annotations of a tool that only reads. */
export const READS: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/**
 * Annotations of a tool that computes something and stores that result: with the same arguments it gives the same, and
 * nothing that was there before changes.
 */
export const STORES_ITS_RESULT: ToolAnnotations = { ...READS };

/** Makes a {@link Tool}; the handler's input and output are typed by the schemas. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodType>(
  definition: ToolDefinition<Input, Output>,
): Tool {
  const { handler, formerArguments = {}, ...rest } = definition;
  return {
    ...rest,
    formerArguments,
    run: async (given, context) => handler(checkArguments({ ...definition, formerArguments }, given), context),
  };
}
