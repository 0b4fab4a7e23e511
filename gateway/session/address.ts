/** What may stand in an address: nothing (API Design Rules, no-sensitive-uris), but for the few words of signing in. */
import { RegietafelError } from '../errors/index.js';

const LONGEST_QUERY = 4_096;
const LONGEST_PATH = 512;

/** Words of OAuth, OpenID Connect and RFC 9207 with which an issuer sends the browser back; the tokens are never there. */
export const CALLBACK_WORDS = ['code', 'state', 'iss', 'session_state', 'error', 'error_description', 'error_uri'];
export const LOGIN_WORDS = ['return', 'prompt', 'issuer'];

/** The words of an address, each once. Errors: URI_WITH_QUERY for any other, or too much of them. */
export function readWords(url: string, allowed: readonly string[]): ReadonlyMap<string, string> {
  const at = url.indexOf('?');
  const query = at < 0 ? '' : url.slice(at + 1);
  const words = [...new URLSearchParams(query.slice(0, LONGEST_QUERY + 1))];
  const found = new Map(words);
  const isSound = query.length <= LONGEST_QUERY && found.size === words.length;
  if (!isSound || words.some(([word]) => !allowed.includes(word))) throw new RegietafelError('URI_WITH_QUERY');
  return found;
}

/**
 * Where to go after signing in: a path here, and nothing that a browser could take for another host. A backslash is a
 * slash to browsers, and they drop tabs and line ends. Errors: RETURN_REFUSED.
 */
export function readReturn(text: string | undefined): string {
  if (text === undefined) return '/';
  const isPath = text.length <= LONGEST_PATH && /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(text);
  const base = 'https://regietafel.invalid';
  if (!isPath || !URL.canParse(text, base) || new URL(text, base).origin !== base)
    throw new RegietafelError('RETURN_REFUSED');
  return text;
}
