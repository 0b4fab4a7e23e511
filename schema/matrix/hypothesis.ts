/**
 * The best case for a field and a reader in a phase: everyone on the team, everything told, every consent given. The matrix
 * asks `decide` on it, again and again with less, so it cannot say anything else than the law itself.
 */
import {
  type Action,
  type Basis,
  type Contribution,
  type Cover,
  type DataClass,
  type Decision,
  DOMAINS,
  decide,
  type Facts,
  type Ground,
  isMalformed,
  type Organisation,
  type Phase,
  type Question,
  type RuleSet,
  readQuestion,
  type SecrecyLift,
  type Section,
} from '../../policy/index.js';
import type { ReleaseRule } from '../rule.js';
import type { Post } from './posts.js';

/** All of it within one hour, the shortest that a term of the law can be. */
const BEGIN = '2026-01-02T00:00:00Z';
const FROM = '2026-01-02T00:10:00Z';
const NOW = '2026-01-02T00:30:00Z';
const UNTIL = '2026-01-02T01:00:00Z';

const ACTOR = 'actor';
const PERSON = 'person';
const CORE_DATUM = 'BODIES';
const PURPOSE = 'PLAN_AND_DIRECTION';
const COVERS: readonly Cover[] = ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'];

/** What a controller may put into one contribution. */
export interface Attempt {
  readonly basis: Basis;
  readonly lift: SecrecyLift | null;
  readonly grounds: Readonly<Partial<Record<DataClass, Ground>>>;
  readonly classLaw: string | null;
}

export interface Hypothesis {
  /** Without any contribution: own data only. */
  readonly isOwn: boolean;
  decide(attempt: Attempt, without?: Cover): Decision;
}

export function supposeAll(
  rule: ReleaseRule,
  controller: Organisation,
  post: Post,
  phase: Phase,
  ruleSet: RuleSet,
  action: Action,
): Hypothesis {
  const question = read(describeRelease(rule, controller, post, phase, action));
  const { facts } = question;
  const [template] = facts.contributions;
  if (template === undefined) throw new Error(`The matrix cannot suppose a contribution for ${rule.coordinate}.`);
  const consents = new Map<Cover | undefined, Facts['consents']>();
  for (const without of [undefined, ...COVERS]) consents.set(without, dropCover(facts.consents, without));
  return {
    isOwn: decide({ ...question, facts: { ...facts, contributions: [] } }, ruleSet).released,
    decide: ({ basis, lift, grounds, classLaw }, without) => {
      const contribution: Contribution = { ...template, basis, secrecyLift: lift, classGround: grounds, classLaw };
      const known = consents.get(without) ?? facts.consents;
      return decide({ ...question, facts: { ...facts, contributions: [contribution], consents: known } }, ruleSet);
    },
  };
}

function read(request: unknown): Question {
  const question = readQuestion(request);
  if (isMalformed(question)) throw new Error(`The matrix asks a malformed question: ${question.malformed}.`);
  return question;
}

function dropCover(consents: Facts['consents'], without: Cover | undefined): Facts['consents'] {
  if (without === undefined) return consents;
  return new Map(
    [...consents].map(([person, given]) => [person, given.filter(({ covers }) => !covers.includes(without))]),
  );
}

/** May this post read this section of the process dossier, of its own origin or of another domain's, with consent or without? */
export function supposeDossier(
  section: Section,
  post: Post,
  phase: Phase,
  { isForeign, isConsented }: { readonly isForeign: boolean; readonly isConsented: boolean },
  ruleSet: RuleSet,
): Decision {
  const item = { controller: 'politie', domain: 'POLICE', category: 'CATEGORY' };
  const origin = isForeign ? { ...item, basis: 'CONSENT', secrecy: 'NONE', classes: [] } : null;
  const properties = {
    kind: 'process',
    section,
    persons: [PERSON],
    origin,
    owner: null,
    recordedBy: null,
    about: null,
  };
  const question = read(describeQuestion('dossier', { ...properties, recordAs: null }, item, post, phase));
  const { facts } = question;
  const consents = dropCover(facts.consents, isConsented ? undefined : 'CROSS_DOMAIN');
  return decide({ ...question, facts: { ...facts, consents } }, ruleSet);
}

