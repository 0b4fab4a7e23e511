/** A request vector: one HTTP request as it comes, and what a subgraph must answer, write and send. Made from a draft that says it shortly. */
import type { ActName } from '../../policy/work/index.js';
import { digestOf, FOREIGN, FOREIGN_KID, KID, OWN, sealBy, sealToken } from '../grants/vector-keys.js';
import {
  CASES,
  type CaseKey,
  type FactsChange,
  factsOf,
  PERSONS,
  type PersonKey,
  READERS,
  type ReaderKey,
  subjectOf,
} from './household.js';

export const SUBGRAPH = 'police';
export const GATEWAY = 'regietafel-gateway';
/** 2026-11-18T11:06:40Z. */
export const START = 1_795_000_000;

type Json = Readonly<Record<string, unknown>>;

/** A line of the logbook without its `span_id`, which is random, and its times. */
export interface LogbookVector {
  readonly trace_id: string;
  readonly parent_span_id: string;
  readonly name: string;
  readonly status: 'Ok';
  readonly attributes: Json;
}

export interface RequestVector {
  readonly name: string;
  readonly shows: string;
  /** Seconds since 1970 at which it comes. */
  readonly now: number;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
  };
  /** What the token of the request says; null where there is none. */
  readonly claims: Json | null;
  readonly answer: Answer;
  readonly logbook: readonly LogbookVector[];
  /** What the subgraph then tells casework, at `POST /inbox`. */
  readonly sends: readonly Json[];
}

export interface Answer {
  readonly status: number;
  readonly body: Json;
}

/** A case of the grant: about whom, and what may go out about each of them. */
export interface Granted extends FactsChange {
  readonly of?: CaseKey;
  readonly persons: readonly PersonKey[];
  readonly released: readonly string[];
  /** Of a person for whom it is less than that. */
  readonly less?: Readonly<Partial<Record<PersonKey, readonly string[]>>>;
  /** @default politie */
  readonly controllers?: readonly string[];
  /** In place of the facts. */
  readonly facts?: Json;
}

/** Who reads or acts, by a grant of the gateway. */
export interface Asked {
  readonly by: ReaderKey;
  readonly query: string;
  readonly variables?: Json;
  readonly operationName?: string;
  readonly cases: readonly Granted[];
  readonly act?: ActName;
  /** Of the decision; that of the request when left out. */
  readonly time?: string;
}

/** What waits for him (`POST /worklist`), in these domains. */
export interface Waits {
  readonly by: ReaderKey;
  readonly domains: readonly string[];
  /** In the body; his own when left out. */
  readonly actor?: string;
}

/** A message, signed by casework unless it says otherwise. */
export interface Told {
  readonly message: Json;
}

export interface Bend {
  /** Overwrite those of the token; undefined leaves out. */
  readonly claims?: Json;
  readonly path?: string;
  readonly contentType?: string;
  /** Sent in place of what was signed for. */
  readonly body?: string;
  /** Makes the body, and signs it, from what it would have been. */
  readonly write?: (body: string) => string;
  readonly signedBy?: 'gateway' | 'casework';
  readonly hasNoToken?: boolean;
  /** Of the vector with this name: the same request once more. */
  readonly again?: string;
}

/** Of whom something went out, and what. */
export interface Logged {
  readonly person: PersonKey;
  readonly of?: CaseKey;
  readonly recipient?: string;
  /** Of reading: in the order of code units. */
  readonly coordinates?: readonly string[];
  readonly act?: ActName;
  /** The activity, where it is not that of the step APPROACH. */
  readonly activity?: string;
}

export interface Draft {
  readonly name: string;
  readonly shows: string;
  /** Seconds after the start at which it comes. @default 1 */
  readonly at?: number;
  readonly asks: Asked | Waits | Told | { readonly get: string };
  readonly bend?: Bend;
  readonly answer: Answer;
  readonly logs?: readonly Logged[];
  readonly sends?: readonly Json[];
}

export const answered = (data: Json | null): Answer => ({ status: 200, body: { data } });
export const refused = (status: number, code: string): Answer => ({
  status,
  body: { type: 'about:blank', status, code },
});

export function instantAt(at: number): string {
  return new Date((START + at) * 1000).toISOString();
}

/** Numbers the drafts in order, and signs what is signed. */
export function makeVectors(drafts: readonly Draft[], ruleSet: string): readonly RequestVector[] {
  const made = new Map<string, RequestVector>();
  for (const [index, draft] of drafts.entries()) {
    const { name } = draft;
    if (made.has(name)) throw new Error(`Two vectors are called "${name}".`);
    made.set(name, makeVector(draft, index + 1, ruleSet, made));
  }
  return [...made.values()];
}

