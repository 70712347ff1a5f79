/**
 * Fetches several at once and gives them in their order.
 *
 * @module
 */

/** The results of `fetch` for `items`, in order, with up to `parallel` under way; the first failure ends it. */
export async function* fetchInOrder<Item, Result>(
  items: readonly Item[],
  parallel: number,
  fetch: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  let next = 0;
  for (;;) {
    while (underWay.length < parallel && next < items.length) {
      const started = fetch(items[next++] as Item);
      // A failure is met when its turn comes; until then nobody waits for it.
      started.catch(() => undefined);
      underWay.push(started);
    }
    const first = underWay.shift();
    if (first === undefined) return;
    yield await first;
  }
}
