/**
 * The records of a scenario in the shapes of an evaluation request, each orderly until a step says otherwise. They are
 * drafts: a step may change any part, which is why nothing in here is readonly.
 */
import type {
  BasisKind,
  Capacity,
  CoreDatum,
  Cover,
  Domain,
  GiverRole,
  Ground,
  LimitKind,
  Partner,
  Phase,
} from '../../../policy/index.js';
import type { Datum } from './data.js';
import { toInstant } from './dates.js';

/** The calendar of the household, unless a scenario says otherwise: the features' own reading guide tells it in Dutch. */
export const NOW = '23 november 2026 om 11:00';
const TEAM_SINCE = toInstant('1 oktober 2026');
export const PHASE_SINCE = toInstant('15 oktober 2026');
export const TOLD_AT = toInstant('20 oktober 2026');
const CONTRIBUTED_AT = toInstant('1 november 2026');

export interface Recipient {
  organisation: string;
  domain: Domain;
}

export interface Item {
  controller: string;
  domain: Domain;
  category: string;
}

export interface SubjectDraft {
  organisation: string;
  capacity: Capacity;
  domain: Domain;
  wards: string[];
  screenedUntil: string | null;
  professionBound: boolean;
  secrecyDeclaredOn: string | null;
}

export interface TeamEntryDraft extends Recipient {
  id: string;
  actor: string;
  from: string;
  until: string | null;
  acceptedAt: string | null;
}

export interface CaseDraft {
  id: string;
  ward: string;
  phase: Phase;
  phaseSince: string;
  team: TeamEntryDraft[];
  caseManager: string | null;
  activated: { id: string; partner: Partner; from: string; until: string | null; necessity: boolean }[];
  needs: Domain[];
  referrals: Domain[];
  monitoring: { until: string; reasonGiven: boolean } | null;
}

export interface PersonDraft {
  id: string;
  birthDate: string | null;
  represented: boolean;
}

/** An answer is there or it is not; one that is not given is neither yes nor no. */
export type AnswersDraft = Record<string, boolean | Record<string, boolean>>;

export interface BasisDraft {
  kind: BasisKind;
  decisionReference?: string | null;
  answers?: AnswersDraft;
  taskHolder?: Partner;
  law?: string;
  serves?: Domain;
}

export type LiftDraft =
  | { kind: 'CONSENT' }
  | { kind: 'CONFLICT_OF_DUTIES'; answers: AnswersDraft }
  | { kind: 'DIRECTLY_INVOLVED'; recipientActor: string; necessity: boolean };

export interface ContributionDraft extends Item {
  id: string;
  recordedAt: string;
  persons: string[];
  phase: Phase;
  recipients: Recipient[];
  purposes: string[];
  necessity: { proportionate: boolean; leastIntrusive: boolean };
  from: string;
  until: string | null;
  withdrawnAt: string | null;
  /** Null, which is no contribution at all, until a step names the basis. */
  basis: BasisDraft | null;
  secrecyLift: LiftDraft | null;
  classGround: { SPECIAL?: Ground; CRIMINAL?: Ground };
  classLaw: string | null;
  recordApproval: { field: string; recordAs: CoreDatum; givenAt: string } | null;
}

export interface ConsentDraft {
  id: string;
  recordedAt: string;
  person: string;
  covers: Cover[];
  items: Item[];
  recipients: Recipient[];
  purposes: string[];
  informed: boolean;
  free: boolean;
  explicit: boolean;
  givenBy: { role: GiverRole; organisation: string | null }[];
  confirmedBy: string[];
  givenAt: string | null;
  refusedAt: string | null;
  expiresAt: string | null;
  withdrawnAt: string | null;
}

export interface NoticeDraft {
  id: string;
  recordedAt: string;
  kind: 'SHARING' | 'TAKEN_UP';
  person: string;
  controller: string;
  categories: string[];
  recipients: string[];
  givenAt: string | null;
  deferredAt: string | null;
  deferredUntil: string | null;
  reasonGiven: boolean | null;
}

export interface LimitDraft {
  id: string;
  recordedAt: string;
  person: string;
  kind: LimitKind;
  controller: string | null;
  from: string;
  until: string | null;
}

