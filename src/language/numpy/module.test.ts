import '../runtime/index.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { World, withWorld } from '../runtime/world/world.ts';
import { NUMPY_MODULE_NAMES, NUMPY_MODULES } from './index.ts';

function newWorld(): World {
  return new World({ natives: NUMPY_MODULES, compiled: () => null, execute: () => undefined });
}

test('the compiler knows exactly the names that the modules have', () => {
  const world = newWorld();
  withWorld(world, () => {
    for (const [name, names] of Object.entries(NUMPY_MODULE_NAMES)) {
      const module = world.importModule(name);
      const missing = names.filter((each) => module.member(each) === undefined);
      assert.deepEqual(missing, [], `names that ${name} lacks`);
      const known = new Set(names);
      const extra = module.memberNames().filter((each) => !known.has(each) && !each.startsWith('__'));
      assert.deepEqual(extra, [], `names of ${name} that the compiler does not know`);
    }
  });
});

test('print options and the global random stream belong to a run', () => {
  const [first, second] = [newWorld(), newWorld()];
  const draw = (world: World): unknown =>
    withWorld(world, () => {
      const rand = world.importModule('numpy.random').member('rand');
      return typeof rand === 'object' && rand !== null && 'call' in rand ? rand.call([], [], []) : undefined;
    });
  const one = draw(first);
  assert.notEqual(draw(first), one);
  assert.equal(draw(second), one);
});
