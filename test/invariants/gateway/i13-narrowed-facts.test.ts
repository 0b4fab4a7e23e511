/**
 * I13, the partner's half: it decides again by the law, on what it is told of the facts and its own contributions, as it
 * would on all of them (obligation 22). What it is not told may cost nobody anything, and let nothing out.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { narrowFacts } from '../../../gateway/fetch/narrow-facts.js';
import {
  decide,
  type Facts,
  isMalformed,
  parseInstant,
  type ReleaseField,
  readFacts,
  readResource,
  readSubject,
  type Subject,
} from '../../../policy/index.js';
import { getSubgraph, SUBGRAPH_NAMES } from '../../../schema/subgraphs.js';
import { resourceOf, subjectOf } from '../../leak/expected-release.js';
import { controllersOf } from './items.js';
import { RUNS, SEED } from './seed.js';
import { NOW } from './small-case.js';
import { contract, questions, ruleSet, setScene } from './stage.js';

const time = parseInstant(NOW.toISOString());

function read(facts: unknown): Facts {
  const found = readFacts(facts);
  if (isMalformed(found)) throw new Error(`The facts are malformed: ${found.malformed}.`);
  return found;
}

test('I13: on narrowed facts a partner decides as on all of them', () => {
  const tally = { cases: 0, decisions: 0, released: 0 };
  fc.assert(
    fc.property(questions, fc.constantFrom('PLAN_AND_DIRECTION', 'NUISANCE_REDUCTION'), (question, purpose) => {
      const { reader, pair, cases } = setScene(question);
      const [one] = cases;
      if (one === undefined || time === undefined) throw new Error('There is always one case.');
      const subject = readSubject(subjectOf(reader)) as Subject;
      const whole = read(one.facts);
      const persons = one.persons.map(({ id }) => id);
      for (const name of SUBGRAPH_NAMES) {
        const coordinates = pair.coordinates.filter((coordinate) => ownerOf(coordinate) === name);
        if (coordinates.length === 0 || name === 'casework') continue;
        const { controllers } = getSubgraph(name);
        const { organisation } = reader;
        const receiver = { controllers, persons: new Set(persons), actor: reader.actor, organisation };
        const own = one.facts.contributions.filter((each) => controllers.includes(each.controller));
        const told = read({ ...narrowFacts(one.facts as never, receiver), contributions: own });
        for (const coordinate of coordinates) {
          const rule = contract.rules.get(coordinate);
          if (rule?.kind !== 'release') continue;
          for (const controller of controllersOf(contract, coordinate)) {
            for (const about of [...persons.map((person) => [person]), persons]) {
              const resource = readResource(resourceOf(rule, { persons: about, controller })) as ReleaseField;
              const ask = (facts: Facts) =>
                decide({ subject, action: 'read', resource, time, purpose, facts }, ruleSet);
              const [all, some] = [ask(whole), ask(told)];
              if (all.released !== some.released || all.code !== some.code) {
                expect([coordinate, controller, about, some.code]).toEqual([coordinate, controller, about, all.code]);
              }
              tally.decisions += 1;
              if (all.released) tally.released += 1;
            }
          }
        }
      }
      tally.cases += 1;
    }),
    { numRuns: RUNS, seed: SEED + 1300 },
  );
  expect(tally.cases).toBeGreaterThanOrEqual(RUNS);
  expect(tally.decisions).toBeGreaterThan(RUNS);
  expect(tally.released).toBeGreaterThan(RUNS / 10);
}, 300_000);

function ownerOf(coordinate: string): string | undefined {
  const [type = '', field = ''] = coordinate.split('.');
  return contract.subgraphOf(type, field);
}
