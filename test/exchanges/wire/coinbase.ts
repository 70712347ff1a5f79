/**
 * Coinbase Exchange's forms (`/products`): pages are newest first, times in seconds, low before high; a range of more
 * than 300 candles is refused.
 *
 * @module
 */
import { MINUTE } from '../stub-market.ts';
import type { WireFormat } from '../stub-server.ts';

/** Answers for spot. */
export const coinbase: WireFormat = ({ path, query }, market) => {
  if (path === '/products') {
    return [
      {
        id: 'BTC-USD',
        base_currency: 'BTC',
        quote_currency: 'USD',
        quote_increment: '0.01',
        base_increment: '0.00000001',
        display_name: 'BTC/USD',
        min_market_funds: '1',
        margin_enabled: false,
        status: 'online',
        trading_disabled: false,
      },
    ];
  }
  if (path !== '/products/BTC-USD/candles') return undefined;
  const length = Number(query.get('granularity')) * 1000;
  const from = Date.parse(query.get('start') ?? '');
  const to = Date.parse(query.get('end') ?? '');
  if ((to - from) / length >= 300) throw new Error(`asked for ${(to - from) / MINUTE + 1} candles`);
  return market
    .newest(from, to, 300, length)
    .map((row) => [row.time / 1000, row.low, row.high, row.open, row.close, row.volume]);
};
