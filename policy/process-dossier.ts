/** §4 The process dossier, asked at G5: what the college keeps of a case, by section (P 5, R Toegang, A slot; obligations 6, 7, 10, 49, 100). */
import type { Asked } from './asked.js';
import { findLimit } from './find-limit.js';
import { findOnwardUse } from './find-onward-use.js';
import { CORE_WRITERS } from './laws.js';
import { type Outcome, pass, refuse } from './outcome.js';
import { isDossierStep, isTeamStep } from './phases.js';
import type { About, Origin, ProcessField } from './question.js';
import { holdsRecipient } from './scope.js';
import { findConsentOfAll } from './valid-consent.js';
import type { Capacity, CoreDatum } from './vocabulary.js';

const COLLEGE = 'gemeente-nijmegen';
const REFUSED = refuse('PHASE');

export function judgeProcessDossier(asked: Asked, field: ProcessField): Outcome {
  switch (field.section) {
    case 'HANDLE':
      return mayHandle(asked) ? pass() : REFUSED;
    case 'ACCOUNTABILITY':
      return mayAccount(asked, field) ? pass() : REFUSED;
    case 'CORE':
      return asked.action === 'record' ? judgeCoreRecord(asked, field) : judgeCoreView(asked, field);
  }
}

/** Case id, ward, phase and the reader's own team entry. */
function mayHandle({ subject, action, facts }: Asked): boolean {
  return action !== 'record' || (subject.capacity === 'PROCESS_DIRECTOR' && facts.case.phase !== 'CLOSED');
}

/** Consents, notices, references, limits, decisions to share or not. */
function mayAccount(asked: Asked, { about, recordedBy }: ProcessField): boolean {
  const { subject, action, facts } = asked;
  const { phase } = facts.case;
  const isDirector = subject.capacity === 'PROCESS_DIRECTOR';
  const isManager = subject.capacity === 'CASE_MANAGER';
  if (action === 'record') {
    return isTeamStep(phase) && (isDirector || isManager || about?.controller === subject.organisation);
  }
  const mayLook = isTeamStep(phase) ? isDirector || isManager : phase === 'CLOSED' && isDirector;
  return mayLook && (!isSensitive(about) || recordedBy === subject.id || holdsRecipient(about.recipients, subject));
}

function isSensitive(about: About | null): about is About {
  return about !== null && (about.secrecy !== 'NONE' || about.classes.length > 0);
}

/** `read` and `use`: the capacities, then the limits, then the consent that let the datum in, then onward use. */
function judgeCoreView(asked: Asked, field: ProcessField): Outcome {
  if (!mayReadCore(asked)) return REFUSED;
  const limited = judgeCoreLimits(asked, field);
  if (!limited.passed) return limited;
  const { origin, persons } = field;
  if (origin === null) return pass();
  const records: string[] = [];
  if (origin.domain !== asked.subject.domain) {
    const consents = findConsentOfAll(asked, origin, persons, 'CROSS_DOMAIN');
    if (consents === null) return refuse('CROSS_DOMAIN');
    records.push(...consents);
  }
  if (asked.action === 'use' && origin.controller !== asked.subject.organisation) {
    const use = findOnwardUse(asked, origin, persons);
    if (use === undefined) return refuse('ONWARD_USE', records);
    records.push(use.id);
  }
  return pass(records);
}

function mayReadCore({ subject, facts }: Asked): boolean {
  const { capacity } = subject;
  const isKeeper = capacity === 'PROCESS_DIRECTOR' || capacity === 'MANAGEMENT_ASSISTANT';
  if (facts.case.phase === 'CLOSED') return isKeeper;
  return isDossierStep(facts.case.phase) && (isKeeper || capacity === 'CASE_MANAGER' || capacity === 'TEAM_MEMBER');
}

/** A restriction, or an objection to what rests on a public task or on the college's own. */
function judgeCoreLimits(asked: Asked, { persons, origin }: ProcessField): Outcome {
  const controllers = origin === null ? [COLLEGE] : [COLLEGE, origin.controller];
  const restriction = findLimit(asked, 'RESTRICTION', persons, controllers);
  if (restriction !== undefined) return refuse('RESTRICTION', [restriction.id]);
  if (!isOpenToObjection(origin)) return pass();
  const objection = findLimit(asked, 'OBJECTION', persons, controllers);
  return objection === undefined ? pass() : refuse('OBJECTION', [objection.id]);
}

function isOpenToObjection(origin: Origin | null): boolean {
  return origin === null || origin.basis === 'PUBLIC_TASK';
}

/** `record`: the limits first; content with an origin enters only through `record` of the release field. */
function judgeCoreRecord(asked: Asked, field: ProcessField): Outcome {
  const limited = judgeCoreLimits(asked, field);
  if (!limited.passed) return limited;
  if (!isDossierStep(asked.facts.case.phase) || field.origin !== null) return refuse('RECORD');
  return mayWriteCore(asked, field) ? pass() : refuse('RECORD');
}

function mayWriteCore({ subject }: Asked, { recordAs, owner }: ProcessField): boolean {
  if (recordAs === null || recordAs === undefined) return false;
  const { data, ownActionsOnly } = writerOf(subject.capacity);
  if (!data.includes(recordAs)) return false;
  return recordAs !== 'ACTION' || !ownActionsOnly || owner === subject.organisation;
}

function writerOf(capacity: Capacity): { readonly data: readonly CoreDatum[]; readonly ownActionsOnly: boolean } {
  return CORE_WRITERS[capacity];
}
