/**
 * The resource indicator (RFC 8707) by which a client asks for a token of one audience. It must be an absolute URI; an
 * audience that is a plain word, such as `regietafel`, is named in a URN.
 */
export function resourceIndicator(audience: string): string {
  return URL.canParse(audience) ? audience : `urn:regietafel:audience:${encodeURIComponent(audience)}`;
}