function describeRelease(
  rule: ReleaseRule,
  controller: Organisation,
  post: Post,
  phase: Phase,
  action: Action,
): unknown {
  const { category, domain, detail, phases, classes, secrecy, route, coordinate } = rule;
  const item = { controller, domain, category };
  const properties = {
    kind: 'release',
    ...item,
    detail,
    phases,
    classes,
    secrecy,
    route,
    persons: [PERSON],
    recordAs: CORE_DATUM,
  };
  return describeQuestion(coordinate, properties, item, post, phase, action);
}

function describeQuestion(
  id: string,
  field: object,
  item: RawItem,
  post: Post,
  phase: Phase,
  action: Action = 'read',
): unknown {
  const { organisation, capacity, domain } = post;
  const screened = { screenedUntil: '2026-12-31', professionBound: true, secrecyDeclaredOn: '2026-01-01' };
  const properties = { organisation, capacity, domain, wards: ['ward'], ...screened };
  return {
    subject: { type: 'professional', id: ACTOR, properties },
    action: { name: action },
    resource: { type: 'field', id, properties: field },
    context: { time: NOW, purpose: PURPOSE, facts: describeFacts(id, item, post, phase) },
  };
}

interface RawItem {
  readonly controller: string;
  readonly domain: string;
  readonly category: string;
}

function describeFacts(field: string, item: RawItem, post: Post, phase: Phase): unknown {
  const { organisation, domain, capacity } = post;
  const recipient = { organisation, domain };
  const term = { from: BEGIN, until: UNTIL, acceptedAt: BEGIN };
  const entry = { id: 'reader', actor: ACTOR, organisation, domain, ...term };
  const notice = {
    recordedAt: BEGIN,
    person: PERSON,
    givenAt: BEGIN,
    deferredAt: null,
    deferredUntil: null,
    reasonGiven: null,
  };
  return {
    case: {
      id: 'case',
      ward: 'ward',
      phase,
      phaseSince: BEGIN,
      team: [entry, { ...entry, id: 'controller', actor: 'other', organisation: item.controller, domain: item.domain }],
      caseManager: capacity === 'CASE_MANAGER' ? ACTOR : null,
      activated: [{ id: 'called', partner: 'PUBLIC_HEALTH', from: BEGIN, until: null, necessity: true }],
      needs: DOMAINS,
      referrals: DOMAINS,
      monitoring: { until: '2026-12-31', reasonGiven: true },
    },
    persons: [{ id: PERSON, birthDate: '1980-01-01', represented: false }],
    contributions: [describeContribution(field, item, recipient, phase)],
    consents: COVERS.map((cover) => describeConsent(item, recipient, cover)),
    notices: [
      {
        id: 'sharing',
        kind: 'SHARING',
        controller: item.controller,
        categories: [item.category],
        recipients: [organisation],
        ...notice,
      },
      { id: 'taken-up', kind: 'TAKEN_UP', controller: 'sterker', categories: [], recipients: [], ...notice },
    ],
    limits: [],
    onwardUse: [describeOnwardUse(item, recipient)],
  };
}

function describeContribution(field: string, item: RawItem, recipient: unknown, phase: Phase): unknown {
  return {
    id: 'contribution',
    recordedAt: FROM,
    ...item,
    persons: [PERSON],
    phase,
    recipients: [recipient],
    purposes: [PURPOSE],
    necessity: { proportionate: true, leastIntrusive: true },
    from: FROM,
    until: UNTIL,
    withdrawnAt: null,
    basis: { kind: 'CONSENT' },
    secrecyLift: null,
    classGround: {},
    classLaw: null,
    recordApproval: { field, recordAs: CORE_DATUM, givenAt: FROM },
  };
}

function describeOnwardUse(item: RawItem, recipient: unknown): unknown {
  return {
    id: 'use',
    recordedAt: FROM,
    ...item,
    persons: [PERSON],
    recipient,
    from: FROM,
    until: UNTIL,
    withdrawnAt: null,
  };
}

function describeConsent(item: RawItem, recipient: unknown, cover: Cover): unknown {
  return {
    id: `consent-${cover}`,
    recordedAt: BEGIN,
    person: PERSON,
    covers: [cover],
    items: [item],
    recipients: [recipient],
    purposes: [PURPOSE],
    informed: true,
    free: true,
    explicit: true,
    givenBy: [{ role: 'SELF', organisation: null }],
    confirmedBy: [item.controller],
    givenAt: BEGIN,
    refusedAt: null,
    expiresAt: null,
    withdrawnAt: null,
  };
}

/** The actor's id in every hypothesis, for a lift that names him. */
export const SUPPOSED_ACTOR = ACTOR;
