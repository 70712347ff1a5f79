/**
 * Wilder's directional index from smoothed movements.
 *
 * @module
 */

/** 100 · |+DI − −DI| / (+DI + −DI) with DI = 100 · movement / true range; 0 without a range or a movement. */
export function directionalIndex(range: number, plus: number, minus: number): number {
  if (range === 0) return 0;
  const up = (100 * plus) / range;
  const down = (100 * minus) / range;
  return up + down === 0 ? 0 : (100 * Math.abs(up - down)) / (up + down);
}
