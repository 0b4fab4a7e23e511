import { describeSignal } from '../kit/testing/describe-signal.js';
import { subgraph } from './subgraph.js';

describeSignal(subgraph, [
  [
    'that is health data already, on explicit consent and no other ground',
    {
      account: 'mental-health-member',
      controller: 'pro-persona',
      flags: ['SELF_DIRECTION_TOO_LOW', 'AVOIDS_CARE'],
      said: ['name', 'selfDirectionTooLow', 'avoidsCare'],
      more: { secrecyLift: { kind: 'CONSENT' }, classGround: [{ dataClass: 'SPECIAL', ground: 'A9_2_A' }] },
      consenting: ['a', 'b'],
    },
  ],
]);
