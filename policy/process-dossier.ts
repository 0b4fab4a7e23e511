/** §4 The process dossier, asked at G5: what the college keeps of a case, by section (P 5, R Toegang, A slot; obligations 6, 7, 10, 49, 100). */
import type { Asked, Refusal } from './asked.js';
import { findLimit } from './find-limit.js';
import { findOnwardUse } from './find-onward-use.js';
import { COLLEGE } from './organisations.js';
import type { About, Origin, ProcessField } from './question.js';
import { holdsRecipient } from './scope.js';
import { isDossierStep, isTeamStep } from './steps.js';
import { holdsConsentOfAll } from './valid-consent.js';

export function judgeProcessDossier(asked: Asked, field: ProcessField): Refusal {
  switch (field.section) {
    case 'HANDLE':
      return mayHandle(asked) ? null : 'DOSSIER_HANDLE';
    case 'ACCOUNTABILITY':
      return judgeAccountability(asked, field);
    case 'CORE':
      return asked.action === 'record' ? judgeCoreRecord(asked, field) : judgeCoreView(asked, field);
  }
}

/** Case id, ward, phase and the reader's own team entry. */
function mayHandle({ subject, action, facts }: Asked): boolean {
  return action !== 'record' || (subject.capacity === 'PROCESS_DIRECTOR' && facts.case.phase !== 'CLOSED');
}

/** Consents, notices, references, limits, decisions to share or not. */
function judgeAccountability(asked: Asked, { about, recordedBy }: ProcessField): Refusal {
  const { subject, action, facts } = asked;
  const { phase } = facts.case;
  const isDirector = subject.capacity === 'PROCESS_DIRECTOR';
  const isManager = subject.capacity === 'CASE_MANAGER';
  if (action === 'record') {
    const mayWrite = isDirector || isManager || about?.controller === subject.organisation;
    return isTeamStep(phase) && mayWrite ? null : 'DOSSIER_ACCOUNTABILITY';
  }
  const mayLook = isTeamStep(phase) ? isDirector || isManager : phase === 'CLOSED' && isDirector;
  if (!mayLook) return 'DOSSIER_ACCOUNTABILITY';
  if (!isSensitive(about) || recordedBy === subject.id) return null;
  return holdsRecipient(about.recipients, subject) ? null : 'DOSSIER_SENSITIVE';
}

function isSensitive(about: About | null): about is About {
  return about !== null && (about.secrecy !== 'NONE' || about.classes.length > 0);
}

/** `read` and `use`: the capacities, then the limits, then the consent that let the datum in, then onward use. */
function judgeCoreView(asked: Asked, field: ProcessField): Refusal {
  if (!mayReadCore(asked)) return 'DOSSIER_CORE';
  const limited = judgeCoreLimits(asked, field);
  if (limited !== null) return limited;
  const { origin, persons } = field;
  if (origin === null) return null;
  const isForeign = origin.domain !== asked.subject.domain;
  if (isForeign && !holdsConsentOfAll(asked, origin, persons, 'CROSS_DOMAIN')) return 'CORE_CROSS_DOMAIN';
  if (asked.action === 'use' && origin.controller !== asked.subject.organisation) {
    const use = findOnwardUse(asked, origin, persons);
    if (use === undefined) return 'CORE_ONWARD_USE';
    asked.records.push(use.id);
  }
  return null;
}

function mayReadCore({ subject, facts }: Asked): boolean {
  const { capacity } = subject;
  const isKeeper = capacity === 'PROCESS_DIRECTOR' || capacity === 'MANAGEMENT_ASSISTANT';
  if (facts.case.phase === 'CLOSED') return isKeeper;
  return isDossierStep(facts.case.phase) && (isKeeper || capacity === 'CASE_MANAGER' || capacity === 'TEAM_MEMBER');
}

/** A restriction, or an objection to what rests on a public task or on the college's own. */
function judgeCoreLimits(asked: Asked, { persons, origin }: ProcessField): Refusal {
  const second = origin === null ? null : origin.controller;
  const restriction = findLimit(asked, 'RESTRICTION', persons, COLLEGE, second);
  if (restriction !== undefined) {
    asked.records.push(restriction.id);
    return 'CORE_RESTRICTED';
  }
  if (!isOpenToObjection(origin)) return null;
  const objection = findLimit(asked, 'OBJECTION', persons, COLLEGE, second);
  if (objection === undefined) return null;
  asked.records.push(objection.id);
  return 'CORE_OBJECTED';
}

function isOpenToObjection(origin: Origin | null): boolean {
  return origin === null || origin.basis === 'PUBLIC_TASK';
}

/** `record`: the limits first; content with an origin enters only through `record` of the release field. */
function judgeCoreRecord(asked: Asked, field: ProcessField): Refusal {
  const limited = judgeCoreLimits(asked, field);
  if (limited !== null) return limited;
  if (!isDossierStep(asked.facts.case.phase) || field.origin !== null) return 'CORE_ENTERED';
  return mayWriteCore(asked, field) ? null : 'CORE_WRITER';
}

function mayWriteCore({ subject, tables }: Asked, { recordAs, owner }: ProcessField): boolean {
  if (recordAs === null || recordAs === undefined) return false;
  const { data, ownActionsOnly } = tables.coreWriters[subject.capacity];
  if (!data.includes(recordAs)) return false;
  return recordAs !== 'ACTION' || !ownActionsOnly || owner === subject.organisation;
}
