/**
 * Pages of a search (AuthZEN §8.2). A token is the place of the next result and a fingerprint of the request and the rule
 * set, so that a page of another request, or of another law, is not taken for a page of this one. It opens nothing: the
 * same decisions are taken for every page.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { RegietafelError } from '../errors/index.js';
import type { JsonObject } from '../json.js';

/** Results of a page at most, whatever limit is asked. */
const MOST_RESULTS = 100;

export interface Page {
  readonly from: number;
  readonly limit: number;
  /** Of the request without its page, under this rule set. */
  readonly fingerprint: string;
}

interface AskedPage {
  readonly token?: string | undefined;
  readonly limit?: number | undefined;
}

/** Errors: PAGE_TOKEN_REFUSED for a token that this search did not give. */
export function readPage(asked: AskedPage | undefined, request: JsonObject, ruleSet: string): Page {
  const fingerprint = fingerprintOf(request, ruleSet);
  const limit = asked?.limit === undefined ? undefined : Math.min(asked.limit, MOST_RESULTS);
  if (asked?.token === undefined || asked.token === '') return { from: 0, limit: limit ?? MOST_RESULTS, fingerprint };
  const page = readToken(asked.token);
  if (page.fingerprint !== fingerprint || page.limit !== (limit ?? page.limit)) throw refusal();
  return page;
}

/** The token of the page that begins at this place. */
export function openPage({ limit, fingerprint }: Page, from: number): string {
  return Buffer.from(`${from}.${limit}.${fingerprint}`).toString('base64url');
}

function readToken(token: string): Page {
  const [, from, limit, fingerprint] =
    /^(\d{1,9})\.(\d{1,9})\.([\w-]+)$/.exec(Buffer.from(token, 'base64url').toString('latin1')) ?? [];
  if (fingerprint === undefined) throw refusal();
  return { from: Number(from), limit: Math.min(Number(limit), MOST_RESULTS), fingerprint };
}

function refusal(): RegietafelError {
  return new RegietafelError('PAGE_TOKEN_REFUSED');
}

/** Canonical, so that another order of the same keys is the same request. */
function fingerprintOf({ page: _, ...rest }: JsonObject, ruleSet: string): string {
  return createHash('sha256')
    .update(ruleSet)
    .update(canonicalize(rest) ?? '')
    .digest('base64url')
    .slice(0, 22);
}
