/** Requests that carry the session cookie must come from the gateway's own pages (CSRF; threats A17). */
import type { FastifyRequest } from 'fastify';
import { RegietafelError } from '../errors/index.js';

/** No form and no link can send it, and another site's script only after a preflight that is never answered. */
const OWN_HEADER = 'x-regietafel';

/**
 * What the browser itself says comes first: an origin or a site that is not ours is refused, whatever else is sent. Where
 * it says nothing, our own header must be there. Errors: CROSS_SITE_REFUSED.
 */
export function requireSameSite({ headers }: Pick<FastifyRequest, 'headers'>, origin: string): void {
  const from = headers.origin;
  const site = headers['sec-fetch-site'];
  if (from !== undefined && from !== origin) throw new RegietafelError('CROSS_SITE_REFUSED');
  if (site !== undefined && site !== 'same-origin') throw new RegietafelError('CROSS_SITE_REFUSED');
  if (from === undefined && headers[OWN_HEADER] !== '1') throw new RegietafelError('CROSS_SITE_REFUSED');
}
