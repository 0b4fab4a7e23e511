/** Operations to try on the demo world: the same case asked by five people gives five different answers. */
import type { DemoAccount } from './professionals.js';
import { getCase, type World } from './world.js';

interface DemoOperation {
  readonly name: string;
  readonly account: DemoAccount;
  readonly query: string;
  /** None for what names no case. */
  readonly variables: { readonly id?: string };
}

/** The first is the whole view of the main case, by a member of its team. */
export function demoOperations(world: World): readonly DemoOperation[] {
  const on = (key: string, name: string, account: DemoAccount, query: string): DemoOperation => ({
    name,
    account,
    query,
    variables: { id: getCase(world, key).id },
  });
  return [
    on('h01', 'The whole case, by the housing corporation', 'talis-member', CASE_VIEW),
    on('h01', 'The same case, by the police', 'police-member', CASE_VIEW),
    on('h01', 'The same case, by the case manager', 'case-manager', CASE_VIEW),
    on('h01', 'The same case, by outreach mental health care', 'mental-health-member', CASE_VIEW),
    on('h01', 'The same case, by debt counselling', 'debt-counsellor', CASE_VIEW),
    on('h01', 'The same case, by the process director', 'process-director-hatert', CASE_VIEW),
    on('h01', 'The same case, by someone on no case', 'outsider', CASE_VIEW),
    on('h01', 'The process dossier, by the process director', 'process-director-hatert', DOSSIER),
    on('h01', 'Who was told and asked what, by the case manager', 'case-manager', ACCOUNTABILITY),
    on('h02', 'A signal of threatened eviction, by social work', 'social-work-member', SIGNAL),
    on('h02', 'The same signal, by the police', 'police-member', SIGNAL),
    on('h06', 'Two children, by the school attendance officer', 'ad-hoc-school', CASE_VIEW),
    on('h08', 'A vital interest, by the police', 'police-member', CASE_VIEW),
    on('h10', 'Two corporations, by one of them', 'talis-member', HOUSING),
    on('h16', 'A shell partner that was called in', 'public-health-member', CASE_VIEW),
    { name: 'What waits for the process director', account: 'process-director-hatert', query: WORKLIST, variables: {} },
    { name: 'What waits for the case manager', account: 'case-manager', query: WORKLIST, variables: {} },
  ];
}

const HOUSING_FIELDS = `housing {
      controller
      known
      signal { name selfDirectionTooLow inArrears nuisanceReported evictionThreatens evictionConcern }
      tenancy { kind address since }
      rentArrears { arrearsInCents monthsInArrears paymentPlan agreement }
      nuisanceReports { reportedOn kind description }
      evictionProceedings { stage filedOn hearingOn summary }
    }`;

const CASE_VIEW = `query CaseView($id: ID!) {
  case(id: $id) {
    id
    ward
    phase
    teamEntry { organisation domain from until }
    problemOutline { text }
    plan { goal startedOn lifeDomains { domain goal } }
    actions { description owner dueOn doneOn effect }
    organisations { organisation role }
    ${HOUSING_FIELDS}
    household {
      persons {
        id
        contact { name address }
        municipality {
          known
          debtCounselling { known stage totalInCents debts { kind amountInCents creditor } }
          wmo { known provisions { kind provider since until } }
          youthAid { known kind provider since }
          incomeSupport { known benefit since }
          schoolAttendance { known state absentHours agreement }
        }
        police { known callOuts { day kind findings } incidents { day kind part summary } }
        youthProtection { known measures { kind since until } guardian { role } safetyAssessment { outcome on } }
        mentalHealth { known inCare inCareSince crisisAgreement outreachContact { since lastContactOn workerRole } }
        socialWork { known trajectories { kind since until } goals { lifeDomain text reachedOn } }
        publicHealth { known specialCare { reason since advice } }
      }
    }
  }
}`;

const DOSSIER = `query Dossier($id: ID!) {
  case(id: $id) {
    id
    ward
    phase
    problemOutline { personIds text origin { controller category basis } }
    plan { goal startedOn lifeDomains { domain goal necessity } }
    productOrders { product provider orderedOn state }
    progress { on text }
    actions { description owner dueOn doneOn effect }
    organisations { organisation role }
    household { persons { id contact { name address phone birthYear } } }
  }
}`;

const ACCOUNTABILITY = `query Accountability($id: ID!) {
  case(id: $id) {
    id
    consents { personIds covers categories recipientOrganisations givenAt refusedAt expiresAt withdrawnAt }
    notices { personIds kind controller categories recipients givenAt deferredUntil }
    contributions { personIds controller domain category phase from until }
    limits { personIds kind controller from until }
  }
}`;

const SIGNAL = `query Signal($id: ID!) {
  case(id: $id) {
    id
    ward
    phase
    housing {
      controller
      known
      signal {
        name
        selfDirectionTooLow
        inArrears
        nuisanceReported
        evictionThreatens
        evictionConcern
        preventable
        shelterNeeded
        secondChance
      }
    }
    household {
      persons {
        id
        municipality { known signal { name problematicDebts } }
        police { known signal { name repeatedNuisance safetyConcern } }
        socialWork { known signal { name ownHelpInsufficient } }
      }
    }
  }
}`;

const WORKLIST = `query Worklist {
  worklist {
    cases { id ward phase }
    tasks { kind caseId subject person version since dueOn overdue article nl en }
    meetings { id ward on cases heldAt listSentAt }
    unavailable
  }
}`;

const HOUSING = `query Housing($id: ID!) {
  case(id: $id) {
    id
    phase
    ${HOUSING_FIELDS}
  }
}`;
