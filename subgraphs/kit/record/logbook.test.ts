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

const PLAIN = { caseId: 'c1', section: null, isConfidential: false } as const;

test('one line for each person and controller, with the coordinates in order', () => {
  const lines = writeLines(
    [
      { ...PLAIN, person: 'a', controller: 'talis', coordinate: 'HousingFile.known' },
      { ...PLAIN, person: 'b', controller: 'talis', coordinate: 'HousingFile.known' },
      { ...PLAIN, person: 'a', controller: 'talis', coordinate: 'Arrears.cents' },
      { ...PLAIN, person: 'a', controller: 'portaal', coordinate: 'HousingFile.known' },
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

test('what goes out while informing is deferred, and each section of the dossier, is an activity and a line of its own', () => {
  const one = { ...PLAIN, person: 'a', controller: 'gemeente-nijmegen' };
  const lines = writeLines(
    [
      { ...one, coordinate: 'DebtCounselling.known' },
      { ...one, coordinate: 'Debt.kind', isConfidential: true },
      { ...one, coordinate: 'Contact.name', section: 'CORE' },
      { ...one, coordinate: 'NoticeRecord.kind', section: 'ACCOUNTABILITY' },
    ],
    SPAN,
  );
  expect(lines.map(({ processingActivityId }) => processingActivityId)).toEqual([
    'https://regietafel.example/register/gemeente-nijmegen/approach',
    'https://regietafel.example/register/gemeente-nijmegen/approach/confidential',
    'https://regietafel.example/register/gemeente-nijmegen/process-dossier/core',
    'https://regietafel.example/register/gemeente-nijmegen/process-dossier/accountability',
  ]);
});
