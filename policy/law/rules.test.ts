/** Every rule by one question that it alone refuses, or admits: a rule without a row here has no proof that it bites. */
import { describe, expect, test } from '@jest/globals';
import {
  all,
  asActor,
  asCaseManager,
  asDirector,
  inEarlyPhase,
  inPhase,
  limited,
  ofController,
  onBasis,
  onVitalInterest,
} from '../testing/facts-builder.js';
import { answerTo } from '../testing/judge.js';
import { type Change, IN_CONFLICT, IN_DANGER, type Raw } from '../testing/question-builder.js';
import { CODES, GATES } from '../vocabulary.js';
import { RULE_IDS, RULES, type RuleId } from './rules.js';
import { SOURCES } from './sources.js';

const subject =
  (parts: Raw): Change =>
  (d) => {
    Object.assign(d.subject, parts);
  };
const field =
  (parts: Raw): Change =>
  (d) => {
    Object.assign(d.field, parts);
  };
const acting =
  (name: string): Change =>
  (d) => {
    d.action.name = name;
  };
const contributed =
  (parts: Raw): Change =>
  (d) => {
    Object.assign(d.contribution, parts);
  };
const dossier =
  (section: string, parts: Raw = {}): Change =>
  (d) => {
    d.resource.properties = {
      kind: 'process',
      section,
      persons: ['c1-a'],
      origin: null,
      owner: null,
      recordedBy: null,
      about: null,
      recordAs: 'PLAN',
      ...parts,
    };
  };
const secret = { controller: 'politie', domain: 'POLICE', secrecy: 'POLICE', classes: [], recipients: [] };
const origin = {
  controller: 'politie',
  domain: 'POLICE',
  category: 'INCIDENTS',
  basis: 'CONSENT',
  secrecy: 'NONE',
  classes: [],
};
const noConsent: Change = (d) => {
  d.facts.consents = [];
};
const plain = ofController('portaal', 'HOUSING');
const municipal = {
  kind: 'PUBLIC_TASK',
  taskHolder: 'MUNICIPALITY',
  law: 'WMO_2_3_1',
  serves: 'WMO',
  decisionReference: null,
};
const medical = all(ofController('pro-persona', 'MENTAL_HEALTH_CARE'), field({ secrecy: 'MEDICAL' }));

