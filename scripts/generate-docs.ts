/**
 * Makes what the code says better than people: `docs/configuration.md`, `docs/tools.md`, and the tables between the
 * markers `<!-- diagnostics:start -->` in docs/language.md and `<!-- tools:start -->` … `<!-- tools:end -->` and `<!-- configuration:start -->` … in README.md.
 * `--check` writes nothing and fails where something is out of date.
 *
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIAGNOSTIC_CODES } from '../src/language/check/codes.ts';
import { STORES_ITS_RESULT } from '../src/mcp/define-tool.ts';
import { isRecord } from '../src/mcp/json-rpc.ts';
import { listTools } from '../src/mcp/tool-list.ts';
import { VARIABLE_DESCRIPTIONS } from '../src/settings.ts';
import { TOOLS } from '../src/tools/index.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
let stale = 0;

function put(name: string, text: string): void {
  const file = path.join(root, name);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before === text) return;
  if (check) {
    stale++;
    console.error(`${name} is out of date: run "npm run docs"`);
  } else {
    writeFileSync(file, text);
    console.log(`wrote ${name}`);
  }
}

/** Text in a cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function configurationTable(): string {
  const rows = VARIABLE_DESCRIPTIONS.map(({ name, type, default: standard, meaning, notYet }) => {
    const effect = notYet === null ? 'yes' : `not yet: ${notYet}`;
    return `| \`${name}\` | ${cell(type)} | ${standard === null ? '' : cell(standard)} | ${cell(meaning)} | ${cell(effect)} |`;
  });
  return ['| variable | type | default | meaning | takes effect |', '|---|---|---|---|---|', ...rows].join('\n');
}

function toolTable(): string {
  const rows = TOOLS.map(({ name, toolset, description, annotations }) => {
    const kind =
      annotations === STORES_ITS_RESULT
        ? 'stores its result'
        : annotations.readOnlyHint
          ? 'reads'
          : annotations.destructiveHint
            ? 'changes'
            : 'adds';
    return `| \`${name}\` | ${toolset} | ${kind} | ${cell(description)} |`;
  });
  return ['| tool | toolset | | what it is for |', '|---|---|---|---|', ...rows].join('\n');
}

function diagnosticTable(): string {
  const rows = Object.entries(DIAGNOSTIC_CODES).map(([code, meaning]) => `| \`${code}\` | ${cell(meaning)} |`);
  return ['| code | meaning |', '|---|---|', ...rows].join('\n');
}

function typeText(schema: unknown): string {
  if (!isRecord(schema)) return '';
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => `\`${String(value)}\``).join(' ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return [...new Set(choices.map(typeText))].join(' or ');
  if (schema.type === 'array') return `array of ${typeText(schema.items)}`;
  return Array.isArray(schema.type) ? schema.type.join(' or ') : String(schema.type ?? 'any');
}

function toolPage(): string {
  const sections = listTools(TOOLS).map(({ name, description, inputSchema }) => {
    const properties = isRecord(inputSchema.properties) ? inputSchema.properties : {};
    const required = Array.isArray(inputSchema.required) ? inputSchema.required : [];
    const rows = Object.entries(properties).map(([parameter, schema]) => {
      const facts = isRecord(schema) ? schema : {};
      const standard =
        facts.default === undefined
          ? required.includes(parameter)
            ? 'required'
            : ''
          : `\`${JSON.stringify(facts.default)}\``;
      return `| \`${parameter}\` | ${cell(typeText(schema))} | ${standard} | ${cell(String(facts.description ?? ''))} |`;
    });
    const table =
      rows.length === 0
        ? 'No parameters.'
        : ['| parameter | type | default | |', '|---|---|---|---|', ...rows].join('\n');
    return `## ${name}\n\n${description}\n\n${table}\n`;
  });
  return `# Tools\n\nMade by \`npm run docs\` from the tools themselves.\n\n${toolTable()}\n\n${sections.join('\n')}`;
}

/** Replaces what stands between the markers of `name`; a text without them stays as it is. */
function between(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

put(
  'docs/configuration.md',
  `# Configuration\n\nMade by \`npm run docs\` from \`src/settings.ts\`. All settings are environment variables; empty values count as not set. A misspelt \`JESSE_MCP_*\` name is warned about, a bad value stops the start with the variable's name and what was expected. \`jesse-mcp doctor\` names variables that are set and do nothing yet.\n\n${configurationTable()}\n`,
);
put('docs/tools.md', toolPage());
const language = readFileSync(path.join(root, 'docs', 'language.md'), 'utf8');
put('docs/language.md', between(language, 'diagnostics', diagnosticTable()));
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
put('README.md', between(between(readme, 'tools', toolTable()), 'configuration', configurationTable()));
process.exit(stale === 0 ? 0 : 1);
