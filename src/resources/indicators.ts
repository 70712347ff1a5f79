/**
 * `jesse://reference/indicators/{name}`: what an indicator measures, how it is called, and a picture of it.
 *
 * @module
 */
import { AppError } from '../errors.ts';
import type { IndicatorMetadata } from '../indicators/list.ts';
import type { ResourceFamily } from '../mcp/resources.ts';
import { unknownNameHint } from '../text/nearest-name.ts';

const MARKDOWN = 'text/markdown';

/** The reference of the indicators. */
export const indicatorResources: ResourceFamily = {
  template: 'jesse://reference/indicators/{name}',
  name: 'indicator',
  title: 'Indicator reference',
  description: 'Signature, meaning, formula, parameters, an example line and a picture of an indicator',
  mimeType: MARKDOWN,
  read: async ({ name = '' }) => {
    const [{ listIndicators }, { drawIndicator }] = await Promise.all([
      import('../indicators/list.ts'),
      import('./draw-indicator.ts'),
    ]);
    const all = listIndicators();
    const found = all.find((entry) => entry.name === name);
    if (found === undefined) {
      throw new AppError('not_found', `expected an indicator of Jesse's, was '${name}'`, {
        hint: unknownNameHint(
          name,
          all.map((entry) => entry.name),
          'indicator_list shows all.',
        ),
      });
    }
    return { mimeType: MARKDOWN, content: { text: describe(found) }, picture: drawIndicator(found) };
  },
  complete: {
    name: async () => (await import('../indicators/list.ts')).listIndicators().map(({ name }) => name),
  },
};

function describe(entry: IndicatorMetadata): string {
  const { name, family, summary, formula, signature, example, parameters, fields, looks_ahead, second_candles } = entry;
  const lines = [
    `# ${name}`,
    '',
    `${summary} Family: ${family}.`,
    '',
    '```python',
    signature,
    example,
    '```',
    '',
    `Formula: ${formula}`,
    '',
    ...parameters.map(
      ({ name: parameter, kind, default: standard }) =>
        `- \`${parameter}\`: ${kind}, default ${JSON.stringify(standard)}`,
    ),
    ...(second_candles === null ? [] : [`- \`${second_candles}\`: the candles to compare with`]),
    ...(fields.length === 0 ? [] : ['', `Fields: ${fields.map((field) => field.name).join(', ')}.`]),
    ...(looks_ahead === null ? [] : ['', `**Looks ahead.** ${looks_ahead}`]),
    '',
    'Values equal those of Jesse 3.5.3 (`jesse.indicators`), which is the reference they are tested against.',
  ];
  return `${lines.join('\n')}\n`;
}
