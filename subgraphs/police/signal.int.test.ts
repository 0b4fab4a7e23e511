import { describeSignal } from '../kit/testing/describe-signal.js';
import { subgraph } from './subgraph.js';

const BROUGHT = {
  account: 'police-member',
  controller: 'politie',
  flags: ['SELF_DIRECTION_TOO_LOW', 'REPEATED_NUISANCE'],
  said: ['name', 'selfDirectionTooLow', 'repeatedNuisance'],
  more: { decisionReference: 'besluit-12' },
} as const;

describeSignal(
  subgraph,
  [
    ['of nuisance, on a decision', BROUGHT],
    [
      'with criminal data, on the Wpg',
      {
        ...BROUGHT,
        flags: ['SAFETY_CONCERN'],
        said: ['name', 'safetyConcern'],
        more: { ...BROUGHT.more, classGround: [{ dataClass: 'CRIMINAL', ground: 'WPG_20' }] },
      },
    ],
  ],
  [
    ['without a decision to provide', { more: {} }, 'SECRECY_LIFTED'],
    ['with criminal data on no ground', { flags: ['SAFETY_CONCERN'] }, 'GROUND_FOR_CLASS'],
    [
      'with criminal data on a consent that nobody gave',
      {
        flags: ['SAFETY_CONCERN'],
        more: { ...BROUGHT.more, classGround: [{ dataClass: 'CRIMINAL', ground: 'UAVG_32' }] },
      },
      'GROUND_FOR_CLASS',
    ],
  ],
);
