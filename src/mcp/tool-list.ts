/**
 * Which tools are offered, and how they are listed.
 *
 * @module
 */
import type { Tool as ListedTool } from '@modelcontextprotocol/server';
import type { Settings } from '../settings.ts';
import type { Tool } from './define-tool.ts';
import { describeInput, describeOutput } from './describe-schema.ts';

/** The tools that the settings leave: chosen toolsets, and none that writes when read-only. */
export function offeredTools(tools: readonly Tool[], settings: Pick<Settings, 'toolsets' | 'readOnly'>): Tool[] {
  const { toolsets, readOnly } = settings;
  return tools.filter(
    ({ toolset, annotations, alsoReadOnly = false }) =>
      (toolset === 'all' || toolsets === null || toolsets.includes(toolset)) &&
      (!readOnly || annotations.readOnlyHint || alsoReadOnly),
  );
}

/** Entries of `tools/list`, in the order given. Making them costs milliseconds: do it once. */
export function listTools(
  tools: readonly Tool[],
  settings: Pick<Settings, 'autoImport'> = { autoImport: 'ask' },
): ListedTool[] {
  return tools.map(({ name, title, description, input, output, annotations, annotationsUnder }) => ({
    name,
    title,
    description,
    inputSchema: describeInput(input),
    outputSchema: describeOutput(output),
    annotations: { title, ...(annotationsUnder?.(settings) ?? annotations) },
  }));
}
