/** The parties to the covenant as a person and a supervisor read them: by name, and reached by role, never by a person's name. */
import { ORGANISATIONS, type Organisation } from '../../policy/index.js';

export interface OrganisationWords {
  /** As it signs. */
  readonly name: string;
  /** In a running sentence of a notice. */
  readonly short: string;
}

// biome-ignore format: a table
export const ORGANISATION_WORDS = {
  'gemeente-nijmegen':           { name: 'College van burgemeester en wethouders van Nijmegen', short: 'de gemeente Nijmegen' },
  talis:                         { name: 'Woningcorporatie Talis',                              short: 'woningcorporatie Talis' },
  portaal:                       { name: 'Woningcorporatie Portaal',                            short: 'woningcorporatie Portaal' },
  'standvast-wonen':             { name: 'Woningcorporatie Standvast Wonen',                    short: 'woningcorporatie Standvast Wonen' },
  woongenoot:                    { name: 'Woningcorporatie Woongenoot',                         short: 'woningcorporatie Woongenoot' },
  'de-gemeenschap':              { name: 'Woningbouwstichting De Gemeenschap',                  short: 'woningcorporatie De Gemeenschap' },
  mooiland:                      { name: 'Woningcorporatie Mooiland',                           short: 'woningcorporatie Mooiland' },
  politie:                       { name: 'Politie',                                             short: 'de politie' },
  'jeugdbescherming-gelderland': { name: 'Jeugdbescherming Gelderland, regio Nijmegen',         short: 'Jeugdbescherming Gelderland' },
  'pro-persona':                 { name: 'Pro Persona Bemoeizorg',                              short: 'Pro Persona' },
  sterker:                       { name: 'Sterker Sociaal Werk',                                short: 'Sterker Sociaal Werk' },
  'ggd-gelderland-zuid':         { name: 'GGD Gelderland-Zuid',                                 short: 'de GGD' },
} as const satisfies Readonly<Record<Organisation, OrganisationWords>>;

/** A recipient in a notice: a party by its words, another body by its short name as a name (`bindkracht-10`: Bindkracht 10). */
export function nameRecipient(recipient: string, as: keyof OrganisationWords = 'short'): string {
  const known = ORGANISATIONS.find((one) => one === recipient);
  if (known !== undefined) return ORGANISATION_WORDS[known][as];
  const words = recipient.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return words.join(' ');
}

export interface Desk {
  readonly role: string;
  readonly address: string;
}

/** Addresses are fictional (`.example`, RFC 2606); whoever runs the product puts its own desks here. */
export function privacyDesk(organisation: Organisation): Desk {
  return { role: 'privacyloket', address: `privacy@${organisation}.example` };
}

/** The data protection officer (AVG 37–39), by role. */
export function dataProtectionOfficer(organisation: Organisation): Desk {
  return { role: 'functionaris gegevensbescherming', address: `fg@${organisation}.example` };
}
