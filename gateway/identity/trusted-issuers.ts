/**
 * The issuers whose word counts, and for whom: every organisation may bring its own. The college's issuer vouches for all
 * but those; an organisation's own vouches for it and for nobody else, so that one that is broken into opens one door.
 */
import { z } from 'zod';
import { ORGANISATIONS } from '../../policy/index.js';

export interface TrustedIssuer {
  /** Exactly as its tokens name it in `iss`. */
  readonly issuer: string;
  /** Whom its tokens must be for. */
  readonly audience: string;
  /** May it vouch for this organisation, be it party to the covenant or any other body? */
  readonly vouchesFor: (organisation: string) => boolean;
  /** What the gateway is called there, as a client at which people sign in; undefined for the usual name. */
  readonly clientId: string | undefined;
  /** How people must have signed in there (`acr`), one of these; undefined where that is left to the issuer. */
  readonly acrValues: readonly string[] | undefined;
}

/** As they may stand in a header, in quotes, with spaces in between. */
const acr = z.string().regex(/^[!#-[\]-~]{1,200}$/);

const ownIssuers = z.array(
  z.strictObject({
    issuer: z.url({ protocol: /^https?$/ }),
    audience: z.string().min(1).optional(),
    organisations: z.array(z.enum(ORGANISATIONS)).min(1),
    clientId: z.string().min(1).optional(),
    acrValues: z.array(acr).min(1).optional(),
  }),
);

/** OIDC_ACR_VALUES, as OpenID Connect writes it: values with a space between; undefined where one cannot be used. */
export function readAcrValues(text: string): readonly string[] | undefined {
  const parsed = z.array(acr).min(1).safeParse(text.split(' '));
  return parsed.success ? parsed.data : undefined;
}

/**
 * The college's issuer first, then those of OIDC_ISSUERS. Undefined where that text is no such list, names an issuer twice
 * or one organisation at two issuers: then nobody could say whose word counts.
 */
export function readTrustedIssuers(
  college: Pick<TrustedIssuer, 'issuer' | 'audience' | 'acrValues'>,
  text: string | undefined,
): readonly TrustedIssuer[] | undefined {
  const parsed = ownIssuers.safeParse(text === undefined || text === '' ? [] : parseJson(text));
  if (!parsed.success) return undefined;
  const own = parsed.data.map(({ issuer, audience = college.audience, organisations, clientId, acrValues }) => {
    const its = new Set<string>(organisations);
    return { issuer, audience, vouchesFor: (organisation: string) => its.has(organisation), clientId, acrValues };
  });
  const named: readonly string[] = parsed.data.flatMap(({ organisations }) => organisations);
  const issuers = [college.issuer, ...own.map(({ issuer }) => issuer)];
  if (new Set(named).size !== named.length || new Set(issuers).size !== issuers.length) return undefined;
  // Whoever joins a case for once has no issuer here either (C 4.2): the college's is his.
  const vouchesFor = (organisation: string) => !named.includes(organisation);
  return Object.freeze([{ ...college, vouchesFor, clientId: undefined }, ...own]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
