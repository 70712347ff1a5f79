/**
 * `typing`: annotations are parsed and ignored, so every form takes any parameters and stands for itself.
 *
 * @module
 */
import { nativeClass } from '../../runtime/objects/native-class.ts';
import { PyClass } from '../../runtime/objects/py-class.ts';
import { PyInstance } from '../../runtime/objects/py-instance.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import { native } from '../../runtime/objects/py-native.ts';
import { Ellipsis, PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import type { BinarySymbol } from '../../runtime/operators/symbols.ts';
import { repr } from '../../runtime/text/repr.ts';
import { namedTupleFromClass } from '../collections/named-tuple.ts';

/** `Optional`, `List[int]` and the like. */
export class TypeForm extends PyObject {
  constructor(readonly text: string) {
    super();
  }

  override getItem(key: PyValue): PyValue {
    return new TypeForm(withParameters(this.text, key instanceof PyTuple ? key.items : [key]));
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    if (symbol !== '|') return super.binary(symbol, other, reflected);
    return new TypeForm(`typing.Union[${this.text}, ${repr(other)}]`);
  }

  override repr(): string {
    return this.text;
  }
}

/** A form with its parameters as CPython's `typing` shows it. */
function withParameters(form: string, parameters: readonly PyValue[]): string {
  if (form === 'typing.Literal') return `${form}[${parameters.map(repr).join(', ')}]`;
  const shown = parameters.map(shownParameter);
  if (form === 'typing.Optional') return optional(shown[0] ?? '');
  if (form !== 'typing.Union') return `${form}[${shown.join(', ')}]`;
  const members = [...new Set(shown)];
  const some = members.filter((member) => member !== 'NoneType');
  if (some.length < members.length && some.length === 1) return optional(some[0] as string);
  return members.length === 1 ? (members[0] as string) : `typing.Union[${members.join(', ')}]`;
}

function optional(member: string): string {
  const union = /^typing\.(?:Optional|Union)\[(.*)\]$/s.exec(member);
  if (union === null) return `typing.Optional[${member}]`;
  if (member.startsWith('typing.Optional') || member.includes('NoneType')) return member;
  return `typing.Union[${union[1]}, NoneType]`;
}

function shownParameter(parameter: PyValue): string {
  if (parameter === null) return 'NoneType';
  if (parameter === Ellipsis) return '...';
  if (typeof parameter === 'string') return `ForwardRef(${repr(parameter)})`;
  if (parameter instanceof PyList) return `[${parameter.items.map(shownParameter).join(', ')}]`;
  return parameter instanceof PyClass ? parameter.fullName : repr(parameter);
}

const FORMS =
  `Any AnyStr Callable ClassVar Concatenate Final Literal LiteralString Never NoReturn Optional ParamSpec Required NotRequired
Self Tuple Type TypeAlias TypeGuard Union Unpack List Dict Set FrozenSet Deque DefaultDict OrderedDict Counter ChainMap Iterable Iterator
Generator Sequence MutableSequence Mapping MutableMapping Collection Container Hashable Sized Reversible SupportsFloat SupportsInt
SupportsIndex SupportsAbs SupportsRound Awaitable Coroutine Text ByteString Annotated KeysView ValuesView ItemsView MutableSet
AbstractSet Pattern Match IO TextIO BinaryIO`.split(/\s+/);

/** Bases that classes may derive from without an effect. */
const BASES = ['Generic', 'Protocol'] as const;

let made: [string, PyValue][] | undefined;

/** The names of the module. */
export function typingModule(): [string, PyValue][] {
  made ??= makeNames();
  return made;
}

function makeNames(): [string, PyValue][] {
  nativeClass('_SpecialForm', TypeForm, { module: 'typing', writtenInPython: true, final: true });
  const identity = (name: string, signature: string): [string, PyValue] => [
    name,
    native(name, signature, (value: PyValue) => value),
  ];
  const form = (name: PyValue): PyValue => new TypeForm(`~${String(name)}`);
  return [
    ...FORMS.map((name): [string, PyValue] => [name, new TypeForm(`typing.${name}`)]),
    ...BASES.map((name): [string, PyValue] => [name, baseClass(name)]),
    ['NamedTuple', namedTupleFromClass()],
    ['TypedDict', typedDict()],
    ['TypeVar', native('TypeVar', 'name, *constraints, **options', form)],
    ['NewType', native('NewType', 'name, tp', (_name: PyValue, type: PyValue) => type)],
    ['cast', native('cast', 'typ, val', (_type: PyValue, value: PyValue) => value)],
    ['overload', native('overload', 'func', (value: PyValue) => value)],
    identity('final', 'f'),
    identity('no_type_check', 'arg'),
    identity('runtime_checkable', 'cls'),
    ['TYPE_CHECKING', false],
  ];
}

function baseClass(name: string): PyClass {
  return nativeClass(name, class extends PyInstance {}, {
    module: 'typing',
    writtenInPython: true,
    dictionary: true,
    shapeless: true,
    classMethods: { __class_getitem__: ['item', (cls: PyValue) => cls] },
  });
}

/** `class T(TypedDict)`: calls make plain dicts. */
function typedDict(): PyClass {
  return nativeClass('TypedDict', class extends PyInstance {}, { module: 'typing', writtenInPython: true });
}
