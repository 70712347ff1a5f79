/**
 * Lists of the protocol that come whole: no cursor was ever given out, so that none can be known.
 *
 * @module
 */
import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';

/** Throws the protocol's "invalid params" where a request for a list goes on from a page that there never was. */
export function refuseCursor(params: { readonly cursor?: string | undefined } | undefined): void {
  if (params?.cursor === undefined) return;
  throw new ProtocolError(
    ProtocolErrorCode.InvalidParams,
    'Invalid params: params.cursor: expected none, since the list is one page, was an unknown one',
  );
}