export interface OnwardUseDraft extends Item {
  id: string;
  recordedAt: string;
  persons: string[];
  recipient: Recipient;
  from: string;
  until: string | null;
  withdrawnAt: string | null;
}

export function itemOf({ controller, rule, name }: Datum): Item {
  if (rule.kind !== 'release') throw new Error(`"${name}" verlaat de organisatie nooit en kan niet worden ingebracht.`);
  return { controller, domain: rule.domain, category: rule.category };
}

export function makeTeamEntry(id: string, actor: string, { organisation, domain }: Recipient): TeamEntryDraft {
  return { id, actor, organisation, domain, from: TEAM_SINCE, until: null, acceptedAt: TEAM_SINCE };
}

export function makeContribution(
  id: string,
  item: Item,
  persons: readonly string[],
  phase: Phase,
  recipients: readonly Recipient[],
): ContributionDraft {
  return {
    id,
    recordedAt: CONTRIBUTED_AT,
    ...item,
    persons: [...persons],
    phase,
    recipients: [...recipients],
    purposes: ['PLAN_AND_DIRECTION'],
    necessity: { proportionate: true, leastIntrusive: true },
    from: CONTRIBUTED_AT,
    until: null,
    withdrawnAt: null,
    basis: null,
    secrecyLift: null,
    classGround: {},
    classLaw: null,
    recordApproval: null,
  };
}

export function makeConsent(
  id: string,
  person: string,
  covers: readonly Cover[],
  item: Item,
  recipients: readonly Recipient[],
): ConsentDraft {
  return {
    id,
    recordedAt: TOLD_AT,
    person,
    covers: [...covers],
    items: [item],
    recipients: [...recipients],
    purposes: ['PLAN_AND_DIRECTION'],
    informed: true,
    free: true,
    explicit: true,
    givenBy: [{ role: 'SELF', organisation: null }],
    confirmedBy: [],
    givenAt: TOLD_AT,
    refusedAt: null,
    expiresAt: null,
    withdrawnAt: null,
  };
}

export function makeNotice(
  id: string,
  person: string,
  about: Pick<NoticeDraft, 'kind' | 'controller' | 'categories' | 'recipients'>,
): NoticeDraft {
  const told = { givenAt: TOLD_AT, deferredAt: null, deferredUntil: null, reasonGiven: null };
  return { id, recordedAt: TOLD_AT, person, ...about, ...told };
}

export function makeLimit(id: string, person: string, kind: LimitKind, controller: string | null): LimitDraft {
  return { id, recordedAt: CONTRIBUTED_AT, person, kind, controller, from: CONTRIBUTED_AT, until: null };
}

export function makeOnwardUse(
  id: string,
  item: Item,
  persons: readonly string[],
  recipient: Recipient,
): OnwardUseDraft {
  const since = { recordedAt: CONTRIBUTED_AT, from: CONTRIBUTED_AT, until: null, withdrawnAt: null };
  return { id, ...item, persons: [...persons], recipient, ...since };
}

/** The weighing of P 2 as a careful professional answers it, in the phase in which he makes it. */
export function makeBasis(kind: BasisKind): BasisDraft {
  switch (kind) {
    case 'FURTHER_PROCESSING':
      return {
        kind,
        decisionReference: null,
        answers: {
          ownPowersInsufficient: true,
          contributesToGoals: true,
          obstacle: false,
          compatible: true,
          factors: { a: true, b: true, c: true, d: true, e: true },
          seriousProblems: true,
          selfDirectionTooLow: true,
          knowsHousehold: true,
        },
      };
    case 'VITAL_INTEREST':
      return {
        kind,
        answers: { danger: true, consentImpossible: true, publicTaskFails: true, consentFails: true },
      };
    case 'PUBLIC_TASK':
      throw new Error('Bij een taak hoort van wie, volgens welke wet en voor welke toeleiding.');
    case 'CONSENT':
    case 'LEGITIMATE_INTEREST':
    case 'LEGAL_OBLIGATION':
    case 'CONTRACT':
      return { kind };
  }
}

export function makeConflictOfDuties(): LiftDraft {
  return { kind: 'CONFLICT_OF_DUTIES', answers: { danger: true, alternativesConsidered: true, minimal: true } };
}
