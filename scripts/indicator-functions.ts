/**
 * Writes `src/library/indicator-functions.ts`: every indicator as a typed function, from the signatures. A test compares
 * the file with what this makes.
 *
 *     npm run generate:indicators
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type IndicatorMetadata, listIndicators } from '../src/indicators/list.ts';
import type { IndicatorParameter, ValueKind } from '../src/indicators/signature.ts';

/** Where the functions are kept. */
export const FUNCTIONS_FILE = new URL('../src/library/indicator-functions.ts', import.meta.url);

/** Names that JavaScript reserves, with what the function is called inside the file. */
const RESERVED: ReadonlyMap<string, string> = new Map([['var', 'variance']]);

const VALUES: Readonly<Record<ValueKind, string>> = {
  bool: 'boolean',
  bool_: 'boolean',
  float: 'number',
  float64: 'number',
  int: 'number',
  object: 'number | string | null',
};

const NULLABLE: ReadonlySet<string> = new Set(['reflex', 'trendflex', 'vwap']);

function parameterType({ name, kind }: IndicatorParameter): string {
  if (name === 'source_type') return 'SourceType';
  if (kind === 'str') return 'string';
  return kind === 'bool' ? 'boolean' : 'number';
}

function optionsType({ parameters, second_candles: second }: IndicatorMetadata): string {
  const members = parameters.map((parameter) => `readonly ${parameter.name}?: ${parameterType(parameter)}`);
  if (second !== null) members.unshift(`readonly ${second}: Candles`);
  return members.length === 0 ? 'object' : `{ ${members.join('; ')} }`;
}

/** Type of a field or value; fields of objects are words, or numbers that may be absent. */
function valueType(name: string, kind: ValueKind): string {
  if (kind !== 'object') return VALUES[kind];
  return name === 'signal' ? 'string | null' : 'number | null';
}

function columnType(name: string, kind: ValueKind): string {
  if (kind === 'bool' || kind === 'bool_') return 'readonly boolean[]';
  return kind === 'object' && name === 'signal' ? 'readonly (string | null)[]' : 'Float64Array';
}

function resultType(
  { name, returns, fields }: IndicatorMetadata,
  typeOf: (name: string, kind: ValueKind) => string,
): string {
  if (returns !== null) {
    const type = typeOf(name, returns);
    return NULLABLE.has(name) && type === 'number' ? 'number | null' : type;
  }
  const types = fields.map((field) => typeOf(field.name, field.kind));
  if (new Set(types).size === 1) {
    return `Tuple<${fields.map((field) => `'${field.name}'`).join(' | ')}, ${types[0]}>`;
  }
  return `{ ${fields.map((field, index) => `readonly ${field.name}: ${types[index]}`).join('; ')} }`;
}

function functionType(indicator: IndicatorMetadata): string {
  const input = indicator.takes_series ? "'series'" : "'candles'";
  const options = optionsType(indicator);
  const value = resultType(indicator, valueType);
  const columns = resultType(indicator, columnType);
  if (indicator.sequential === null) return `LatestIndicator<${input}, ${options}, ${value}>`;
  if (indicator.second_candles !== null) return `ComparingIndicator<${options}, ${value}, ${columns}>`;
  const type = indicator.sequential ? 'SequentialIndicator' : 'Indicator';
  return `${type}<${input}, ${options}, ${value}, ${columns}>`;
}

function declaration(indicator: IndicatorMetadata): string {
  const { name, summary, signature } = indicator;
  const local = RESERVED.get(name);
  const text = `const ${local ?? name} = named<${functionType(indicator)}>('${name}');`;
  const comment = `/** ${summary} \`${signature}\` */`;
  return local === undefined
    ? `${comment}\nexport ${text}\n`
    : `${comment}\n${text}\nexport { ${local} as ${name} };\n`;
}

/** The text of the file. */
export function indicatorFunctions(): string {
  const imports = [
    'ComparingIndicator',
    'Indicator',
    'LatestIndicator',
    'SequentialIndicator',
    'SourceType',
    'Tuple',
  ].map((type) => `type ${type}`);
  return `/**
 * Every indicator as a function. Made by \`npm run generate:indicators\`; longer than other files because it is a list.
 *
 * @module
 */
import { ${imports.slice(0, 3).join(', ')}, named, ${imports.slice(3).join(', ')} } from './indicator-function.ts';
import type { Candles } from './indicator-input.ts';

${listIndicators().map(declaration).join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FUNCTIONS_FILE, indicatorFunctions());
