/** Which bodies are party to the covenant, and which partner each of them is (C preamble). */
import { REGISTER } from './law/register.js';
import { ORGANISATIONS, type Organisation, type Partner } from './vocabulary.js';

/** The college of B&W: controller of what casework keeps, and of the process dossier (A 6). */
export const COLLEGE = 'gemeente-nijmegen' satisfies Organisation;

const PARTNER_OF: ReadonlyMap<string, Partner> = new Map(
  ORGANISATIONS.map((organisation) => [organisation, REGISTER[organisation].partner]),
);

export function isRegistered(organisation: string): organisation is Organisation {
  return PARTNER_OF.has(organisation);
}

/** The partner an organisation belongs to, or null for any other body. */
export function findPartner(organisation: string): Partner | null {
  return PARTNER_OF.get(organisation) ?? null;
}
