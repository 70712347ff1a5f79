/**
 * The one place that makes results of tool calls.
 *
 * @module
 */
import type { CallToolResult, ContentBlock } from '@modelcontextprotocol/server';
import type { ToolReply } from './define-tool.ts';
import { isRecord } from './json-rpc.ts';
import { plainJson } from './plain-json.ts';
import type { ErrorJson } from './render-error.ts';

/** Longest text of a reply, characters: the text renders the data, it does not repeat it. */
const LONGEST_TEXT = 2_000;

/** A reply as text and `structuredContent`, with links to what continues it where the client can read them. */
export function buildResult(reply: ToolReply<unknown>, links: boolean): CallToolResult {
  const data = plainJson(reply.data);
  if (!isRecord(data)) throw new TypeError('expected an object as data of a reply');
  const content: ContentBlock[] = [{ type: 'text', text: shorten(reply.text) }];
  if (links) {
    for (const { uri, name, description } of reply.links ?? []) {
      const about = description === undefined ? {} : { description };
      content.push({ type: 'resource_link', uri, name, mimeType: 'application/json', ...about });
    }
  }
  return { content, structuredContent: data };
}

/** A failure: one text block with JSON and nothing structured, since clients hold that against the output schema. */
export function buildFailure(error: ErrorJson): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: JSON.stringify({ error }) }] };
}

function shorten(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
