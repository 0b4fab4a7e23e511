import { expect, test } from '@jest/globals';
import { type ProcessingSpan, writeLines } from './logbook.js';

let serial = 0;
const SPAN: ProcessingSpan = {
  trace: { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) },
  subgraph: 'housing',
  recipient: 'sterker',
  purpose: 'PLAN_AND_DIRECTION',
  ruleSet: 'sha256:aa',
  status: 'Ok',
  startTime: 1000,
  endTime: 1004,
  phaseOf: () => 'APPROACH',
  newSpanId: () => `${serial++}`.padStart(16, '0'),
};

test('one line for each person and controller, with the coordinates in order', () => {
  const lines = writeLines(
    [
      { caseId: 'c1', person: 'a', controller: 'talis', coordinate: 'HousingFile.known' },
      { caseId: 'c1', person: 'b', controller: 'talis', coordinate: 'HousingFile.known' },
      { caseId: 'c1', person: 'a', controller: 'talis', coordinate: 'Arrears.cents' },
      { caseId: 'c1', person: 'a', controller: 'portaal', coordinate: 'HousingFile.known' },
    ],
    SPAN,
  );
  expect(lines.map(({ dataSubjectId, attributes }) => [dataSubjectId, attributes['nl.regieteam.controller']])).toEqual([
    ['a', 'talis'],
    ['b', 'talis'],
    ['a', 'portaal'],
  ]);
  expect(new Set(lines.map(({ spanId }) => spanId)).size).toBe(3);
  expect(lines[0]).toEqual({
    spanId: '0000000000000000',
    traceId: SPAN.trace.traceId,
    parentSpanId: SPAN.trace.spanId,
    name: 'housing.read',
    status: 'Ok',
    startTime: 1000n,
    endTime: 1004n,
    processingActivityId: 'https://regietafel.example/register/talis/approach',
    dataSubjectId: 'a',
    dataSubjectIdType: 'nl.regieteam.case-person',
    attributes: {
      'dpl.core.processing_activity_id': 'https://regietafel.example/register/talis/approach',
      'dpl.core.data_subject_id': 'a',
      'dpl.core.data_subject_id_type': 'nl.regieteam.case-person',
      'nl.regieteam.case': 'c1',
      'nl.regieteam.controller': 'talis',
      'nl.regieteam.coordinates': ['Arrears.cents', 'HousingFile.known'],
      'nl.regieteam.phase': 'APPROACH',
      'nl.regieteam.purpose': 'PLAN_AND_DIRECTION',
      'nl.regieteam.recipient': 'sterker',
      'nl.regieteam.rule_set': 'sha256:aa',
    },
  });
});

test('nothing went out, nothing is written', () => {
  expect(writeLines([], SPAN)).toEqual([]);
});
