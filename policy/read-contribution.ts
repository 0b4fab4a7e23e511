/** A contribution with its basis, lift, grounds and approval. Malformed in any part, it counts as absent. */
import { ANSWERS } from './law/answers.js';
import type { Answers, Basis, Contribution, RecordApproval, SecrecyLift } from './question.js';
import {
  orNull,
  readAnyText,
  readBoolean,
  readInstant,
  readInstantOrNull,
  readObject,
  readText,
  readTextOrNull,
  readTexts,
} from './read-value.js';
import {
  readBasisKind,
  readClass,
  readCoreDatum,
  readDomain,
  readGround,
  readItem,
  readLiftKind,
  readPartner,
  readPhase,
  readRecipients,
} from './read-words.js';

export function readContribution(value: unknown): Contribution | undefined {
  const raw = readObject(value);
  const item = readItem(value);
  const necessity = readObject(raw?.necessity);
  if (raw === undefined || item === undefined || necessity === undefined) return undefined;
  const id = readText(raw.id);
  const recordedAt = readInstant(raw.recordedAt);
  const persons = readTexts(raw.persons);
  const phase = readPhase(raw.phase);
  const recipients = readRecipients(raw.recipients);
  const purposes = readTexts(raw.purposes);
  const proportionate = readBoolean(necessity.proportionate);
  const leastIntrusive = readBoolean(necessity.leastIntrusive);
  const from = readInstant(raw.from);
  const until = readInstantOrNull(raw.until);
  const withdrawnAt = readInstantOrNull(raw.withdrawnAt);
  const basis = readBasis(raw.basis);
  const secrecyLift = readSecrecyLiftOrNull(raw.secrecyLift);
  const classGround = readClassGround(raw.classGround);
  const classLaw = readAnyTextOrNull(raw.classLaw);
  const recordApproval = readRecordApprovalOrNull(raw.recordApproval);
  if (
    id === undefined ||
    recordedAt === undefined ||
    persons === undefined ||
    phase === undefined ||
    recipients === undefined ||
    purposes === undefined ||
    proportionate === undefined ||
    leastIntrusive === undefined ||
    from === undefined ||
    until === undefined ||
    withdrawnAt === undefined ||
    basis === undefined ||
    secrecyLift === undefined ||
    classGround === undefined ||
    classLaw === undefined ||
    recordApproval === undefined
  ) {
    return undefined;
  }
  return {
    id,
    recordedAt,
    controller: item.controller,
    domain: item.domain,
    category: item.category,
    persons,
    phase,
    recipients,
    purposes,
    necessity: { proportionate, leastIntrusive },
    from,
    until,
    withdrawnAt,
    basis,
    secrecyLift,
    classGround,
    classLaw,
    recordApproval,
  };
}

function readBasis(value: unknown): Basis | undefined {
  const raw = readObject(value);
  const kind = readBasisKind(raw?.kind);
  if (raw === undefined || kind === undefined) return undefined;
  switch (kind) {
    case 'FURTHER_PROCESSING': {
      const decisionReference = readTextOrNull(raw.decisionReference);
      const answers = readAnswers(raw.answers, ANSWERS.FURTHER_PROCESSING);
      if (decisionReference === undefined || answers === undefined) return undefined;
      const weighed = readObject(raw.answers)?.factors;
      const factors = weighed === undefined ? undefined : readFactors(weighed);
      if (weighed !== undefined && factors === undefined) return undefined;
      return { kind, decisionReference, answers, factors };
    }
    case 'PUBLIC_TASK': {
      const taskHolder = readPartner(raw.taskHolder);
      const law = readAnyText(raw.law);
      const serves = readDomain(raw.serves);
      const decisionReference = readTextOrNull(raw.decisionReference);
      return taskHolder === undefined || law === undefined || serves === undefined || decisionReference === undefined
        ? undefined
        : { kind, taskHolder, law, serves, decisionReference };
    }
    case 'VITAL_INTEREST': {
      const answers = readAnswers(raw.answers, ANSWERS.VITAL_INTEREST);
      return answers === undefined ? undefined : { kind, answers };
    }
    case 'CONSENT':
    case 'LEGITIMATE_INTEREST':
    case 'LEGAL_OBLIGATION':
    case 'CONTRACT':
      return { kind };
  }
}

function readSecrecyLift(value: unknown): SecrecyLift | undefined {
  const raw = readObject(value);
  const kind = readLiftKind(raw?.kind);
  if (raw === undefined || kind === undefined) return undefined;
  switch (kind) {
    case 'CONSENT':
      return { kind };
    case 'CONFLICT_OF_DUTIES': {
      const answers = readAnswers(raw.answers, ANSWERS.CONFLICT_OF_DUTIES);
      return answers === undefined ? undefined : { kind, answers };
    }
    case 'DIRECTLY_INVOLVED': {
      const recipientActor = readText(raw.recipientActor);
      const necessity = readBoolean(raw.necessity);
      return recipientActor === undefined || necessity === undefined ? undefined : { kind, recipientActor, necessity };
    }
  }
}

/** A missing answer is neither true nor false and stays undefined. */
function readAnswers(value: unknown, names: readonly string[]): Answers | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const answers: Record<string, boolean> = {};
  for (const name of names) {
    const answer = raw[name];
    if (answer === undefined) continue;
    if (typeof answer !== 'boolean') return undefined;
    answers[name] = answer;
  }
  return answers;
}

/** An object of booleans, whatever its keys. */
function readFactors(value: unknown): Answers | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  for (const factor of Object.values(raw)) {
    if (typeof factor !== 'boolean') return undefined;
  }
  return raw as Answers;
}

/** From class to ground, all known words. */
function readClassGround(value: unknown): Contribution['classGround'] | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const grounds: { -readonly [Key in keyof Contribution['classGround']]: Contribution['classGround'][Key] } = {};
  for (const key of Object.keys(raw)) {
    const dataClass = readClass(key);
    const ground = readGround(raw[key]);
    if (dataClass === undefined || ground === undefined) return undefined;
    grounds[dataClass] = ground;
  }
  return grounds;
}

function readRecordApproval(value: unknown): RecordApproval | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const field = readText(raw.field);
  const recordAs = readCoreDatum(raw.recordAs);
  const givenAt = readInstant(raw.givenAt);
  return field === undefined || recordAs === undefined || givenAt === undefined
    ? undefined
    : { field, recordAs, givenAt };
}

const readAnyTextOrNull = orNull(readAnyText);
const readSecrecyLiftOrNull = orNull(readSecrecyLift);
const readRecordApprovalOrNull = orNull(readRecordApproval);
