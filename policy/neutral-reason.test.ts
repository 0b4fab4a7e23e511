import { describe, expect, test } from '@jest/globals';
import { hear } from './neutral-reason.js';
import { all, asCaseManager, limited, ofController, onBasis } from './testing/facts-builder.js';
import { answerTo } from './testing/judge.js';
import type { Change } from './testing/question-builder.js';

const plain = ofController('portaal', 'HOUSING');
const manager = all(plain, asCaseManager());
const silent: Change = (d) => {
  d.facts.consents = [];
};
const municipalTask = onBasis({
  kind: 'PUBLIC_TASK',
  taskHolder: 'MUNICIPALITY',
  law: 'WMO_2_3_1',
  serves: 'WMO',
  decisionReference: null,
});

describe('§5 neutral reasons (15d, I23)', () => {
  test.each<[string, Change, string, string]>([
    ['a release', () => {}, 'RELEASED', 'RELEASED'],
    [
      'what is not known',
      (d) => {
        d.context.time = '';
      },
      'UNKNOWN',
      'NOT_AVAILABLE',
    ],
    [
      'what is withheld',
      (d) => {
        d.resource.properties = { kind: 'withhold', controller: 'talis' };
      },
      'WITHHELD',
      'NOT_AVAILABLE',
    ],
    [
      'G1',
      (d) => {
        d.subject.screenedUntil = null;
      },
      'SCREENING',
      'NOT_AVAILABLE',
    ],
    [
      'G3',
      (d) => {
        d.case.team = [];
      },
      'INVOLVEMENT',
      'NOT_AVAILABLE',
    ],
    [
      'G5',
      (d) => {
        d.field.phases = [];
      },
      'PHASE',
      'NOT_AVAILABLE',
    ],
    [
      'G5, consent in the process dossier',
      all(asCaseManager(), silent, (d) => {
        d.resource.properties = {
          kind: 'process',
          section: 'CORE',
          persons: ['c1-a'],
          origin: {
            controller: 'talis',
            domain: 'HOUSING',
            category: 'X',
            basis: 'CONSENT',
            secrecy: 'NONE',
            classes: [],
          },
          owner: null,
          recordedBy: null,
          about: null,
        };
      }),
      'CROSS_DOMAIN',
      'NOT_AVAILABLE',
    ],
    ['G6', limited('RESTRICTION'), 'RESTRICTION', 'NOT_SHARED'],
    [
      'G8',
      (d) => {
        d.facts.contributions = [];
      },
      'CONTRIBUTION',
      'NOT_SHARED',
    ],
    [
      'G9',
      all(manager, (d) => {
        d.facts.notices = [];
      }),
      'NOTICE',
      'NOT_SHARED',
    ],
    ['G10 to the case manager', all(manager, onBasis({ kind: 'CONTRACT' })), 'BASIS', 'NO_BASIS'],
    ['G10 an objection', all(manager, municipalTask, limited('OBJECTION')), 'OBJECTION', 'NO_BASIS'],
    [
      'G10 on consent to the case manager',
      all(manager, onBasis({ kind: 'CONSENT' }), silent),
      'BASIS',
      'CONSENT_NEEDED',
    ],
    [
      'G10 on consent that was refused',
      all(manager, onBasis({ kind: 'CONSENT' }), (d) => {
        d.consent.refusedAt = '2026-10-20T00:00:00Z';
      }),
      'REFUSED',
      'CONSENT_NEEDED',
    ],
    ['G10 to a team member', all(plain, onBasis({ kind: 'CONSENT' }), silent), 'BASIS', 'NOT_SHARED'],
    ['G11 to the case manager', all(manager, municipalTask, silent), 'CROSS_DOMAIN', 'CONSENT_NEEDED'],
    [
      'G11 to the case manager, of secret data',
      all(manager, municipalTask, silent, (d) => {
        d.field.secrecy = 'YOUTH';
      }),
      'CROSS_DOMAIN',
      'NOT_SHARED',
    ],
    [
      'G11 to the case manager, of data of a class',
      all(manager, municipalTask, silent, (d) => {
        d.field.classes = ['SPECIAL'];
      }),
      'CROSS_DOMAIN',
      'NOT_SHARED',
    ],
    ['G11 to a team member', silent, 'CROSS_DOMAIN', 'NOT_SHARED'],
    [
      'G12',
      (d) => {
        d.contribution.basis.decisionReference = null;
      },
      'SECRECY',
      'NOT_SHARED',
    ],
    [
      'G13',
      (d) => {
        d.contribution.classGround = {};
      },
      'CLASS',
      'NOT_SHARED',
    ],
    [
      'G14',
      (d) => {
        d.action.name = 'use';
      },
      'ONWARD_USE',
      'NOT_SHARED',
    ],
  ])('%s', (_, change, code, userCode) => {
    expect(answerTo(change)).toMatchObject({ code, userCode });
  });

  test.each(['CONSENT', 'BASIS'] as const)('%s is told to nobody where nobody is known to ask', (hearing) => {
    expect(hear(hearing, 'CONSENT')).toEqual({ code: 'NOT_SHARED' });
  });
});