function makeVector(
  draft: Draft,
  serial: number,
  ruleSet: string,
  made: ReadonlyMap<string, RequestVector>,
): RequestVector {
  const { name, shows, at = 1, asks, bend = {}, answer, logs = [], sends = [] } = draft;
  const trace = { traceId: hex(serial, 32), spanId: hex(serial, 16) };
  const logbook = logs.map((logged) => lineOf(logged, trace, ruleSet));
  const said = { name, shows, now: START + at };
  const expected = { answer, logbook, sends };
  if (bend.again !== undefined) {
    const first = made.get(bend.again);
    if (first === undefined) throw new Error(`"${name}" repeats "${bend.again}", which is not before it.`);
    return { ...said, request: first.request, claims: first.claims, ...expected };
  }
  if ('get' in asks) {
    const request = { method: 'GET', path: asks.get, headers: {}, body: null };
    return { ...said, request, claims: null, ...expected };
  }
  const isTold = 'message' in asks;
  const plain = JSON.stringify(saidIn(asks, trace, instantAt(at)));
  const signed = bend.write === undefined ? plain : bend.write(plain);
  const claims = {
    ...{ iss: isTold ? 'casework' : GATEWAY, aud: SUBGRAPH, iat: START + at - 1, exp: START + at + 29 },
    ...{ jti: `vector-${serial}`, body_sha256: digestOf(signed) },
    ...(isTold ? { organisation: 'gemeente-nijmegen' } : { rule_set: ruleSet, ...claimsOf(asks.by) }),
    ...bend.claims,
  };
  const signer = bend.signedBy ?? (isTold ? 'casework' : 'gateway');
  const headers = {
    'content-type': bend.contentType ?? 'application/json',
    ...(bend.hasNoToken ? {} : { authorization: `Bearer ${tokenOf(claims, signer)}` }),
  };
  const path = bend.path ?? pathOf(asks);
  const request = { method: 'POST', path, headers, body: bend.body ?? signed };
  return { ...said, request, claims: bend.hasNoToken ? null : claims, ...expected };
}

function pathOf(asks: Asked | Waits | Told): string {
  if ('message' in asks) return '/inbox';
  return 'domains' in asks ? '/worklist' : '/graphql';
}

function saidIn(asks: Asked | Waits | Told, trace: object, now: string): Json {
  if ('message' in asks) return asks.message;
  if (!('domains' in asks)) return bodyOf(asks, trace, now);
  return { actor: asks.actor ?? READERS[asks.by].actor, domains: asks.domains };
}

function claimsOf(by: ReaderKey): Json {
  const { actor, organisation } = READERS[by];
  return { actor, organisation };
}

function tokenOf(claims: Json, signer: 'gateway' | 'casework'): string {
  const [jwk, kid] = signer === 'gateway' ? [OWN, KID] : [FOREIGN, FOREIGN_KID];
  return sealToken({ alg: 'EdDSA', kid, typ: 'JWT' }, claims, sealBy(jwk));
}

function bodyOf(asked: Asked, trace: object, now: string): Json {
  const { by, query, variables, operationName, act, time = now } = asked;
  const cases = asked.cases.map((granted) => {
    const { of = 'main', persons, released, less = {}, controllers = ['politie'], facts } = granted;
    const entries = persons.flatMap((person) =>
      controllers.map((controller) => ({
        ...{ person: PERSONS[person], controller },
        coordinates: less[person] ?? released,
      })),
    );
    return {
      id: CASES[of],
      facts: facts ?? factsOf(of, by, persons, granted),
      released: released.length === 0 ? [] : entries,
    };
  });
  const subject = subjectOf(by);
  const regietafel = { trace, subject, ...(act && { act }), purpose: 'PLAN_AND_DIRECTION', time, cases };
  return {
    query,
    ...(variables && { variables }),
    ...(operationName && { operationName }),
    extensions: { regietafel },
  };
}

function lineOf(logged: Logged, trace: { traceId: string; spanId: string }, ruleSet: string): LogbookVector {
  const { person, of = 'main', recipient = 'sterker', coordinates, act, activity = 'approach' } = logged;
  return {
    trace_id: trace.traceId,
    parent_span_id: trace.spanId,
    name: act === undefined ? `${SUBGRAPH}.read` : `${SUBGRAPH}.${act.toLowerCase()}`,
    status: 'Ok',
    attributes: {
      'dpl.core.processing_activity_id': `https://regietafel.example/register/politie/${activity}`,
      'dpl.core.data_subject_id': PERSONS[person],
      'dpl.core.data_subject_id_type': 'nl.regieteam.case-person',
      'nl.regieteam.case': CASES[of],
      'nl.regieteam.controller': 'politie',
      'nl.regieteam.phase': 'APPROACH',
      'nl.regieteam.purpose': 'PLAN_AND_DIRECTION',
      'nl.regieteam.rule_set': ruleSet,
      'nl.regieteam.recipient': recipient,
      ...(coordinates && { 'nl.regieteam.coordinates': coordinates }),
      ...(act && { 'nl.regieteam.act': act }),
    },
  };
}

function hex(serial: number, digits: number): string {
  return serial.toString(16).padStart(digits, '0');
}
