/** Whether all who must consent did: asked of the law itself (law.md §3; X4), for every datum and every recipient named. */
import {
  explain,
  type Instant,
  isMalformed,
  type Person,
  type Question,
  type RuleSet,
  readFacts,
} from '../../../policy/index.js';
import type { Domain, GiverRole, Organisation } from '../../../policy/vocabulary.js';

export interface Given {
  readonly person: Person;
  readonly givenAt: Date;
  readonly givenBy: readonly { readonly role: GiverRole; readonly organisation: string | null }[];
  readonly items: readonly { readonly controller: Organisation; readonly domain: Domain; readonly category: string }[];
  readonly recipients: readonly { readonly organisation: string; readonly domain: Domain }[];
}

const PURPOSE = 'PLAN_AND_DIRECTION';
const LONG_AGO = '1970-01-01T00:00:00Z';

/** By his age as far as it is known: of whom it is not, both the person and his representative must have said yes. */
export function areGiversAll(given: Given, time: Instant, ruleSet: RuleSet): boolean {
  return given.items.every((item) =>
    given.recipients.every((recipient) => {
      const { obstacles } = explain(askOn(given, item, recipient, time), ruleSet);
      return !obstacles.some(({ rule }) => rule === 'CONSENT_VALID');
    }),
  );
}

/** Would a contribution on this consent alone find it valid? Everything but who gave it is in order. */
function askOn(
  { person, givenAt, givenBy, items, recipients }: Given,
  item: Given['items'][number],
  recipient: Given['recipients'][number],
  time: Instant,
): Question {
  const said = givenAt.toISOString();
  const facts = readFacts({
    case: {
      id: 'supposed',
      ward: 'supposed',
      phase: 'APPROACH',
      phaseSince: LONG_AGO,
      team: [],
      caseManager: null,
      activated: [],
      needs: [],
      referrals: [],
      monitoring: null,
    },
    persons: [],
    contributions: [
      {
        ...item,
        id: 'supposed',
        recordedAt: said,
        persons: [person.id],
        phase: 'APPROACH',
        recipients: [recipient],
        purposes: [PURPOSE],
        necessity: { proportionate: true, leastIntrusive: true },
        from: said,
        until: null,
        withdrawnAt: null,
        basis: { kind: 'CONSENT' },
        secrecyLift: null,
        classGround: {},
        classLaw: null,
        recordApproval: null,
      },
    ],
    consents: [
      {
        id: 'said',
        recordedAt: said,
        person: person.id,
        covers: ['PROCESSING'],
        items,
        recipients,
        purposes: [PURPOSE],
        informed: true,
        free: true,
        explicit: true,
        givenBy,
        confirmedBy: [],
        givenAt: said,
        refusedAt: null,
        expiresAt: null,
        withdrawnAt: null,
      },
    ],
    notices: [],
    limits: [],
    onwardUse: [],
  });
  if (isMalformed(facts)) throw new Error(`A supposed fact is malformed: ${facts.malformed}.`);
  return {
    subject: {
      ...recipient,
      id: 'recipient',
      capacity: 'TEAM_MEMBER',
      wards: [],
      screenedUntil: null,
      professionBound: false,
      secrecyDeclaredOn: null,
    },
    action: 'read',
    resource: {
      ...item,
      kind: 'release',
      id: 'Supposed.field',
      detail: 'WHAT',
      phases: ['APPROACH'],
      classes: [],
      secrecy: 'NONE',
      route: null,
      persons: [person.id],
      recordAs: null,
    },
    time,
    purpose: PURPOSE,
    facts: { ...facts, persons: new Map([[person.id, person]]) },
  };
}