// biome-ignore format: a table
const BITES = {
  KNOWN:                      (d) => { d.context.time = ''; },
  SCREENING_VALID:            subject({ screenedUntil: null }),
  SECRECY_DECLARED:           all(asActor('iriszorg', 'AD_HOC', 'HOUSING'), subject({ professionBound: false, secrecyDeclaredOn: null })),
  FIELD_WITHHELD:             (d) => { d.resource.properties = { kind: 'withhold', controller: 'talis' }; },
  POST_REGISTERED:            subject({ capacity: 'CASE_MANAGER' }),
  CAPACITY_OPEN:              all(asDirector(), subject({ capacity: 'MANAGEMENT_ASSISTANT' })),
  CASE_DECLINED:              (d) => { d.case.phase = 'DECLINED'; },
  CASE_CLOSED:                (d) => { d.case.phase = 'CLOSED'; },
  WARD_OWN:                   all(asDirector(), subject({ wards: [] })),
  TEAM_ENTRY:                 (d) => { d.case.team = []; },
  CASE_MANAGER_DESIGNATED:    all(asCaseManager(), (d) => { d.case.caseManager = 'p-1'; }),
  AD_HOC_INVITED:             all(asActor('iriszorg', 'AD_HOC', 'HOUSING'), subject({ professionBound: true })),
  SHELL_PARTNER_CALLED:       all(ofController('ggd-gelderland-zuid', 'PUBLIC_HEALTH'), (d) => { d.case.activated = []; }),
  CONTROLLER_INVOLVED:        (d) => { d.case.team = [d.member]; },
  PURPOSE_BOUND:              (d) => { d.context.purpose = 'SOMETHING_ELSE'; },
  PHASE_OF_FIELD:             field({ phases: ['INQUIRY'] }),
  DETAIL_THAT:                all(inEarlyPhase('SIGNAL'), field({ detail: 'WHAT' })),
  MONITORING_RUNS:            inPhase('MONITORING'),
  DOSSIER_HANDLE:             all(dossier('HANDLE'), acting('record')),
  DOSSIER_ACCOUNTABILITY:     dossier('ACCOUNTABILITY'),
  DOSSIER_SENSITIVE:          all(asDirector(), dossier('ACCOUNTABILITY', { about: secret })),
  DOSSIER_CORE:               all(inPhase('ASSIGNMENT'), dossier('CORE')),
  CORE_RESTRICTED:            all(dossier('CORE'), limited('RESTRICTION')),
  CORE_OBJECTED:              all(dossier('CORE'), limited('OBJECTION')),
  CORE_CROSS_DOMAIN:          all(dossier('CORE', { origin }), noConsent),
  CORE_ONWARD_USE:            all(dossier('CORE', { origin }), acting('use')),
  CORE_ENTERED:               all(dossier('CORE', { origin }), acting('record')),
  CORE_WRITER:                all(dossier('CORE'), acting('record')),
  RESTRICTED:                 limited('RESTRICTION'),
  OWN_DATA:                   ofController('talis', 'HOUSING'),
  CONTRIBUTED:                (d) => { d.facts.contributions = []; },
  NOTICE_SHARING:             (d) => { d.facts.notices = [d.takenUp]; },
  NOTICE_EVICTION:            all(plain, inEarlyPhase('SIGNAL'), asActor('sterker', 'TEAM_MEMBER', 'SOCIAL_WORK'), field({ route: 'EVICTION' }), (d) => { d.facts.notices = []; }),
  NOTICE_TAKEN_UP:            (d) => { d.facts.notices = [d.sharing]; },
  OBJECTION_STANDS:           limited('OBJECTION'),
  CONSENT_REFUSED:            (d) => { d.consent.refusedAt = '2026-10-20T00:00:00Z'; },
  BASIS_NEVER:                onBasis({ kind: 'LEGITIMATE_INTEREST' }),
  BASIS_OF_PHASE:             all(inEarlyPhase('INQUIRY'), onBasis({ kind: 'CONSENT' })),
  FURTHER_PROCESSING_WEIGHED: all(inEarlyPhase('INQUIRY'), onBasis({ kind: 'FURTHER_PROCESSING', decisionReference: 'b', answers: {} })),
  TASK_HOLDER:                onBasis(municipal),
  TASK_LAW:                   onBasis({ ...municipal, taskHolder: 'POLICE' }),
  TASK_SERVES:                (d) => { d.case.referrals = []; },
  TASK_IN_DOMAIN:             all(ofController('gemeente-nijmegen', 'DEBT_COUNSELLING'), onBasis(municipal)),
  CONSENT_VALID:              all(plain, onBasis({ kind: 'CONSENT' }), noConsent),
  CONSENT_NOT_FOR_POLICE:     onBasis({ kind: 'CONSENT' }),
  VITAL_INTEREST_PROVEN:      onVitalInterest({ ...IN_DANGER, consentImpossible: false }),
  CROSS_DOMAIN_CONSENT:       noConsent,
  CROSS_DOMAIN_EMERGENCY:     all(onVitalInterest(IN_DANGER), contributed({ classGround: { CRIMINAL: 'UAVG_32' } })),
  CROSS_DOMAIN_INTRODUCTION:  all(ofController('portaal', 'HOUSING', 'CONTACT'), asCaseManager(), inPhase('ASSIGNMENT'), onBasis(municipal), (d) => { d.facts.consents = []; d.case.needs = ['WMO']; }),
  CROSS_DOMAIN_MONITORING:    all(ofController('gemeente-nijmegen', 'WMO'), asDirector(), onBasis(municipal), noConsent),
  SECRECY_LIFTED:             medical,
  SECRECY_CONSENT:            all(medical, contributed({ secrecyLift: { kind: 'CONSENT' } })),
  SECRECY_CONFLICT:           all(medical, contributed({ secrecyLift: { kind: 'CONFLICT_OF_DUTIES', answers: IN_CONFLICT } })),
  SECRECY_INVOLVED:           all(medical, contributed({ secrecyLift: { kind: 'DIRECTLY_INVOLVED', recipientActor: 'p-41', necessity: true } })),
  POLICE_DECISION:            (d) => { d.contribution.basis.decisionReference = null; },
  SPECIAL_GROUND:             all(plain, field({ classes: ['SPECIAL'] }), contributed({ classGround: {} })),
  SPECIAL_EARLY:              all(plain, inEarlyPhase('SIGNAL'), asActor('sterker', 'TEAM_MEMBER', 'SOCIAL_WORK'), field({ classes: ['SPECIAL'] }), contributed({ classGround: { SPECIAL: 'A9_2_C' } })),
  CRIMINAL_GROUND:            contributed({ classGround: {} }),
  ONWARD_USE_APPROVED:        acting('use'),
  RECORD_BY_DIRECTOR:         acting('record'),
  RECORD_OUTLINE_ONLY:        all(asDirector(), acting('record')),
  RECORD_APPROVED:            all(asDirector(), acting('record'), field({ detail: 'THAT', recordAs: 'PLAN' })),
} satisfies Record<RuleId, Change>;

/** Bodies other than HOUSING rest on consent here: their own task is not what is put to the test. */
const onConsent: Change = (d) => {
  if (d.contribution.basis.law === 'WPG_20' && d.field.controller !== 'politie')
    d.contribution.basis = { kind: 'CONSENT' };
};

describe('every rule bites', () => {
  test.each(RULE_IDS)('%s', (id) => {
    const answer = answerTo(all(BITES[id], onConsent));
    const { gate, code, article } = RULES[id];
    const released = code === 'RELEASED';
    const where = released ? {} : { gate, code };
    expect(answer).toMatchObject({ decision: released, rule: id, article, ...where });
  });
});

describe('every rule is complete', () => {
  const cited: readonly string[] = SOURCES.map((source) => source.cited);

  test.each(RULE_IDS)('%s', (id) => {
    const { gate, code, article, obligations, text, needed } = RULES[id];
    expect(GATES).toContain(gate);
    expect(CODES).toContain(code);
    expect(obligations.length).toBeGreaterThan(0);
    expect(text).toMatch(/^[A-Z"].{20,}\.$/);
    expect(needed === '').toBe(code === 'RELEASED');
    for (const part of article.split('; '))
      expect(cited.some((source) => part === source || part.startsWith(`${source} `))).toBe(true);
  });
});
