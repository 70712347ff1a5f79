/**
 * `itertools.groupby` and `tee`.
 *
 * @module
 */
import { callPositional } from '../../runtime/calls/special.ts';
import { valueError } from '../../runtime/exceptions/raise.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { BYTES_PER_ITEM, PyIterator } from '../../runtime/objects/py-iterator.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { sameOrEqual } from '../../runtime/operators/equality.ts';
import { iterate } from '../../runtime/operators/iterate.ts';
import { toPosition } from '../../runtime/operators/to-index.ts';
import { budget } from '../../runtime/world/budget.ts';
import { made } from './made.ts';

class GroupBy extends PyIterator {
  source!: PyIterator;
  keyOf: PyValue = null;
  /** The group that is being given out. */
  group: Grouper | undefined;
  private target: PyValue | undefined;
  private key: PyValue | undefined;
  private item: PyValue | undefined;

  override next(): PyValue | undefined {
    this.group = undefined;
    while (this.key === undefined || (this.target !== undefined && sameOrEqual(this.target, this.key))) {
      if (!this.step()) return undefined;
      budget.burn(1);
    }
    this.target = this.key;
    this.group = new Grouper(this, this.key);
    return new PyTuple([this.key, this.group]);
  }

  private step(): boolean {
    const item = this.source.next();
    if (item === undefined) return false;
    this.key = this.keyOf === null ? item : callPositional(this.keyOf, [item]);
    this.item = item;
    return true;
  }

  /** The next item of a group, undefined at its end. */
  nextOf(group: Grouper): PyValue | undefined {
    if (this.group !== group) return undefined;
    if (this.item === undefined && !this.step()) return undefined;
    if (!sameOrEqual(group.key, this.key as PyValue)) return undefined;
    const { item } = this;
    this.item = undefined;
    return item;
  }
}

class Grouper extends PyIterator {
  constructor(
    private readonly parent: GroupBy,
    readonly key: PyValue,
  ) {
    super();
  }

  override next(): PyValue | undefined {
    return this.parent.nextOf(this);
  }
}

/** An item that several iterators are to give, and what comes behind it. */
class Link {
  value: PyValue | undefined;
  following: Link | undefined;

  constructor(private readonly source: PyIterator) {}

  /** The link behind this one; fills this one first where nobody has yet. */
  advance(): Link | undefined {
    if (this.following === undefined) {
      this.value = this.source.next();
      if (this.value === undefined) return undefined;
      budget.allocate(BYTES_PER_ITEM);
      this.following = new Link(this.source);
    }
    return this.following;
  }
}

class Tee extends PyIterator {
  constructor(public link: Link) {
    super();
  }

  override next(): PyValue | undefined {
    const { link } = this;
    const following = link.advance();
    if (following === undefined) return undefined;
    this.link = following;
    return link.value;
  }
}

/** The classes. */
export function groupingClasses(): PyClass[] {
  nativeClass('_grouper', Grouper, { module: 'itertools', final: true });
  nativeClass('_tee', Tee, {
    module: 'itertools',
    final: true,
    methods: { __copy__: ['', (self: Tee) => new Tee(self.link)] },
  });
  return [
    nativeClass('groupby', GroupBy, {
      module: 'itertools',
      create: [
        'iterable, key=None',
        (cls: PyClass, iterable: PyValue, key: PyValue | undefined) =>
          made<GroupBy>(cls, (groups) => {
            groups.source = iterate(iterable);
            groups.keyOf = key ?? null;
          }),
      ],
    }),
  ];
}

/** `tee` */
export function teeFunction(): PyNative {
  return native('tee', 'iterable, n=2, /', (iterable: PyValue, n: PyValue | undefined) => {
    const count = n === undefined ? 2 : toPosition(n);
    if (count < 0) throw valueError('n must be >= 0');
    budget.allocate(count * BYTES_PER_ITEM);
    if (count === 0) return new PyTuple([]);
    const source = iterate(iterable);
    const link = source instanceof Tee ? source.link : new Link(source);
    const first = source instanceof Tee ? source : new Tee(link);
    return new PyTuple([first, ...Array.from({ length: count - 1 }, () => new Tee(link))]);
  });
}
