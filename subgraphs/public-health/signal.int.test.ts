import { describeSignal } from '../kit/testing/describe-signal.js';
import { subgraph } from './subgraph.js';

describeSignal(subgraph, [
  [
    'that is health data already, on explicit consent and no other ground',
    {
      account: 'public-health-member',
      controller: 'ggd-gelderland-zuid',
      flags: ['SELF_DIRECTION_TOO_LOW', 'SPECIAL_CARE_NEEDED'],
      said: ['name', 'selfDirectionTooLow', 'specialCareNeeded'],
      more: { secrecyLift: { kind: 'CONSENT' }, classGround: [{ dataClass: 'SPECIAL', ground: 'A9_2_A' }] },
      consenting: ['a', 'b'],
      isShell: true,
    },
  ],
]);
