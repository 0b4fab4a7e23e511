import { describeSignal } from '../kit/testing/describe-signal.js';
import { subgraph } from './subgraph.js';

const BROUGHT = {
  account: 'social-work-member',
  controller: 'sterker',
  flags: ['SELF_DIRECTION_TOO_LOW', 'OWN_HELP_INSUFFICIENT'],
  said: ['name', 'selfDirectionTooLow', 'ownHelpInsufficient'],
} as const;

const answers = { danger: true, alternativesConsidered: true, minimal: true };

describeSignal(
  subgraph,
  [
    [
      'on consent that lifts the secrecy',
      { ...BROUGHT, more: { secrecyLift: { kind: 'CONSENT' } }, consenting: ['a', 'b'] },
    ],
    ['on a conflict of duties', { ...BROUGHT, more: { secrecyLift: { kind: 'CONFLICT_OF_DUTIES', answers } } }],
  ],
  [
    ['without a lift', { more: {} }, 'SECRECY_LIFTED'],
    ['when one of them did not consent', { consenting: ['a'] }, 'SECRECY_LIFTED'],
    [
      'on a conflict of duties in which less would do',
      { more: { secrecyLift: { kind: 'CONFLICT_OF_DUTIES', answers: { ...answers, minimal: false } } } },
      'SECRECY_LIFTED',
    ],
  ],
);
