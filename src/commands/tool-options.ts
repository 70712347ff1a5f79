/**
 * A tool's parameters as options of the command line, made from its schema so that the two cannot differ.
 *
 * @module
 */
import { type Command, Option } from 'commander';
import { AppError } from '../errors.ts';
import type { Tool } from '../mcp/define-tool.ts';
import { describeInput } from '../mcp/describe-schema.ts';
import { isRecord } from '../mcp/json-rpc.ts';

/** How a parameter is written on the command line. */
type OptionForm = 'flag' | 'text' | 'number' | 'json';

/** A parameter as an option. */
interface ParameterOption {
  readonly parameter: string;
  readonly form: OptionForm;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Adds an option for each parameter but those left out, e.g. `--start-date <text>` for `start_date`. */
export function addToolOptions(command: Command, tool: Tool, leftOut: readonly string[] = []): void {
  for (const { parameter, form, schema } of parameterOptions(tool)) {
    if (leftOut.includes(parameter)) continue;
    const name = parameter.replaceAll('_', '-');
    const off = form === 'flag' && schema.default === true;
    const flags = form === 'flag' ? `--${off ? 'no-' : ''}${name}` : `--${name} <${form}>`;
    const standard =
      form === 'flag' || schema.default === undefined ? '' : ` (default ${JSON.stringify(schema.default)})`;
    const about = typeof schema.description === 'string' ? schema.description : '';
    const choices = Array.isArray(schema.enum) && schema.enum.length < 6 ? ` [${schema.enum.join(', ')}]` : '';
    command.addOption(new Option(flags, `${off ? 'Turns off: ' : ''}${about}${choices}${standard}`.trim()));
  }
}

/** Arguments for the tool from what commander read. Throws `AppError('invalid_argument')` for what is no number or JSON. */
export function toolArguments(tool: Tool, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const { parameter, form } of parameterOptions(tool)) {
    const value = values[camelCase(parameter)];
    if (value === undefined) continue;
    given[parameter] = typeof value === 'string' ? readValue(parameter, form, value) : value;
  }
  return given;
}

function parameterOptions(tool: Tool): ParameterOption[] {
  const { properties } = describeInput(tool.input);
  return Object.entries(isRecord(properties) ? properties : {}).map(([parameter, schema]) => {
    const known = isRecord(schema) ? schema : {};
    return { parameter, form: formOf(known), schema: known };
  });
}

function formOf(schema: Readonly<Record<string, unknown>>): OptionForm {
  if (schema.type === 'boolean') return 'flag';
  if (schema.type === 'string' || schema.enum !== undefined) return 'text';
  const types = Array.isArray(schema.anyOf) ? schema.anyOf.map((entry) => (isRecord(entry) ? entry.type : null)) : [];
  const plain = types.filter((type) => type !== 'null');
  if (
    schema.type === 'number' ||
    schema.type === 'integer' ||
    (plain.length > 0 && plain.every((type) => type === 'number'))
  ) {
    return 'number';
  }
  return 'json';
}

function readValue(parameter: string, form: OptionForm, text: string): unknown {
  if (form === 'text' || form === 'flag') return text;
  try {
    const value: unknown = JSON.parse(text);
    if (form === 'json' || typeof value === 'number') return value;
  } catch {
    // Told below.
  }
  throw new AppError(
    'invalid_argument',
    `--${parameter.replaceAll('_', '-')}: expected ${form === 'json' ? 'JSON' : 'a number'}, was ${JSON.stringify(text)}`,
    {
      hint:
        form === 'json'
          ? 'Quote it for the shell: --hyperparameters \'{"period": 20}\'.'
          : 'Write it with digits, a point for fractions.',
    },
  );
}

function camelCase(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
