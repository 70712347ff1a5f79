/**
 * The JavaScript function of an `__init__` that stores its parameters: a text of its own for each class, so that V8 learns the
 * shape of that class's instances at its stores.
 *
 * @module
 */
import { Script } from 'node:vm';
import { callPositional } from '../runtime/calls/special.ts';
import { attributeKey } from '../runtime/objects/attribute-key.ts';
import { getAttribute, setAttribute } from '../runtime/objects/attributes.ts';
import type { PyCode } from '../runtime/objects/py-function.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';

type MakeCode = (
  marker: PyValue,
  make: readonly (() => PyValue)[],
  store: typeof setAttribute,
  finish: (self: PyValue) => void,
) => PyCode;

/** Stores one parameter in the attribute of its name; where it is the marker, what the factory makes. */
function storeOf(name: string, index: number, hasFactory: boolean): string {
  const key = JSON.stringify(attributeKey(name));
  const value = `v${index}`;
  const made = hasFactory ? `if (${value} === marker) ${value} = make[${index}](); ` : '';
  return `${made}if (self.takesStores === true && !(typeof ${value} === 'object' && ${value} !== null && ${value}.binds)) self[${key}] = ${value};
  else store(self, ${JSON.stringify(name)}, ${value});`;
}

/** `factories` holds for each field what makes its value where that is `marker`; `post`: `__post_init__` is called at the end. */
export function storingCode(
  fields: readonly string[],
  factories: readonly PyValue[],
  marker: PyValue,
  post: boolean,
): PyCode {
  const make = factories.map((factory) => () => callPositional(factory, []));
  const finish = (self: PyValue): void => {
    callPositional(getAttribute(self, '__post_init__'), []);
  };
  const parameters = fields.map((_, index) => `v${index}`);
  const lines = fields.map((name, index) => storeOf(name, index, true));
  const text = `(marker, make, store, finish) => function (${['self', ...parameters].join(', ')}) {
  ${lines.join('\n  ')}
  ${post ? 'finish(self);' : ''}
  return null;
}`;
  const makeCode = new Script(text, { filename: 'dataclass' }).runInThisContext() as MakeCode;
  return makeCode(marker, make, setAttribute, finish);
}
