/**
 * `collections.namedtuple` and `typing.NamedTuple`.
 *
 * @module
 */
import type { Signature } from '../../runtime/calls/signature.ts';
import { attributeError, typeError, valueError } from '../../runtime/exceptions/raise.ts';
import { PyClassMethod, PyStaticMethod } from '../../runtime/objects/binding.ts';
import { newClass } from '../../runtime/objects/make-class.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyDict } from '../../runtime/objects/py-dict.ts';
import { PyFunction } from '../../runtime/objects/py-function.ts';
import { nativeMethod } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyAttribute } from '../../runtime/objects/py-property.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { valueOr } from '../../runtime/objects/value-or.ts';
import { toItems } from '../../runtime/operators/iterate.ts';
import { truth } from '../../runtime/operators/truth.ts';
import { repr } from '../../runtime/text/repr.ts';
import { isKeyword } from './keywords.ts';

/** A named tuple to make. */
export interface NamedTupleParts {
  readonly name: string;
  readonly fields: readonly string[];
  /** Aligned to the end of the fields. */
  readonly defaults: readonly PyValue[];
  readonly module: string;
  /** Whether bad field names were replaced by `_1`, `_2`, … */
  readonly renamed?: boolean;
  /** Further names of the class. */
  readonly members?: Iterable<readonly [string, PyValue]>;
}

/** Makes the class. Raises ValueError for bad field names, in CPython's words. */
export function makeNamedTuple(parts: NamedTupleParts): PyClass {
  const { name, fields, defaults } = parts;
  checkNames(name, fields, parts.renamed ?? false);
  const namespace = new Map<string, PyValue>([
    ['__module__', parts.module],
    ['__doc__', `${name}(${fields.join(', ')})`],
    ['__slots__', new PyTuple([])],
    ['_fields', new PyTuple([...fields])],
    [
      '_field_defaults',
      PyDict.from(defaults.map((value, index) => [fields[fields.length - defaults.length + index] ?? '', value])),
    ],
    ['__match_args__', new PyTuple([...fields])],
    ['__new__', new PyStaticMethod(constructorOf(name, fields, defaults))],
    ['__repr__', nativeMethod('__repr__', '', (self: PyTuple) => `${self.pyClass.name}(${shown(self, fields)})`)],
    [
      '_asdict',
      nativeMethod('_asdict', '', (self: PyTuple) =>
        PyDict.from(fields.map((field, index) => [field, self.items[index] ?? null])),
      ),
    ],
    [
      '_replace',
      nativeMethod('_replace', '**kwds', (self: PyTuple, changes: PyDict) => replaced(self, fields, changes)),
    ],
    [
      '_make',
      new PyClassMethod(
        nativeMethod('_make', 'iterable', (cls: PyClass, items: PyValue) =>
          instanceOf(cls, checkedItems(toItems(items), fields)),
        ),
      ),
    ],
  ]);
  for (const [index, field] of fields.entries()) {
    namespace.set(field, new FieldAttribute(field, (self: PyTuple) => self.items[index], index));
  }
  for (const [member, value] of parts.members ?? []) namespace.set(member, value);
  return newClass(name, [PyTuple.prototype.pyClass], namespace);
}

/** A field as an attribute of the class. */
class FieldAttribute extends PyAttribute {
  constructor(
    name: string,
    read: (self: PyTuple) => PyValue | undefined,
    private readonly index: number,
  ) {
    super(name, read);
  }

  override set(): void {
    throw attributeError("can't set attribute");
  }

  override remove(): void {
    throw attributeError("can't delete attribute");
  }

  override repr(): string {
    return `_tuplegetter(${this.index}, 'Alias for field number ${this.index}')`;
  }
}

function checkNames(name: string, fields: readonly string[], renamed: boolean): void {
  for (const each of [name, ...fields]) {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(each)) {
      throw valueError(`Type names and field names must be valid identifiers: ${repr(each)}`);
    }
    if (isKeyword(each)) throw valueError(`Type names and field names cannot be a keyword: ${repr(each)}`);
  }
  const seen = new Set<string>();
  for (const field of fields) {
    if (field.startsWith('_') && !renamed)
      throw valueError(`Field names cannot start with an underscore: ${repr(field)}`);
    if (seen.has(field)) throw valueError(`Encountered duplicate field name: ${repr(field)}`);
    seen.add(field);
  }
}

