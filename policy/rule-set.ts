/** The rule set: every table of the law with the settings that change its reading, as one document that others hash and sign. */
import { CITATIONS } from './articles.js';
import { HEARINGS } from './explain.js';
import { OPEN_KINDS } from './gates/g02-capacity.js';
import * as laws from './laws.js';
import { PHASE_TABLE } from './phases.js';
import { ANSWERS } from './read-contribution.js';
import { EARLY_MUNICIPAL_DOMAINS, OTHER_BODY, REGISTER } from './register.js';
import { readSettings, type Settings } from './settings.js';
import { SOURCES } from './sources.js';
import * as vocabulary from './vocabulary.js';

export interface RuleSet {
  readonly settings: Settings;
  /** "sha256:…" over the document, by the hash the caller gave. */
  readonly hash: string;
  readonly version: string;
  readonly document: unknown;
}

/** Raised with every change of the law as read here; changes that release more or less are recorded in `changes/`. */
export const RULE_SET_VERSION = '1.0.0';
export const RULE_SET_DATE = '2026-11-23';

/** Throws a PolicyProblem for a setting it does not know. */
export function compileRuleSet(settings: Partial<Settings>, hashOf: (document: unknown) => string): RuleSet {
  const read = readSettings(settings as Readonly<Record<string, unknown>>);
  const document = ruleSetDocument(read);
  return Object.freeze({ settings: read, hash: hashOf(document), version: RULE_SET_VERSION, document });
}

export function ruleSetDocument(settings: Partial<Settings>): unknown {
  return {
    name: 'Regieteams Nijmegen: the law of release',
    version: RULE_SET_VERSION,
    date: RULE_SET_DATE,
    settings: readSettings(settings as Readonly<Record<string, unknown>>),
    sources: SOURCES,
    gates: CITATIONS,
    words: words(),
    register: { organisations: REGISTER, otherBody: OTHER_BODY, earlyMunicipalDomains: EARLY_MUNICIPAL_DOMAINS },
    phases: PHASE_TABLE,
    openKinds: OPEN_KINDS,
    answers: ANSWERS,
    taskLaws: laws.TASK_LAWS,
    servedDomains: laws.SERVED_DOMAINS,
    objectionPartners: laws.OBJECTION_PARTNERS,
    careLaws: laws.CARE_LAWS,
    careRecipients: laws.CARE_RECIPIENTS,
    publicInterestLaws: laws.PUBLIC_INTEREST_LAWS,
    criminalLaws: laws.CRIMINAL_LAWS,
    neverDirectlyInvolved: laws.NEVER_DIRECTLY_INVOLVED,
    introductionCategories: laws.INTRODUCTION_CATEGORIES,
    coreWriters: laws.CORE_WRITERS,
    terms: {
      emergencyHours: laws.EMERGENCY_HOURS,
      adHocHours: laws.AD_HOC_HOURS,
      deferralDays: laws.DEFERRAL_DAYS,
      ageOfSaying: laws.AGE_OF_SAYING,
      ageOfDeciding: laws.AGE_OF_DECIDING,
    },
    hearings: HEARINGS,
  };
}

function words(): Readonly<Record<string, readonly string[]>> {
  const { PARTNERS, DOMAINS, CAPACITIES, PHASES, BASES, ACTIONS, KINDS, SECTIONS, DETAILS, CLASSES } = vocabulary;
  const { SECRECIES, ROUTES, CORE_DATA, PURPOSES, COVERS, GIVER_ROLES, LIFTS, GROUNDS } = vocabulary;
  const { NOTICE_KINDS, LIMIT_KINDS, GATES, CODES, USER_CODES } = vocabulary;
  return {
    partners: PARTNERS,
    domains: DOMAINS,
    capacities: CAPACITIES,
    phases: PHASES,
    bases: BASES,
    actions: ACTIONS,
    kinds: KINDS,
    sections: SECTIONS,
    details: DETAILS,
    classes: CLASSES,
    secrecies: SECRECIES,
    routes: ROUTES,
    coreData: CORE_DATA,
    purposes: PURPOSES,
    covers: COVERS,
    giverRoles: GIVER_ROLES,
    lifts: LIFTS,
    grounds: GROUNDS,
    noticeKinds: NOTICE_KINDS,
    limitKinds: LIMIT_KINDS,
    gates: GATES,
    codes: CODES,
    userCodes: USER_CODES,
  };
}
