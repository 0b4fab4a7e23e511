import { decodeJwt } from 'jose';

/** Who a token says has signed it: only to know whose keys to try. Undefined for what is no token. */
export function decodeIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
