/**
 * The classes of `None`, `NotImplemented` and `...`.
 *
 * @module
 */
import { nativeClass } from '../objects/native-class.ts';
import { PyInstance } from '../objects/py-instance.ts';
import { Ellipsis, NotImplemented, type PyObject } from '../objects/py-object.ts';
import './object-class.ts';

/** None is `null`; the class only gives its attributes a place. */
class NoneInstance extends PyInstance {}

/** `type(None)` */
export const noneType = nativeClass('NoneType', NoneInstance, {
  final: true,
  create: ['', () => null],
  methods: {
    __bool__: ['', () => false],
    __repr__: ['', () => 'None'],
  },
});

function singletonClass(name: string, value: PyObject): void {
  const js = value.constructor as new () => PyObject;
  nativeClass(name, js, { final: true, create: ['', () => value] });
}

singletonClass('NotImplementedType', NotImplemented);
singletonClass('ellipsis', Ellipsis);
