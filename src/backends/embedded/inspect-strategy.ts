/**
 * Compiles a strategy and says everything that can be said of it without candles.
 *
 * @module
 */
import { z } from 'zod';
import type { LanguageDiagnostic } from '../../language/check/diagnostic.ts';
import { checkAndCompile } from '../../language/compile.ts';
import { CompileError } from '../../language/compile-error.ts';
import { describeStrategy, type StrategyDescription } from '../../language/jesse/describe-strategy.ts';
import { unreadableFile } from '../../language/jesse/import-failure.ts';
import type { CompiledProgram, ModuleResolver } from '../../language/program.ts';
import type { ProgramReport } from '../../language/report.ts';
import { DEFAULT_LIMITS } from '../../language/runtime/world/budget.ts';
import { anyJson, anyNumber } from '../any-json.ts';
import type { Diagnostic, HyperparameterReport, StrategyReport } from '../backend.ts';
import { type ControlCell, surroundingsOf } from './control-cell.ts';
import { threadFailureOf } from './thread-failure.ts';
import type { Inspection, InspectTask, ThreadFailure } from './thread-messages.ts';

/** Inspects a strategy. Throws `AppError` (`time_limit`, `cancelled`) when loading it does not end. */
export function inspectStrategy({ name, main, modules, absent, limits }: InspectTask, cell: ControlCell): Inspection {
  const wanted = new Set<string>();
  const resolve: ModuleResolver = (module) => {
    if (Object.hasOwn(modules, module)) return modules[module] ?? null;
    // Jesse's own modules are ours, whatever lies beside the strategy.
    if (!absent.includes(module) && module.split('.')[0] !== 'jesse') wanted.add(module);
    return null;
  };
  const { report: checked, compile } = checkAndCompile(main, resolve);
  const compiled = compileOrFail({ name, main }, compile, checked);
  const description =
    compiled.program === null || wanted.size > 0
      ? null
      : describeStrategy(compiled.program, name, {
          limits: { ...DEFAULT_LIMITS, bytes: limits.bytes, callMilliseconds: limits.callMilliseconds },
          surroundings: surroundingsOf(cell),
        });
  return { report: reportOf(checked, description), ...compiled, wanted: [...wanted] };
}

type Compiled = Pick<Inspection, 'program' | 'failure'>;

function compileOrFail(
  strategy: Pick<InspectTask, 'name' | 'main'>,
  compile: () => CompiledProgram,
  checked: ProgramReport,
): Compiled {
  try {
    return { program: compile(), failure: null };
  } catch (error) {
    const failure = error instanceof CompileError ? compileFailure(error, strategy, checked) : threadFailureOf(error);
    return { program: null, failure };
  }
}

/** What a run answers: Jesse's words for a file that Python cannot read, else the findings that stop it. */
function compileFailure(
  error: CompileError,
  { name, main }: Pick<InspectTask, 'name' | 'main'>,
  checked: ProgramReport,
): ThreadFailure {
  const { raises } = error;
  if (raises !== null) {
    return threadFailureOf(unreadableFile(name, error.diagnostics[0]?.file ?? main.path, raises));
  }
  const diagnostics = checked.diagnostics.filter(({ unsupported }) => unsupported).map(plainDiagnostic);
  return {
    code: error.code,
    message: error.message,
    hint: error.hint ?? null,
    details: { diagnostics },
  };
}

const bound = anyNumber.nullable();
/** What a strategy declares, as replies can carry it. */
const hyperparameterReports: z.ZodType<readonly HyperparameterReport[]> = z.array(
  z.object({
    name: z.string(),
    type: z.string(),
    default: anyJson,
    min: bound,
    max: bound,
    step: bound,
    options: z.array(anyJson).nullable(),
  }),
);

function reportOf(checked: ProgramReport, description: StrategyDescription | null): StrategyReport {
  const diagnostics = [...checked.diagnostics.map(plainDiagnostic), ...failureDiagnostics(description, checked)];
  const readable = !checked.diagnostics.some(({ code }) => code === 'syntax-error');
  return {
    valid: !diagnostics.some(({ severity }) => severity === 'error'),
    diagnostics,
    class_name: checked.className,
    description: checked.description,
    hyperparameters: hyperparameterReports.parse(description?.hyperparameters ?? []),
    methods: checked.methods,
    missing_methods: checked.missingMethods,
    indicators: checked.indicators,
    imports: checked.imports,
    runs_on: { embedded: checked.compiles, rest: readable, local: readable },
  };
}

function plainDiagnostic({ unsupported: _unsupported, raises: _raises, ...rest }: LanguageDiagnostic): Diagnostic {
  return rest;
}

/**
 * A failure while the strategy was loaded, as a finding of its own. A class that lacks a method cannot be asked for its
 * hyperparameters; that it lacks one is said already.
 */
function failureDiagnostics(description: StrategyDescription | null, checked: ProgramReport): Diagnostic[] {
  const failure = description?.failure ?? null;
  if (failure === null) return [];
  const { error, during } = failure;
  if (during !== 'import' && checked.missingMethods.length > 0) return [];
  return [
    {
      severity: 'error',
      code: during === 'import' ? 'fails-to-load' : 'hyperparameters-fail',
      message: `${error.exception}: ${error.message}`,
      line: error.place.line ?? 1,
      column: 1,
      length: 1,
      source: '',
      hint: during === 'import' ? null : 'hyperparameters() must not use self: Jesse asks for them before a run.',
      file: null,
    },
  ];
}
