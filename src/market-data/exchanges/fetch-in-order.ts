/**
 * Fetches several at once and gives them in their order.
 *
 * @module
 */

/** Results that may wait for one before them, as a multiple of those under way. */
const AHEAD = 4;

/**
 * The results of `fetch` for `items`, in order, with up to `parallel` under way, also while the caller is busy with one;
 * the first failure in order ends it.
 */
export async function* fetchInOrder<Item, Result>(
  items: readonly Item[],
  parallel: number,
  fetch: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  let next = 0;
  let underWay = 0;
  let ended = false;
  const start = (): void => {
    while (!ended && underWay < parallel && waiting.length < parallel * AHEAD && next < items.length) {
      underWay++;
      const started = fetch(items[next++] as Item);
      waiting.push(started);
      // A failure is met when its turn comes; until then nobody waits for it.
      started.then(settle, settle);
    }
  };
  const settle = (): void => {
    underWay--;
    start();
  };
  try {
    for (start(); ; start()) {
      const first = waiting.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    ended = true;
  }
}
