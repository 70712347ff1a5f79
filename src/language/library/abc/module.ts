/**
 * `abc`. Classes that derive from `ABC` cannot be instantiated while they have abstract methods; the runtime's classes know.
 *
 * @module
 */
import { typeError } from '../../runtime/exceptions/raise.ts';
import { writeSlot } from '../../runtime/objects/attribute-key.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import { PyClass } from '../../runtime/objects/py-class.ts';
import { PyInstance } from '../../runtime/objects/py-instance.ts';
import { native } from '../../runtime/objects/py-native.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyProperty } from '../../runtime/objects/py-property.ts';
import { currentWorld } from '../../runtime/world/world.ts';

let made: [string, PyValue][] | undefined;
let baseMade: PyClass | undefined;
let metaMade: PyClass | undefined;

/** The names of the module. */
export function abcModule(): [string, PyValue][] {
  made ??= makeNames();
  return made;
}

/** `cls.register(other)`: instances of `other` count as those of `cls` and of its abstract bases. */
function register(cls: PyClass, other: PyValue): PyValue {
  if (!(other instanceof PyClass)) throw typeError('Can only register classes');
  currentWorld().registrations.add(cls, other);
  return other;
}

/** `abc.ABC`. */
export function abstractBaseClass(): PyClass {
  if (baseMade !== undefined) return baseMade;
  baseMade = nativeClass('ABC', class extends PyInstance {}, {
    module: 'abc',
    writtenInPython: true,
    dictionary: true,
    shapeless: true,
  });
  baseMade.isAbstractBase = true;
  Object.defineProperty(baseMade, 'pyClass', { value: abstractMetaclass() });
  return baseMade;
}

/** `abc.ABCMeta`. */
function abstractMetaclass(): PyClass {
  if (metaMade !== undefined) return metaMade;
  metaMade = nativeClass('ABCMeta', PyClass, {
    bases: [PyClass.prototype.pyClass],
    module: 'abc',
    writtenInPython: true,
    methods: { register: ['subclass', register] },
  });
  metaMade.isAbstractBase = true;
  return metaMade;
}

function makeNames(): [string, PyValue][] {
  const mark = (value: PyValue): PyValue => {
    if (value instanceof PyObject) writeSlot(value, '$__isabstractmethod__', true);
    return value;
  };
  const abstractProperty = (getter: PyValue): PyValue => new PyProperty(mark(getter), null, null, null);
  return [
    ['ABC', abstractBaseClass()],
    ['ABCMeta', abstractMetaclass()],
    ['abstractmethod', native('abstractmethod', 'funcobj', mark)],
    ['abstractproperty', native('abstractproperty', 'fget', abstractProperty)],
    ['abstractstaticmethod', native('abstractstaticmethod', 'callable', mark)],
    ['abstractclassmethod', native('abstractclassmethod', 'callable', mark)],
  ];
}
