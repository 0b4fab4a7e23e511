import { describe, expect, test } from '@jest/globals';
import { judge } from './testing/judge.js';
import { type Change, WEIGHED } from './testing/question-builder.js';

/** Each changes one part of the contribution that is right in the example. */
const contributed: readonly (readonly [string, Change, boolean])[] = [
  [
    'law may be empty text',
    (d) => {
      d.contribution.basis.law = '';
    },
    true,
  ],
  [
    'law is text',
    (d) => {
      d.contribution.basis.law = null;
    },
    false,
  ],
  [
    'classLaw may be empty text',
    (d) => {
      d.contribution.classLaw = '';
    },
    true,
  ],
  [
    'classLaw is text',
    (d) => {
      d.contribution.classLaw = 9;
    },
    false,
  ],
  [
    'classLaw is there',
    (d) => {
      delete d.contribution.classLaw;
    },
    false,
  ],
  [
    'decisionReference may be null',
    (d) => {
      d.contribution.basis.decisionReference = null;
    },
    true,
  ],
  [
    'decisionReference is not empty',
    (d) => {
      d.contribution.basis.decisionReference = '';
    },
    false,
  ],
  [
    'taskHolder is a partner',
    (d) => {
      d.contribution.basis.taskHolder = 'politie';
    },
    false,
  ],
  [
    'serves is a domain',
    (d) => {
      d.contribution.basis.serves = 'wmo';
    },
    false,
  ],
  [
    'a basis needs only what is its own',
    (d) => {
      d.contribution.basis = { kind: 'CONSENT', answers: 7 };
    },
    true,
  ],
  [
    'further processing needs answers',
    (d) => {
      d.contribution.basis = { kind: 'FURTHER_PROCESSING', decisionReference: null };
    },
    false,
  ],
  [
    'answers may be missing',
    (d) => {
      d.contribution.basis = { kind: 'FURTHER_PROCESSING', decisionReference: null, answers: {} };
    },
    true,
  ],
  [
    'an answer is a boolean',
    (d) => {
      d.contribution.basis = {
        kind: 'FURTHER_PROCESSING',
        decisionReference: null,
        answers: { ...WEIGHED, knowsHousehold: 'yes' },
      };
    },
    false,
  ],
  [
    'an answer is not null',
    (d) => {
      d.contribution.basis = { kind: 'VITAL_INTEREST', answers: { danger: null } };
    },
    false,
  ],
  [
    'an answer nobody asks may be anything',
    (d) => {
      d.contribution.basis = { kind: 'VITAL_INTEREST', answers: { obstacle: 'x' } };
    },
    true,
  ],
  [
    'factors are an object',
    (d) => {
      d.contribution.basis = { kind: 'FURTHER_PROCESSING', decisionReference: null, answers: { factors: [] } };
    },
    false,
  ],
  [
    'factors are booleans',
    (d) => {
      d.contribution.basis = { kind: 'FURTHER_PROCESSING', decisionReference: null, answers: { factors: { a: 1 } } };
    },
    false,
  ],
  [
    'a lift may be of a kind only',
    (d) => {
      d.contribution.secrecyLift = { kind: 'PERMISSION' };
    },
    false,
  ],
  [
    'a lift has answers',
    (d) => {
      d.contribution.secrecyLift = { kind: 'CONFLICT_OF_DUTIES' };
    },
    false,
  ],
  [
    'a lift names its recipient',
    (d) => {
      d.contribution.secrecyLift = { kind: 'DIRECTLY_INVOLVED', recipientActor: '', necessity: true };
    },
    false,
  ],
  [
    'a lift says its necessity',
    (d) => {
      d.contribution.secrecyLift = { kind: 'DIRECTLY_INVOLVED', recipientActor: 'p-1', necessity: null };
    },
    false,
  ],
  [
    'a lift is there',
    (d) => {
      delete d.contribution.secrecyLift;
    },
    false,
  ],
  [
    'grounds are known',
    (d) => {
      d.contribution.classGround = { CRIMINAL: 'WPG_21' };
    },
    false,
  ],
  [
    'classes of grounds are known',
    (d) => {
      d.contribution.classGround = { CRIMINAL: 'WPG_20', POLITICAL: 'WPG_20' };
    },
    false,
  ],
  [
    'grounds are an object',
    (d) => {
      d.contribution.classGround = null;
    },
    false,
  ],
  [
    'an approval is whole',
    (d) => {
      d.contribution.recordApproval = { field: 'x', recordAs: 'PLAN' };
    },
    false,
  ],
  [
    'an approval has a word',
    (d) => {
      d.contribution.recordApproval = { field: 'x', recordAs: null, givenAt: '2026-11-01T00:00:00Z' };
    },
    false,
  ],
  [
    'an approval',
    (d) => {
      d.contribution.recordApproval = { field: 'x', recordAs: 'PLAN', givenAt: '2026-11-01T00:00:00Z' };
    },
    true,
  ],
  [
    'from is not null',
    (d) => {
      d.contribution.from = null;
    },
    false,
  ],
  [
    'persons are text',
    (d) => {
      d.contribution.persons = ['c1-a', ''];
    },
    false,
  ],
  [
    'recipients are whole',
    (d) => {
      d.contribution.recipients = [{ organisation: 'talis', domain: 'HOUSING' }, { organisation: 'talis' }];
    },
    false,
  ],
  [
    'a recipient may be any body',
    (d) => {
      d.contribution.recipients = [
        { organisation: 'talis', domain: 'HOUSING' },
        { organisation: 'iriszorg', domain: 'WMO' },
      ];
    },
    true,
  ],
];

describe('Unknown (§1): a contribution', () => {
  test.each(contributed)('%s', (_, change, isThere) => {
    expect(judge(change) === 'CONTRIBUTION').toBe(!isThere);
  });
});
