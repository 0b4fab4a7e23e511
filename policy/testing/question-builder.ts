/** The worked example of §1 as a request that is released, with handles to change it by. Every part is unknown, as on the wire. */

export interface Draft {
  readonly request: Raw;
  readonly subject: Raw;
  readonly action: Raw;
  readonly resource: Raw;
  readonly field: Raw;
  readonly context: Raw;
  readonly facts: Raw & { [List in FactList]: unknown[] };
  readonly case: Raw & { team: unknown[]; activated: unknown[] };
  readonly member: Raw;
  readonly person: Raw;
  readonly contribution: Raw & { basis: Raw };
  readonly consent: Raw;
  readonly sharing: Raw;
  readonly takenUp: Raw;
}

/** JSON that may be anything. */
export interface Raw {
  [key: string]: unknown;
}

export type Change = (draft: Draft) => void;
type FactList = 'persons' | 'contributions' | 'consents' | 'notices' | 'limits' | 'onwardUse';

/** The request as it would be parsed, after the changes. */
export function buildRequest(...changes: readonly Change[]): Raw {
  const draft = newDraft();
  for (const change of changes) change(draft);
  return structuredClone(draft.request);
}

const TALIS = { organisation: 'talis', domain: 'HOUSING' };
const INCIDENTS = { controller: 'politie', domain: 'POLICE', category: 'INCIDENTS' };
export const WEIGHED = {
  ownPowersInsufficient: true,
  contributesToGoals: true,
  compatible: true,
  obstacle: false,
  factors: { a: true, b: true, c: true, d: true, e: true },
};
export const IN_DANGER = { danger: true, consentImpossible: true, publicTaskFails: true, consentFails: true };
export const IN_CONFLICT = { danger: true, alternativesConsidered: true, minimal: true };

export function newDraft(): Draft {
  const subject: Raw = {
    organisation: 'talis',
    capacity: 'TEAM_MEMBER',
    domain: 'HOUSING',
    wards: ['hatert'],
    screenedUntil: '2027-06-30',
    professionBound: false,
    secrecyDeclaredOn: null,
  };
  const field: Raw = {
    kind: 'release',
    ...INCIDENTS,
    detail: 'WHAT',
    phases: ['INQUIRY', 'APPROACH', 'REVIEW'],
    classes: ['CRIMINAL'],
    secrecy: 'POLICE',
    route: null,
    persons: ['c1-a'],
    recordAs: null,
  };
  const member: Raw = {
    id: 'm1',
    actor: 'p-41',
    ...TALIS,
    from: '2026-10-01T00:00:00Z',
    until: null,
    acceptedAt: '2026-10-01T00:00:00Z',
  };
  const police: Raw = {
    id: 'm2',
    actor: 'p-12',
    organisation: 'politie',
    domain: 'POLICE',
    from: '2026-10-01T00:00:00Z',
    until: null,
    acceptedAt: null,
  };
  const caseFacts = {
    id: 'c1',
    ward: 'hatert',
    phase: 'APPROACH',
    phaseSince: '2026-10-15T09:00:00Z',
    team: [member, police] as unknown[],
    caseManager: 'p-77',
    activated: [] as unknown[],
    needs: ['WMO'],
    referrals: ['WMO', 'DEBT_COUNSELLING'],
    monitoring: null,
  };
  const person: Raw = { id: 'c1-a', birthDate: '1984-02-01', represented: false };
  const contribution = {
    id: 'k1',
    recordedAt: '2026-11-01T00:00:00Z',
    ...INCIDENTS,
    persons: ['c1-a'],
    phase: 'APPROACH',
    recipients: [TALIS],
    purposes: ['PLAN_AND_DIRECTION'],
    necessity: { proportionate: true, leastIntrusive: true },
    from: '2026-11-01T00:00:00Z',
    until: null,
    withdrawnAt: null,
    basis: {
      kind: 'PUBLIC_TASK',
      taskHolder: 'POLICE',
      law: 'WPG_20',
      serves: 'WMO',
      decisionReference: 'besluit-12',
    } as Raw,
    secrecyLift: null,
    classGround: { CRIMINAL: 'WPG_20' },
    classLaw: null,
    recordApproval: null,
  };
  const consent: Raw = {
    id: 't1',
    recordedAt: '2026-10-20T00:00:00Z',
    person: 'c1-a',
    covers: ['PROCESSING', 'CROSS_DOMAIN'],
    items: [INCIDENTS],
    recipients: [TALIS],
    purposes: ['PLAN_AND_DIRECTION'],
    informed: true,
    free: true,
    explicit: true,
    givenBy: [{ role: 'SELF', organisation: null }],
    confirmedBy: [],
    givenAt: '2026-10-20T00:00:00Z',
    refusedAt: null,
    expiresAt: null,
    withdrawnAt: null,
  };
  const sharing: Raw = {
    id: 'n1',
    recordedAt: '2026-10-20T00:00:00Z',
    kind: 'SHARING',
    person: 'c1-a',
    controller: 'politie',
    categories: ['INCIDENTS'],
    recipients: ['talis'],
    givenAt: '2026-10-20T00:00:00Z',
    deferredAt: null,
    deferredUntil: null,
    reasonGiven: null,
  };
  const takenUp: Raw = {
    ...sharing,
    id: 'n2',
    kind: 'TAKEN_UP',
    controller: 'sterker',
    categories: [],
    recipients: [],
  };
  const facts = {
    case: caseFacts,
    persons: [person] as unknown[],
    contributions: [contribution] as unknown[],
    consents: [consent] as unknown[],
    notices: [sharing, takenUp] as unknown[],
    limits: [] as unknown[],
    onwardUse: [] as unknown[],
  };
  const context: Raw = { time: '2026-11-23T10:00:00Z', purpose: 'PLAN_AND_DIRECTION', facts };
  const action: Raw = { name: 'read' };
  const resource: Raw = { type: 'field', id: 'PoliceFile.incidents', properties: field };
  const request: Raw = {
    subject: { type: 'professional', id: 'p-41', properties: subject },
    action,
    resource,
    context,
  };
  // biome-ignore format: one handle after another
  return { request, subject, action, resource, field, context, facts, case: caseFacts, member, person, contribution, consent, sharing, takenUp };
}
