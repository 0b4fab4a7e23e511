/**
 * Who may know that a case is there, and whose data may be asked about it: G1 to G3 of the law, written down a second time
 * from its page, over the facts as they are recorded. Nothing of `policy/` takes part.
 */
import type { Facts } from '../../../subgraphs/kit/demo/facts.js';
import type { DemoProfessional } from '../../../subgraphs/kit/demo/professionals.js';

const EARLY: readonly string[] = ['SIGNAL', 'ASSESSMENT', 'INQUIRY'];
const NO_CASES: readonly string[] = ['RESEARCHER', 'COMPLIANCE_OFFICER', 'AUTHORISATION_OFFICER'];
const OF_THE_WARD: readonly string[] = ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT'];
const COLLEGE = 'gemeente-nijmegen';
const SHELL_PARTNER = 'ggd-gelderland-zuid';
const MOST_AD_HOC = 672 * 3_600_000;

export function mayKnow(reader: DemoProfessional, facts: Facts, now: Date): boolean {
  const [seat] = reader.authorisations;
  if (seat === undefined || seat.screenedUntil === null || seat.screenedUntil < dayOf(now)) return false;
  const { capacity, organisation, domain, wards } = seat;
  const { phase, ward, caseManager } = facts.case;
  if (NO_CASES.includes(capacity) || phase === 'DECLINED') return false;
  if (OF_THE_WARD.includes(capacity)) return wards.includes(ward);
  if (phase === 'CLOSED') return false;
  if (organisation === SHELL_PARTNER && !isCalledIn(facts, now)) return false;
  const isEarly = EARLY.includes(phase);
  const entry = facts.case.team.find(
    (each) =>
      each.actor === reader.actor &&
      each.organisation === organisation &&
      each.domain === domain &&
      holds(each.from, each.until, now),
  );
  switch (capacity) {
    case 'TEAM_MEMBER':
      if (!isEarly) return entry !== undefined;
      return wards.includes(ward) && (organisation !== COLLEGE || domain === 'DEBT_COUNSELLING');
    case 'CASE_MANAGER':
      return !isEarly && caseManager === reader.actor && entry !== undefined;
    case 'AD_HOC': {
      const isBound = seat.professionBound || (seat.secrecyDeclaredOn !== null && seat.secrecyDeclaredOn <= dayOf(now));
      if (!isBound || entry === undefined || entry.until === null || entry.acceptedAt === null) return false;
      const length = Date.parse(entry.until) - Date.parse(entry.from);
      return length <= MOST_AD_HOC && Date.parse(entry.acceptedAt) <= now.getTime();
    }
    default:
      return false;
  }
}

/** May this controller be asked about the case at all: on the team, or in the steps where the whole district team sits. */
export function isAtTheTable(controller: string, facts: Facts, now: Date): boolean {
  if (controller === SHELL_PARTNER && !isCalledIn(facts, now)) return false;
  if (controller === COLLEGE || EARLY.includes(facts.case.phase)) return true;
  return facts.case.team.some((each) => each.organisation === controller && holds(each.from, each.until, now));
}

function isCalledIn(facts: Facts, now: Date): boolean {
  return facts.case.activated.some(
    (each) => each.partner === 'PUBLIC_HEALTH' && each.necessity && holds(each.from, each.until, now),
  );
}

function holds(from: string, until: string | null, now: Date): boolean {
  return Date.parse(from) <= now.getTime() && (until === null || now.getTime() < Date.parse(until));
}

/** Its calendar day in Amsterdam, which in November is an hour ahead. */
function dayOf(time: Date): string {
  return new Date(time.getTime() + 3_600_000).toISOString().slice(0, 10);
}