function constructorOf(name: string, fields: readonly string[], defaults: readonly PyValue[]): PyFunction {
  const signature: Signature = {
    names: ['_cls', ...fields],
    positionalOnly: 0,
    positional: fields.length + 1,
    varArgs: false,
    keywordOnly: 0,
    varKeywords: false,
  };
  const code = (cls: PyValue, ...items: PyValue[]): PyValue => instanceOf(cls as PyClass, items);
  return new PyFunction('__new__', `${name}.__new__`, code, signature, { positional: defaults, keywords: [] });
}

function instanceOf(cls: PyClass, items: readonly PyValue[]): PyTuple {
  const Instance = cls.js as new (items: readonly PyValue[]) => PyTuple;
  return new Instance(items);
}

function checkedItems(items: readonly PyValue[], fields: readonly string[]): readonly PyValue[] {
  if (items.length === fields.length) return items;
  throw typeError(`Expected ${fields.length} arguments, got ${items.length}`);
}

function shown(self: PyTuple, fields: readonly string[]): string {
  return fields.map((field, index) => `${field}=${repr(self.items[index] ?? null)}`).join(', ');
}

function replaced(self: PyTuple, fields: readonly string[], changes: PyDict): PyTuple {
  const items = fields.map((field, index) => valueOr(valueOr(changes.take(field), self.items[index]), null));
  const left = Array.from(changes.entries(), ({ key }) => repr(key));
  if (left.length > 0) throw valueError(`Got unexpected field names: [${left.join(', ')}]`);
  return instanceOf(self.pyClass, items);
}

/** `namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)`. */
export function namedtuple(
  typename: PyValue,
  names: PyValue,
  rename: PyValue | undefined,
  defaults: PyValue | undefined,
  module: PyValue | undefined,
): PyClass {
  let fields =
    typeof names === 'string' ? names.replaceAll(',', ' ').split(/\s+/).filter(Boolean) : toItems(names).map(String);
  const renamed = rename !== undefined && truth(rename);
  if (renamed) {
    const seen = new Set<string>();
    fields = fields.map((field, index) => {
      const bad =
        !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(field) || isKeyword(field) || field.startsWith('_') || seen.has(field);
      seen.add(field);
      return bad ? `_${index}` : field;
    });
  }
  const values = defaults === undefined || defaults === null ? [] : toItems(defaults);
  if (values.length > fields.length) throw typeError('Got more default values than field names');
  return makeNamedTuple({
    name: String(typename),
    fields,
    defaults: values,
    renamed,
    module: typeof module === 'string' ? module : '__main__',
  });
}

/** The base `typing.NamedTuple`: class statements with it make named tuples of their annotated names. */
export function namedTupleFromClass(): PyClass {
  const base = nativeClass('NamedTuple', class extends PyTuple {}, {
    bases: [PyTuple.prototype.pyClass],
    module: 'typing',
    writtenInPython: true,
  });
  base.maker = (name, _bases, namespace, _keywords, announce) => {
    const annotations = namespace.get('__annotations__');
    const fields = annotations instanceof PyDict ? Array.from(annotations.entries(), ({ key }) => String(key)) : [];
    const firstDefault = fields.findIndex((field) => namespace.has(field));
    const withDefault = firstDefault < 0 ? [] : fields.slice(firstDefault);
    const missing = withDefault.find((field) => !namespace.has(field));
    if (missing !== undefined) {
      throw typeError(`non-default namedtuple field ${missing} cannot follow default field ${withDefault[0]}`);
    }
    const module = namespace.get('__module__');
    const cls = makeNamedTuple({
      name,
      fields,
      defaults: withDefault.map((field) => namespace.get(field) ?? null),
      module: typeof module === 'string' ? module : '__main__',
      members: [...namespace].filter(([key]) => !fields.includes(key) && key !== '__qualname__'),
    });
    announce?.(cls);
    return cls;
  };
  return base;
}
