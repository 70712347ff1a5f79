/**
 * Tools that the settings hide, and what is said where a reply names one of them.
 *
 * @module
 */
import type { Tool } from './define-tool.ts';

/** The setting that hides a tool, by the tool's name. */
export type HiddenTools = ReadonlyMap<string, string>;

/** The tools of `all` that are not among those offered. */
export function hiddenTools(all: readonly Tool[], offered: readonly Tool[], readOnly: boolean): HiddenTools {
  const shown = new Set(offered.map(({ name }) => name));
  const hidden = all.filter(({ name }) => !shown.has(name));
  return new Map(
    hidden.map(({ name, annotations }) => [
      name,
      readOnly && !annotations.readOnlyHint ? 'JESSE_MCP_READ_ONLY' : 'JESSE_MCP_TOOLSETS',
    ]),
  );
}

/** The advice with a word about each hidden tool that it names, so that nobody calls one in vain. */
export function withHiddenTools(advice: string, hidden: HiddenTools): string {
  const named = [...hidden].filter(([name]) => new RegExp(`\\b${name}\\b`).test(advice));
  const notes = named.map(([name, setting]) => ` (${name} is not offered here: ${setting} is set.)`);
  return advice + notes.join('');
}

/** The text of a reply whose line of advice, `Next: …`, is treated as {@link withHiddenTools} does. */
export function withHiddenNext(text: string, hidden: HiddenTools): string {
  const at = text.lastIndexOf('Next: ');
  return at < 0 ? text : text.slice(0, at) + withHiddenTools(text.slice(at), hidden);
}
