/**
 * Resources: data under addresses that replies link to and people attach, with completions for the variable parts.
 *
 * @module
 */
import {
  type CompleteResult,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  ResourceNotFoundError,
  type Server,
} from '@modelcontextprotocol/server';
import { AppError } from '../errors.ts';
import { plainJson } from './plain-json.ts';
import { renderError } from './render-error.ts';
import type { Services } from './services.ts';
import { refuseCursor } from './single-page.ts';

/** Most completions in one answer, as the protocol has it. */
const MOST_COMPLETIONS = 100;

/** What a resource holds. */
interface ResourceContent {
  readonly mimeType: string;
  /** Text as it stands, or data that becomes JSON. */
  readonly content: { readonly text: string } | { readonly data: unknown };
  /** A picture of it, as SVG. */
  readonly picture?: string;
}

/** A single resource in the list. */
interface ListedResource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
}

/** A family of resources: `jesse://strategies/{name}`. */
export interface ResourceFamily {
  /** A `{variable}` stands for one path segment. */
  readonly template: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
  /** Members worth listing; absent for those only reached by address. */
  readonly list?: (services: Services) => Promise<readonly ListedResource[]>;
  /** Throws `AppError('not_found')` where there is none. `query` holds what follows a `?`. */
  readonly read: (
    variables: Readonly<Record<string, string>>,
    query: URLSearchParams,
    services: Services,
  ) => Promise<ResourceContent>;
  /** Values of a variable that start with what was typed. */
  readonly complete: Readonly<Record<string, (typed: string, services: Services) => Promise<readonly string[]>>>;
}

/** All families; the first whose template fits an address answers. */
export type ResourceCatalogue = readonly ResourceFamily[];

/** Registers listing, reading and completing of the families on a server. */
export function registerResources(server: Server, families: ResourceCatalogue, services: Services): void {
  server.setRequestHandler('resources/list', async ({ params }) => {
    refuseCursor(params);
    // A part that cannot be read (a damaged database) must not hide the others.
    const lists = await Promise.all(families.map(async ({ list }) => (list ? list(services).catch(() => []) : [])));
    return { resources: lists.flat().map((resource) => ({ ...resource })) };
  });
  server.setRequestHandler('resources/templates/list', ({ params }) => {
    refuseCursor(params);
    return {
      resourceTemplates: families.map(({ template, name, title, description, mimeType }) => ({
        uriTemplate: template,
        name,
        title,
        description,
        mimeType,
      })),
    };
  });
  server.setRequestHandler('resources/read', ({ params }) => readResource(params.uri, families, services));
  server.setRequestHandler('completion/complete', ({ params }) => complete(params, families, services));
}

async function readResource(uri: string, families: ResourceCatalogue, services: Services): Promise<ReadResourceResult> {
  const missing = (why: string): ProtocolError => new ResourceNotFoundError(uri, `Resource not found: ${uri} (${why})`);
  const found = matchFamily(uri, families);
  if (found === null) throw missing('resources/templates/list shows the forms of addresses');
  try {
    const { mimeType, content, picture } = await found.family.read(found.variables, found.query, services);
    const text = 'text' in content ? content.text : JSON.stringify(plainJson(content.data));
    const pictures = picture === undefined ? [] : [{ uri: `${uri}#picture`, mimeType: 'image/svg+xml', text: picture }];
    return { contents: [{ uri, mimeType, text }, ...pictures] };
  } catch (thrown) {
    if (thrown instanceof AppError && (thrown.code === 'not_found' || thrown.code === 'invalid_argument')) {
      throw missing([thrown.message, thrown.hint].filter((part) => part !== undefined).join('. '));
    }
    const error = renderError(thrown);
    throw new ProtocolError(ProtocolErrorCode.InternalError, error.message, error);
  }
}

async function complete(
  params: { readonly ref: { type: string }; readonly argument: { name: string; value: string } },
  families: ResourceCatalogue,
  services: Services,
): Promise<CompleteResult> {
  const template = 'uri' in params.ref ? params.ref.uri : null;
  const family = families.find((candidate) => candidate.template === template);
  if (family === undefined) {
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown template: ${String(template)}`);
  }
  const { name, value } = params.argument;
  const source = Object.hasOwn(family.complete, name) ? family.complete[name] : undefined;
  if (source === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown variable: ${name}`);
  const typed = value.toLowerCase();
  const values = (await source(value, services)).filter((candidate) => candidate.toLowerCase().startsWith(typed));
  return {
    completion: {
      values: values.slice(0, MOST_COMPLETIONS),
      total: values.length,
      hasMore: values.length > MOST_COMPLETIONS,
    },
  };
}

interface FamilyMatch {
  readonly family: ResourceFamily;
  readonly variables: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

function matchFamily(uri: string, families: ResourceCatalogue): FamilyMatch | null {
  const mark = uri.indexOf('?');
  const address = mark < 0 ? uri : uri.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? '' : uri.slice(mark + 1));
  for (const family of families) {
    const variables = matchTemplate(family.template, address);
    if (variables !== null) return { family, variables, query };
  }
  return null;
}

/** The values of a template's variables in an address, decoded; null when it does not fit. */
function matchTemplate(template: string, address: string): Record<string, string> | null {
  const wanted = template.split('/');
  const given = address.split('/');
  if (wanted.length !== given.length) return null;
  const variables: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = given[index] as string;
    if (!part.startsWith('{')) {
      if (part !== segment) return null;
      continue;
    }
    try {
      variables[part.slice(1, -1)] = decodeURIComponent(segment);
    } catch {
      return null;
    }
  }
  return variables;
}
