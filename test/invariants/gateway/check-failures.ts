/** I21: what cannot be recorded is denied, and an operation that fails leaves its record all the same. */
import { expect } from '@jest/globals';
import { RegietafelError } from '../../../gateway/errors/index.js';
import { NAMES } from './check-denials.js';
import { readRecord, requestIn, ruleSetIn } from './decisions.js';
import { type Answered, type Bend, HERE, ruleSet, type Scene, THERE } from './stage.js';
import type { Told } from './stream.js';

/** One of three troubles, by the question: a full log, casework gone when its fields are asked, or at the second reading. */
export async function checkTrouble({ scene, ask, sent }: Told): Promise<boolean> {
  const trouble = TROUBLES[scene.question.rows % TROUBLES.length];
  if (trouble === undefined) throw new Error('There is always trouble.');
  const answer = await ask(scene, trouble());
  expect(answer.lines.length).toBe(1);
  if (trouble === fullLog) return checkDenied(answer, 'DECISION_LOG_UNAVAILABLE');
  // Nothing was asked of anyone: then nothing was read twice, and nothing failed.
  if (sent.length === 0) {
    expect([answer.lines[0]?.status, answer.error]).toEqual(['Unset', null]);
    return false;
  }
  checkFailure(scene, answer);
  return checkDenied(answer, 'CASEWORK_UNAVAILABLE');
}

function fullLog(): Bend {
  return {
    record: async () => {
      throw new RegietafelError('DECISION_LOG_UNAVAILABLE');
    },
  };
}

const caseworkDown = (): Bend => ({ down: ['casework'] });

function secondReading(): Bend {
  let readings = 0;
  return {
    onReading() {
      readings += 1;
      if (readings === 2) throw new RegietafelError('CASEWORK_UNAVAILABLE');
    },
  };
}

const TROUBLES = [fullLog, caseworkDown, secondReading];

/** Nothing comes out, and the sentence is the same for every partner (I23). */
function checkDenied({ data, extensions, error }: Answered, code: string): true {
  const sentence = error instanceof Error ? error.message : String(error);
  expect(NAMES.filter((name) => sentence.includes(name))).toEqual([]);
  expect([data, extensions, error]).toEqual([undefined, undefined, expect.objectContaining({ code })]);
  return true;
}

function checkFailure(scene: Scene, { lines: [line], wasDurable }: Answered): void {
  if (line === undefined) return;
  const { actor, cases } = requestIn(line);
  const named = scene.pair.roots.map((root) => (root === 'here' ? HERE : THERE));
  expect({
    wasDurable,
    status: line.status,
    failure: line.body['nl.regieteam.failure'],
    ruleSet: ruleSetIn(line),
    actor,
    cases: [...cases].sort(),
    answered: readRecord(line).filter(({ answered }) => answered),
  }).toEqual({
    wasDurable: true,
    status: 'Error',
    failure: 'CASEWORK_UNAVAILABLE',
    ruleSet: ruleSet.hash,
    actor: scene.reader.actor,
    cases: [...named].sort(),
    answered: [],
  });
}
