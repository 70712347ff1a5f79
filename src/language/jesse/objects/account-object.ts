/**
 * `position.exchange`: the account, as Jesse's `FuturesExchange` or `SpotExchange`.
 *
 * @module
 */
import type { Account } from '../../../engine/account.ts';
import { boxNpFloat } from '../../numpy/scalars/scalar.ts';
import { int } from '../../runtime/objects/int.ts';
import { PyInstance } from '../../runtime/objects/py-instance.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { dictOf } from './dict-of.ts';
import { objectClassOf } from './native-object-class.ts';
import { numberOfKind } from './number-values.ts';

/** A futures account as strategies see it. */
export class FuturesAccountObject extends PyInstance {
  constructor(readonly account: Account) {
    super();
  }
}

/** A spot account as strategies see it. */
export class SpotAccountObject extends PyInstance {
  constructor(readonly account: Account) {
    super();
  }
}

/** The object of an account. */
export function accountObject(account: Account): PyInstance {
  if (account.counterpart instanceof PyInstance) return account.counterpart;
  const object = account.type === 'spot' ? new SpotAccountObject(account) : new FuturesAccountObject(account);
  account.counterpart = object;
  return object;
}

type Read = (self: { account: Account }) => PyValue;

const COMMON: Readonly<Record<string, Read>> = {
  name: ({ account }) => account.name,
  type: ({ account }) => account.type,
  fee_rate: ({ account }) => account.feeRate,
  settlement_currency: ({ account }) => account.settlementCurrency,
  started_balance: ({ account }) => account.startingBalance,
  wallet_balance: ({ account }) => numberOfKind(account.balanceKind, account.balance),
  assets: ({ account }) =>
    dictOf(
      Array.from(account.assets, ([asset, amount]) => [
        asset,
        asset === account.settlementCurrency ? numberOfKind(account.balanceKind, amount) : amount,
      ]),
    ),
};

/** The class of futures accounts. */
export const futuresAccountClass = objectClassOf<FuturesAccountObject>({
  name: 'FuturesExchange',
  module: 'jesse.models.FuturesExchange',
  js: FuturesAccountObject,
  properties: {
    ...COMMON,
    available_margin: ({ account }) => boxNpFloat(account.availableMargin),
    futures_leverage: ({ account }) => int(account.leverage),
    futures_leverage_mode: ({ account }) => account.mode,
  },
});

/** The class of spot accounts. */
export const spotAccountClass = objectClassOf<SpotAccountObject>({
  name: 'SpotExchange',
  module: 'jesse.models.SpotExchange',
  js: SpotAccountObject,
  properties: { ...COMMON, available_margin: ({ account }) => account.availableMargin },
});
