/** I21 and I22: one record answers for all that an operation released and withheld, and can be asked again. */
import { expect } from '@jest/globals';
import type { DecisionLine } from '../../../gateway/audit/decision-log.js';
import {
  decide,
  type Facts,
  type Instant,
  isMalformed,
  parseInstant,
  readFacts,
  readResource,
  readSubject,
  type Subject,
} from '../../../policy/index.js';
import { resourceOf } from '../../leak/expected-release.js';
import { questionKey, type Recorded, readRecord, requestIn, ruleSetIn } from './decisions.js';
import { coordinateAt, leavesAsked, leavesIn, type Path } from './paired-operations.js';
import { contract, HERE, ruleSet, type Scene, THERE } from './stage.js';
import type { Told } from './stream.js';

const COARSE: readonly string[] = ['UNKNOWN', 'SCREENING', 'CAPACITY', 'INVOLVEMENT', 'PURPOSE', 'PHASE'];

/** I21. */
export function checkRecord({ scene, data, extensions, lines, wasDurable }: Told): boolean {
  const { way, reader } = scene;
  expect(wasDurable).toBe(true);
  expect(lines).toHaveLength(1);
  const [line] = lines as readonly [DecisionLine];
  expect([line.status, ruleSetIn(line), requestIn(line).actor]).toEqual(['Unset', ruleSet.hash, reader.actor]);
  const recorded = readRecord(line);
  const questions = recorded.map(questionKey);
  expect(new Set(questions).size).toBe(questions.length);

  const shown = new Set<string>();
  for (const { coordinate, value } of leavesIn(data, way.keys)) {
    if (value !== null && isClassified(coordinate)) shown.add(coordinate);
  }
  const answered = new Set(recorded.filter((each) => each.answered).map(({ field }) => field));
  expect([...shown].sort()).toEqual([...answered].sort());
  expect(recorded.filter((each) => each.answered && !each.decision)).toEqual([]);

  const { withheld = [] } = (extensions ?? {}) as { withheld?: readonly { path: Path; code: string }[] };
  expect(withheld.filter(({ path, code }) => !isOnRecord(scene, recorded, path, code))).toEqual([]);

  // What was asked of a case that is open was decided on, released or not.
  for (const [key, { straight, beneath }] of Object.entries(way.keys)) {
    const id = straight === 'there' ? THERE : HERE;
    const isOpen = ((data ?? {}) as Readonly<Record<string, unknown>>)[key] !== null;
    const decided = new Set(recorded.filter(({ caseId }) => caseId === id).map(({ field }) => field));
    const asked = isOpen ? [...leavesAsked(beneath ?? {})].filter(isClassified) : ['Case.id'];
    expect(asked.filter((coordinate) => !decided.has(coordinate))).toEqual([]);
  }
  return recorded.length > 1;
}

function isClassified(coordinate: string): boolean {
  const rule = contract.rules.get(coordinate);
  return rule !== undefined && rule.kind !== 'edge' && !(rule.kind === 'process' && rule.section === 'HANDLE');
}

/** Each refusal that was told of is on record, and what was told follows from it (law §5). */
function isOnRecord(scene: Scene, recorded: readonly Recorded[], path: Path, code: string): boolean {
  const coordinate = coordinateAt(path, scene.way.keys);
  const field = coordinate === 'Query.case' ? 'Case.id' : coordinate;
  const refused = recorded.filter((each) => each.field === field && !each.decision);
  return refused.some((each) => userCodeOf(scene, each) === code);
}

function userCodeOf({ reader, cases }: Scene, { caseId, field, gate, contribution }: Recorded): string {
  if (COARSE.includes(gate)) return 'NOT_AVAILABLE';
  const rule = contract.rules.get(field);
  const isPlain = rule?.kind === 'release' && rule.secrecy === 'NONE' && rule.classes.length === 0;
  if (reader.capacity !== 'CASE_MANAGER' || !isPlain) return 'NOT_SHARED';
  if (gate === 'CROSS_DOMAIN') return 'CONSENT_NEEDED';
  if (gate !== 'BASIS') return 'NOT_SHARED';
  const one = cases.find(({ id }) => id === caseId);
  const basis = one?.facts.contributions.find(({ id }) => id === contribution)?.basis;
  return basis?.kind === 'CONSENT' ? 'CONSENT_NEEDED' : 'NO_BASIS';
}

/** I22. */
export function checkReplay({ scene, lines }: Told): boolean {
  let replayed = 0;
  for (const line of lines) {
    expect(ruleSetIn(line)).toBe(ruleSet.hash);
    const time = parseInstant(new Date(line.timestamp).toISOString());
    const { action, purpose } = requestIn(line);
    expect(action).toBe('read');
    if (time === undefined || time === null) throw new Error('The record has no time.');
    for (const [caseId, recorded] of Map.groupBy(readRecord(line), (each) => each.caseId)) {
      const facts = readFacts(scene.cases.find(({ id }) => id === caseId)?.facts);
      if (isMalformed(facts)) throw new Error('The case on record is none.');
      for (const each of recorded) {
        const again = replay(each, facts, time, purpose);
        const before = [each.decision, each.code, each.gate, each.contribution, each.records];
        if (JSON.stringify(again) !== JSON.stringify(before)) expect([each.field, again]).toEqual([each.field, before]);
        replayed += 1;
      }
    }
  }
  return replayed > 0;
}

/** The same question, made of what the record says and nothing else. */
function replay(recorded: Recorded, facts: Facts, time: Instant, purpose: string) {
  const subject = readSubject(recorded.subject) as Subject;
  const rule = contract.rules.get(recorded.field);
  if (rule === undefined || rule.kind === 'edge') throw new Error(`${recorded.field} is no field.`);
  const resource = readResource(resourceOf(rule, recorded));
  if (isMalformed(resource)) return [false, 'UNKNOWN', 'UNKNOWN', null, []];
  const decision = decide({ subject, action: 'read', resource, time, purpose, facts }, ruleSet);
  return [decision.released, decision.code, decision.gate, decision.contribution, decision.records];
}
