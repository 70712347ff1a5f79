/**
 * `jesse://strategies/{name}`: the code of a strategy.
 *
 * @module
 */
import type { ResourceFamily } from '../mcp/resources.ts';

const PYTHON = 'text/x-python';

/** Strategies as resources. */
export const strategyResources: ResourceFamily = {
  template: 'jesse://strategies/{name}',
  name: 'strategy',
  title: 'Strategy code',
  description: 'The Python code of a stored strategy or shipped example',
  mimeType: PYTHON,
  list: async ({ strategies }) =>
    (await strategies.list()).map(({ name, origin }) => ({
      uri: `jesse://strategies/${name}`,
      name,
      title: origin === 'example' ? `${name} (example)` : name,
      description: `Code of the strategy ${name}`,
      mimeType: PYTHON,
    })),
  read: async ({ name = '' }, _query, { strategies }) => ({
    mimeType: PYTHON,
    content: { text: (await strategies.read(name)).code },
  }),
  complete: {
    name: async (_typed, { strategies }) => (await strategies.list()).map(({ name }) => name),
  },
};
