/** Who is who in the covenant (C preamble, C 4.2), and the steps of the assessment framework. Imports nothing. */

const HOUSING = ['talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap', 'mooiland'];

/** The kind of partner an organisation is; null for every body outside the covenant. */
export function partnerOf(organisation: string): string | null {
  if (organisation === 'gemeente-nijmegen') return 'MUNICIPALITY';
  if (organisation === 'politie') return 'POLICE';
  if (organisation === 'jeugdbescherming-gelderland') return 'YOUTH_PROTECTION';
  if (organisation === 'pro-persona') return 'MENTAL_HEALTH';
  if (organisation === 'sterker') return 'SOCIAL_WORK';
  if (organisation === 'ggd-gelderland-zuid') return 'PUBLIC_HEALTH';
  return HOUSING.includes(organisation) ? 'HOUSING' : null;
}

/** The number of a phase, 1 to 8; 0 for a case that was declined or closed. */
export function stepOf(phase: string): number {
  const steps = ['SIGNAL', 'ASSESSMENT', 'INQUIRY', 'ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE'];
  return steps.indexOf(phase) + 1;
}

/** Phases 1–3, in which a case is not yet taken up. */
export function isBeforeTakingUp(phase: string): boolean {
  const step = stepOf(phase);
  return step >= 1 && step <= 3;
}
