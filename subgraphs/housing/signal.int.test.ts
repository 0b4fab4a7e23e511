import { describeSignal } from '../kit/testing/describe-signal.js';
import { subgraph } from './subgraph.js';

const BROUGHT = {
  account: 'talis-member',
  controller: 'talis',
  flags: ['SELF_DIRECTION_TOO_LOW', 'IN_ARREARS'],
  said: ['name', 'selfDirectionTooLow', 'inArrears'],
} as const;

describeSignal(subgraph, [
  ['of rent arrears', BROUGHT],
  ['of one person alone', { ...BROUGHT, record: 'r02' }],
  [
    'on the route of threatened eviction, told beforehand',
    {
      ...BROUGHT,
      said: [...BROUGHT.said, 'evictionThreatens', 'evictionConcern', 'preventable', 'shelterNeeded', 'secondChance'],
      more: {
        eviction: {
          filedOn: '2026-01-05',
          concern: 'MINORS',
          preventable: 'NOT_YET_KNOWN',
          shelterNeeded: 'NO',
          secondChance: 'YES',
        },
      },
    },
  ],
]);
